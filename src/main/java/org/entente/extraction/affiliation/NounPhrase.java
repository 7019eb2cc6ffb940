package org.entente.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Reads the posts in one noun phrase beside a name. */
final class NounPhrase {

    private static final Set<String> LINKS =
            Set.of("of", "at", "for", "with", "from", "in", "to", "on", "by", "within", "inside");
    private static final Set<String> SERVING = Set.of(
            "adviser",
            "advisor",
            "aide",
            "assistant",
            "secretary",
            "consultant",
            "deputy",
            "counsel",
            "contractor",
            "liaison");
    private static final Set<String> DELEGATIONS =
            Set.of("delegation", "team", "government", "side", "cabinet", "mission");
    private static final Set<String> PORTFOLIO_HOLDERS =
            Set.of("minister", "secretary", "commissioner", "undersecretary", "delegate", "coordinator", "ambassador");
    private static final Set<String> FIRMS = Set.of(
            "party",
            "company",
            "firm",
            "bank",
            "organization",
            "organisation",
            "agency",
            "association",
            "vendor",
            "consultancy",
            "start-up",
            "startup",
            "university",
            "union",
            "newspaper",
            "broadcaster",
            "operator",
            "provider",
            "carrier",
            "exchange",
            "charity",
            "group");
    private final Bodies bodies;
    private final String text;

    private final Sentence sentence;
    private final int limit;
    private final PhraseWords phrase;
    private final List<Place> places = new ArrayList<>();
    private @Nullable String office;
    private boolean officeFormer;
    private boolean plural;

    NounPhrase(Bodies bodies, String text, Sentence sentence, int limit) {
        this.bodies = bodies;
        this.text = text;
        this.sentence = sentence;
        this.limit = limit;
        this.phrase = new PhraseWords(sentence, bodies, limit);
    }

    Appositions.Reading read(int first) {
        int at = first;
        int end = first;
        for (boolean more = first < limit; more; ) {
            end = post(at);
            more = end > at && end < limit && goesOn(end);
            at = end + 1;
        }
        return new Appositions.Reading(places, office, officeFormer, plural, end);
    }

    /** The title with which the phrase begins that names no body. */
    @Nullable
    String title(int first) {
        int start = phrase.opened(first);
        int stop = stop(first);
        int head = titleHead(start, stop);
        return head < 0 ? null : words(start, endOfTitle(head + 1, stop));
    }

    /** One post, from its first word on. @return the token after its last */
    private int post(int first) {
        int stop = stop(first);
        int start = phrase.opened(first);
        boolean former = phrase.isFormer(first, start);
        int head = titleHead(start, stop);
        if (head < 0) return untitled(start, stop, former);
        if (isOfAnother(head)) return stop;
        int title = titleStart(start, head);
        former |= phrase.isFormer(start, title);
        String noun = lower(head);
        former |= noun.equals("veteran") && head + 1 < stop && lower(head + 1).equals("of");
        plural |= Titles.isPlural(noun);
        Mention owner = owner(start, title);
        Mention body = behind(noun, head + 1, stop);
        if (owner != null && Bodies.isBody(owner) && !(body != null && Titles.isOffice(noun))) {
            return add(owner, title, body == null ? endOfTitle(head + 1, stop) : head + 1, former, head + 1);
        }
        if (body != null) return bodiesFrom(body, title, former, stop);
        if (owner != null && Bodies.isCountry(owner) && isOfState(owner, head)) {
            return add(owner, title, trimmed(title, stop), former, stop);
        }
        if (owner == null && (Titles.isOffice(noun) || isOfGovernment(start, head)) && office == null) {
            office = words(title, endOfOffice(head, stop));
            officeFormer = former;
        }
        return stop;
    }

    /** "President Ann Example, dean Bob Sample": the title is that of the person who follows. */
    private boolean isOfAnother(int head) {
        return head + 1 < limit
                && bodies.names().at(sentence, head + 1).stream()
                        .anyMatch(mention -> mention.type() == EntityType.PERSON && mention.first() == head + 1);
    }

    /** "Russian general", "the Kremlin's spokesman", "the US Director of National Intelligence" */
    private boolean isOfState(Mention country, int head) {
        return Titles.isOfState(lower(head))
                || head > 0 && lower(head - 1).equals("government") && Titles.isStaff(lower(head))
                || PORTFOLIO_HOLDERS.contains(lower(head))
                || country.form() == Mention.Form.METONYM
                || !country.isNamed() && Titles.isStaff(lower(head))
                || sentence.token(head).tag().equals("NNP")
                        && Character.isUpperCase(sentence.token(head).text().charAt(0));
    }

    /** "The government's spokesman", "the federal delegate for cyber security". */
    private boolean isOfGovernment(int start, int head) {
        for (int at = start; at < head; at++) {
            if (lower(at).equals("federal")) return true;
            if (lower(at).equals("government") && phrase.isPossessive(at + 1)) return true;
        }
        return head > start && lower(head).equals("general") && lower(head - 1).matches("attorney|solicitor");
    }

    /** "Minister of transport and communications", "secretary for information". */
    private int endOfOffice(int head, int stop) {
        boolean portfolio = PORTFOLIO_HOLDERS.contains(lower(head)) && head + 2 < stop;
        boolean sent = lower(head).equals("ambassador") && !lower(head + 1).equals("for");
        if (!portfolio || sent || !lower(head + 1).matches("of|for")) return head + 1;
        for (int at = head + 2; at < stop; at++) if (bodies.at(sentence, at) != null) return head + 1;
        return trimmed(head, stop);
    }

    /** "Of the bureau", "formerly with the agency", "Smith's counterpart at the firm" */
    private int untitled(int start, int stop, boolean former) {
        int link = isCharge(start, stop) ? start + 2 : start;
        while (link < stop && !LINKS.contains(lower(link))) link++;
        boolean alone =
                link == start || isCharge(start, stop) || lower(link - 1).equals("counterpart");
        Mention body = alone && link < stop ? innermost(link + 1, stop) : null;
        for (int at = link + 1; body == null && isCharge(start, stop) && at < stop; at++)
            if (lower(at).matches("of|at|in|for")) body = innermost(at + 1, stop);
        if (body == null || !Bodies.isBody(body)) return Math.max(start, stop);
        places.add(new Place(body, null, former, body.end()));
        return body.end();
    }

    /** "In charge of". */
    private boolean isCharge(int start, int stop) {
        return start + 3 < stop && lower(start).equals("in") && lower(start + 1).equals("charge");
    }

    private int bodiesFrom(Mention body, int title, boolean former, int stop) {
        int link = body.first() - 1;
        while (!LINKS.contains(lower(link))) link--;
        int end = add(body, title, link, former, body.end());
        if (end + 1 >= stop || !lower(end).equals("and")) return end;
        Mention second = innermost(end + 1, stop);
        if (second == null || !Bodies.isBody(second) || titleHead(end + 1, stop) >= 0) return end;
        return add(second, title, link, former, second.end());
    }

    private int add(Mention body, int title, int titleEnd, boolean former, int end) {
        String words = words(title, trimmed(title, titleEnd));
        places.add(new Place(body, plural ? Titles.singular(words) : words, former, end));
        return end;
    }

    /** The body to which a preposition behind the title leads, or the country of an office. */
    private @Nullable Mention behind(String noun, int from, int stop) {
        for (int at = from; at < stop; at++) {
            if (!LINKS.contains(lower(at))) continue;
            Mention body = innermost(at + 1, stop);
            if (body == null) body = apposed(at + 1, stop);
            if (body == null || isAddressee(noun, lower(at))) continue;
            if (isPortfolio(noun, isAnswering(at), body)) return null;
            if (Bodies.isBody(body)) return body;
            if (Bodies.isCountry(body) && Titles.isOfState(noun) && lower(at).equals("of") && at == from) return body;
            if (Bodies.isCountry(body) && at == from && isOfDelegation(body.end())) return body;
        }
        return null;
    }

    private boolean isAnswering(int link) {
        return link > 0 && lower(link - 1).matches("responsible|charge|answerable");
    }

    /** "minister of ICT", "the minister responsible for the Bureau": no company, and none that he only answers for. */
    private static boolean isPortfolio(String noun, boolean answering, Mention body) {
        return noun.endsWith("minister") && (body.type() == EntityType.COMPANY || answering && Bodies.isBody(body));
    }

    /** "deputy head of Russia's delegation", "chief of the Chilean negotiating team". */
    private boolean isOfDelegation(int from) {
        for (int at = from; at < Math.min(from + 3, limit); at++) if (DELEGATIONS.contains(lower(at))) return true;
        return false;
    }

    /** "Of the strongest party, the Liberals": the name that follows a common noun for bodies. */
    private @Nullable Mention apposed(int from, int stop) {
        boolean described = stop > from && stop + 2 < sentence.size() && FIRMS.contains(lower(stop - 1));
        if (!described || !lower(stop).equals(",")) return null;
        for (int at = from; at < stop; at++) if (!phrase.isPhraseWord(at)) return null;
        return bodies.bodyAt(sentence, lower(stop + 1).equals("the") ? stop + 2 : stop + 1);
    }

    /** The body that the noun phrase from the token names: of "the British firm Acme" and "Oslo's police" the last. */
    private @Nullable Mention innermost(int from, int stop) {
        Mention best = null;
        for (int at = from; at < stop; at++) {
            Mention mention = bodies.at(sentence, at);
            if (mention == null && !phrase.isPhraseWord(at)) break;
            if (mention == null) continue;
            if (best == null || Bodies.isCountry(best)) best = mention;
            at = mention.end() - 1;
            if (Bodies.isBody(best) && !phrase.isPossessive(mention.end())) break;
            if (phrase.isPossessive(mention.end()) && bodies.bodyAt(sentence, mention.end() + 1) != null) best = null;
        }
        return best;
    }

    /** Whose post it is by what stands before the title: "the Kremlin's", "an FBI", "British". */
    private @Nullable Mention owner(int start, int title) {
        Mention best = null;
        for (int at = start; at < title; at++) {
            Mention mention = bodies.at(sentence, at);
            if (mention == null) continue;
            if (best == null || Bodies.isCountry(best)) best = mention;
        }
        return best;
    }

    /** The last word of the first run of words that ends in a noun for a post. */
    private int titleHead(int start, int stop) {
        int head = -1;
        for (int at = start; at < stop; at++) {
            Mention name = head < 0 ? bodies.bodyAt(sentence, at) : null;
            if (name != null && name.end() > at + 1 && name.end() < stop) {
                at = name.end() - 1;
                continue;
            }
            boolean word = phrase.isTitleWord(at, stop);
            if (word && Titles.isPost(sentence.token(at).text())) head = at;
            if (!word && head >= 0 && !phrase.isPossessive(at)) return head;
            if (!word) head = -1;
            if ((LINKS.contains(lower(at)) || sentence.token(at).tag().equals("IN"))
                    && head < 0
                    && !Titles.isOffice(lower(at))) return -1;
        }
        return head;
    }

    private int titleStart(int start, int head) {
        int at = head;
        while (at > start && phrase.isTitleWord(at - 1, head + 1)) at--;
        while (at < head && phrase.isNoTitle(at)) at++;
        for (int i = at; i < head; i++) if (phrase.isBeforeTitle(i)) at = i + 1;
        return at;
    }

    /** The one to whom an ambassador goes is not the one that he serves. */
    private boolean isAddressee(String noun, String link) {
        return link.equals("to") && !SERVING.contains(noun) || link.equals("on") || link.equals("by");
    }

    /** Whether "and" or a comma leads to another post of the same person. */
    private boolean goesOn(int at) {
        String word = lower(at);
        if (word.equals("now")) return true;
        if (!word.equals("and") && !word.equals(",") && !word.equals("&")) return false;
        int start = phrase.opened(at + 1);
        if (start >= limit) return false;
        if (lower(start).equals("on") && start + 1 < limit && lower(start + 1).equals("behalf")) return false;
        boolean linked = start > at + 1 && LINKS.contains(lower(start));
        return linked || titleHead(start, stop(start)) >= 0 && !phrase.isName(start);
    }

    /** "Head of malware research" goes on, "reporter in Paris" does not. */
    private int endOfTitle(int from, int stop) {
        boolean named = from >= stop || !lower(from).equals("of");
        for (int at = from; at < stop; at++) named |= !sentence.token(at).name().equals("O");
        return named ? from : trimmed(from, stop);
    }

    private int trimmed(int first, int end) {
        int at = end;
        while (at > first + 1 && sentence.token(at - 1).tag().matches("DT|[,:]|CC|POS|IN|TO|RB")) at--;
        return at;
    }

    private int stop(int first) {
        int at = phrase.opened(first);
        while (at < limit) {
            Mention mention = bodies.at(sentence, at);
            if (mention != null && mention.first() == at && mention.end() > at + 1) {
                at = mention.end();
                continue;
            }
            if (sentence.token(at).tag().matches("VB[DZP]|MD|[.,:]|-LRB-|-RRB-|WDT|WP|WP\\$|WRB|EX")) return at;
            if (lower(at).equals("and") && at + 1 < limit && phrase.startsPost(at + 1)) return at;
            at++;
        }
        return Math.min(at, limit);
    }

    private String words(int first, int end) {
        return sentence.span(first, Math.max(end, first + 1)).of(text);
    }

    private String lower(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
