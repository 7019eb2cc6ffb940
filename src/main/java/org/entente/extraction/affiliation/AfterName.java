package org.entente.extraction.affiliation;

import java.util.List;
import java.util.Set;
import org.entente.extraction.affiliation.Appositions.Reading;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Reads what stands after a name: appositions, "of the firm", what the person does. */
final class AfterName {

    private static final Set<String> LINKS = Set.of("of", "at", "from", "with", "for");
    private static final Set<String> ARTICLES = Set.of("a", "an", "then");
    private static final Set<String> OPENING = Set.of(",", "(", "-LRB-", "--", "–", "—");
    private static final Set<String> FOLLOWED =
            Set.of("succeed", "replace", "dismiss", "sack", "fire", "oust", "depose");
    private static final Set<String> REPORTING = Set.of("write", "report", "cover", "study", "train", "play");
    private static final int LONGEST_LIST = 14;
    private static final Set<String> FIRMS = Set.of(
            "company",
            "firm",
            "employer",
            "group",
            "institute",
            "business",
            "start-up",
            "startup",
            "team",
            "consultancy");

    private static final Set<String> UNITS = Set.of(
            "unit",
            "department",
            "division",
            "branch",
            "office",
            "section",
            "school",
            "faculty",
            "desk",
            "wing",
            "arm",
            "centre",
            "center",
            "committee",
            "staff",
            "board");

    private final Tools tools;
    private final Holder name;
    private final Sentence sentence;
    private final Mention person;
    private final int first;

    AfterName(Tools tools, Holder name) {
        this.tools = tools;
        this.name = name;
        this.sentence = name.sentence();
        this.person = name.person();
        this.first = name.first();
    }

    /** "She heads research at Contoso": of a pronoun that is the subject. */
    void readPronoun() {
        boolean author = person.end() < sentence.size()
                && REPORTING.contains(sentence.token(person.end()).lemma());
        if (person.end() + 1 < sentence.size() && !author)
            does(tools.deeds().main(sentence, person.end()), "pronoun-does");
    }

    void read() {
        int at = person.end();
        if (at + 1 >= sentence.size()) return;
        owning(at);
        together();
        inRole();
        if (OPENING.contains(sentence.token(at).text())) apposed(at + 1);
        else if (LINKS.contains(name.lower(at))) linked(at);
        else if (name.lower(at).equals("who")) does(tools.deeds().relative(sentence, at + 1), "name-who-does");
        else if (isTitleOf(at)) apposed(at);
        else if (ARTICLES.contains(name.lower(at))) commaless(at);
        else if (name.lower(at).equals("its")) apposed(at);
        else if (isMade(at)) made(name.lower(at).equals("as") ? at + 1 : at + 2);
        else if (isCharged(at)) apposed(at);
        else if (name.lower(at).equals("and")) shared(at + 1);
        else does(tools.deeds().main(sentence, at), "name-does");
    }

    /** "Ann Example chief executive of Contoso", in texts that leave out the comma. */
    private boolean isTitleOf(int from) {
        int at = ARTICLES.contains(name.lower(from)) || name.lower(from).equals("the") ? from + 1 : from;
        while (at + 1 < sentence.size() && isPlain(at) && isPlain(at + 1)) at++;
        return isPlain(at)
                && name.isTitle(at)
                && at + 1 < sentence.size()
                && name.lower(at + 1).matches("of|at|in|with");
    }

    /** "Ann Example a former head of Contoso said", in texts that leave out the comma. */
    private void commaless(int article) {
        Reading reading = tools.appositions().read(sentence, article, sentence.size());
        for (Place place : reading.places()) {
            if (place.title() != null) name.add(place, person.first(), place.end(), 0.8, "name-title");
        }
    }

    /** "elected Ann Example to be chairman of", "named Ann Example as head of" */
    private boolean isMade(int at) {
        boolean to = name.lower(at).equals("to")
                && at + 3 < sentence.size()
                && name.lower(at + 1).matches("be|become");
        if (!to && !name.lower(at).equals("as")) return false;
        return isTitleOf(to ? at + 2 : at + 1);
    }

    /** "Bob Sample succeeded Ann Example as head of Contoso": she is it no longer. */
    private void made(int title) {
        boolean past = first > 0 && FOLLOWED.contains(sentence.token(first - 1).lemma());
        if (!past) {
            apposed(title);
            return;
        }
        for (Place place :
                tools.appositions().read(sentence, title, sentence.size()).places())
            name.add(place.past(), person.first(), place.end(), 0.85, "replaced-name-as-title");
    }

    /** "Contoso has put Ann Example in charge of its research". */
    private boolean isCharged(int at) {
        return at + 3 < sentence.size()
                && name.lower(at).equals("in")
                && name.lower(at + 1).equals("charge")
                && name.lower(at + 2).equals("of");
    }

    /** "Ann Example's Contoso". */
    private void owning(int possessive) {
        if (!sentence.token(possessive).tag().equals("POS")) return;
        Mention body = tools.bodies().bodyAt(sentence, possessive + 1);
        if (body == null || body.type() == EntityType.AGENCY || !isFullName()) return;
        if (body.first() == possessive + 1 && body.form() == Mention.Form.NAME)
            name.add(name.untitled(body), person.first(), body.end(), 0.75, "name's-body");
    }

    /** "Ann Example, Bob Sample and Eve Model work for Contoso": what the last does, all do. */
    private void together() {
        int at = person.end();
        boolean others = false;
        for (Mention next = nextInRow(bracketedAge(at)); next != null; next = nextInRow(bracketedAge(at))) {
            others = true;
            at = next.end();
        }
        at = afterBoth(bracketedAge(at));
        if (!others || at + 1 >= sentence.size()) return;
        if (name.lower(at).equals(",") && name.lower(at + 1).equals("who")) {
            does(tools.deeds().relative(sentence, at + 2), "names-who-do");
            return;
        }
        int verb = name.lower(at).equals(",") ? at + 1 : at;
        if (sentence.token(verb).isVerb()) does(tools.deeds().main(sentence, verb), "names-do");
    }

    /** ", 34": of a person in a row, with the comma before the next left. */
    private int bracketedAge(int at) {
        boolean age = at + 2 < sentence.size()
                && name.lower(at).equals(",")
                && sentence.token(at + 1).tag().equals("CD");
        return age ? at + 2 : at;
    }

    /** ", both of Riga, Latvia,". */
    private int afterBoth(int at) {
        if (at + 2 >= sentence.size()
                || !name.lower(at).equals(",")
                || !name.lower(at + 1).matches("both|all")) return at;
        for (int end = at + 2; end < Math.min(at + LONGEST_LIST, sentence.size() - 1); end++) {
            if (name.lower(end).equals(",") && sentence.token(end + 1).isVerb()) return end;
        }
        return at;
    }

    private @Nullable Mention nextInRow(int from) {
        int at = from;
        if (at < sentence.size() && name.lower(at).equals(",")) at++;
        if (at < sentence.size() && name.lower(at).equals("and")) at++;
        if (at == from || at >= sentence.size()) return null;
        int first = at;
        return tools.bodies().names().at(sentence, at).stream()
                .filter(mention -> mention.type() == EntityType.PERSON
                        && mention.form() == Mention.Form.NAME
                        && mention.first() == first)
                .findFirst()
                .orElse(null);
    }

    /** "Ann Example told the court in her role as chair of Contoso". */
    private void inRole() {
        for (int at = person.end(); at + 4 < sentence.size() && at < person.end() + LONGEST_LIST; at++) {
            if (tools.bodies().names().at(sentence, at).stream().anyMatch(AfterName::isSomebody)) return;
            boolean role =
                    name.lower(at).matches("his|her") && name.lower(at + 1).matches("role|capacity");
            if (!role || !name.lower(at + 2).equals("as")) continue;
            Reading reading = tools.appositions().read(sentence, at + 3, sentence.size());
            for (Place place : reading.places())
                if (place.title() != null) name.add(place, person.first(), place.end(), 0.8, "name-in-role");
            return;
        }
    }

    private boolean isFullName() {
        return tools.bodies()
                .names()
                .entity(person.entity())
                .map(entity -> entity.name().contains(" "))
                .orElse(false);
    }

    private boolean isSomebodyAt(int at) {
        return tools.bodies().names().at(sentence, at).stream()
                .anyMatch(mention -> isSomebody(mention)
                        && mention.first() == at
                        && mention.end() < sentence.size()
                        && name.lower(mention.end()).equals(","));
    }

    /** "Major Ann Example, of the army": the rank before the name is her title there. */
    private Place ranked(Place place) {
        boolean rank = place.title() == null && first > 0 && Titles.isRank(name.lower(first - 1));
        String title = rank ? title() : place.title();
        return new Place(place.body(), title, place.former(), place.end());
    }

    private static boolean isSomebody(Mention mention) {
        return mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME;
    }

    /** "Ann Example and Bob Sample of Contoso" */
    private void shared(int next) {
        for (Mention other : tools.bodies().names().at(sentence, next)) {
            boolean named = other.type() == EntityType.PERSON && other.form() == Mention.Form.NAME;
            if (named && other.first() == next && other.end() + 1 < sentence.size() && isWorkplaceLink(other.end()))
                linked(other.end());
        }
    }

    private boolean isWorkplaceLink(int at) {
        return name.lower(at).equals("of")
                || name.lower(at).equals("at")
                || name.lower(at).equals("from");
    }

    private boolean isPlain(int at) {
        Token token = sentence.token(at);
        return (token.isNoun() || token.tag().startsWith("JJ"))
                && tools.bodies().at(sentence, at) == null;
    }

    private void apposed(int at) {
        if (name.lower(at).equals("and")) return;
        if (name.lower(at).equals("who")) {
            does(tools.deeds().relative(sentence, at + 1), "name-who-does");
            return;
        }
        if (name.lower(at).equals("whose")) {
            whose(at + 1);
            return;
        }
        if (isSomebodyAt(at)) return;
        Reading reading = tools.appositions().read(sentence, at, sentence.size());
        boolean left = tools.deeds().isLeft(sentence, reading.end());
        for (Place place : reading.places()) {
            boolean over = left || Terms.isOver(sentence, place.end());
            name.add(ranked(over ? place.past() : place), person.first(), place.end(), 0.95, "name-comma-title");
        }
        if (reading.places().isEmpty()) unplaced(reading, at);
        behind(reading.end());
    }

    private void unplaced(Reading reading, int at) {
        bracketed(at);
        described(at);
        boolean definite = name.lower(at).equals("the");
        boolean capital = sentence.token(at).tag().equals("NNP") && Titles.isOffice(name.lower(at));
        if ((definite || capital) && reading.office() != null && !reading.plural()) name.office(reading, first);
        else if (definite && reading.office() == null) staff(at + 1);
    }

    /** "Ann Example, the treasurer,": of the body that the article has just named. */
    private void staff(int title) {
        int end = title;
        while (end < sentence.size() && isPlain(end)) end++;
        boolean closed = end > title
                && end < sentence.size()
                && sentence.token(end).tag().matches("[,.]");
        if (!closed || !Titles.isStaff(name.lower(end - 1))) return;
        String words = sentence.span(title, end).of(tools.text());
        name.tell(new Lead.Staff(
                person.entity(), words, sentence.index(), person.first(), sentence.span(person.first(), end)));
    }

    /** "the quaestor of the Senate", "bursar at Contoso": a noun for somebody which no list has. */
    private void described(int at) {
        int noun = name.lower(at).equals("the") ? at + 1 : at;
        if (noun + 2 >= sentence.size() || !Titles.looksLikePost(sentence.token(noun))) return;
        if (!name.lower(noun + 1).matches(noun > at ? "of|at" : "at")) return;
        Mention body = afterLink(noun + 2);
        if (body == null || !Bodies.isBody(body)) return;
        String title = sentence.span(noun, noun + 1).of(tools.text());
        name.add(new Place(body, title, false, body.end()), person.first(), body.end(), 0.7, "name-comma-noun");
    }

    private void behind(int end) {
        int at = afterAge(end + 1 < sentence.size() && name.lower(end).equals(",") ? end + 1 : end);
        if (at + 1 >= sentence.size()) return;
        if (name.lower(at).equals("who")) does(tools.deeds().relative(sentence, at + 1), "name-title-who-does");
        else if ((at > end || name.lower(at - 1).equals(","))
                && sentence.token(at).isVerb()) does(tools.deeds().main(sentence, at), "name-title-does");
    }

    /** "54, is a former head of". */
    private int afterAge(int at) {
        boolean age = at + 2 < sentence.size()
                && sentence.token(at).tag().equals("CD")
                && name.lower(at + 1).equals(",");
        return age ? at + 2 : at;
    }

    /** "(Tripwire)" */
    private void bracketed(int at) {
        Mention body = tools.bodies().bodyAt(sentence, at);
        if (body == null || body.end() >= sentence.size()) return;
        boolean closed = name.lower(at - 1).matches("\\(|-lrb-")
                && name.lower(body.end()).matches("\\)|-rrb-");
        if (!closed) return;
        Place place = name.untitled(body);
        boolean past = name.lower(at).startsWith("ex-") || name.lower(at).matches("ex|formerly");
        name.add(past ? place.past() : place, person.first(), body.end(), 0.7, "name-bracket-body");
    }

    /** "Whose company, Tripwire," */
    private void whose(int at) {
        if (!FIRMS.contains(name.lower(at))) return;
        for (int i = at + 1; i < Math.min(at + 6, sentence.size()); i++) {
            Mention body = tools.bodies().bodyAt(sentence, i);
            if (body == null) continue;
            name.add(name.untitled(body), person.first(), body.end(), 0.85, "name-whose-company");
            return;
        }
    }

    /** "Example of Contoso", "Colonel Example of the Defence Ministry", "President Example of Chile" */
    private void linked(int at) {
        String title = title();
        Mention body = afterLink(at + 1);
        if (body != null
                && Bodies.isCountry(body)
                && isOf(at)
                && (title == null || Titles.isPlural(name.lower(first - 1)))) {
            shared(body);
            return;
        }
        if (body == null || name.lower(at).equals("for") && !Bodies.isBody(body)) return;
        int begin = title == null ? person.first() : name.phraseStart(first, false);
        if (Bodies.isBody(body)) {
            name.add(new Place(body, title, false, body.end()), begin, body.end(), 0.9, "name-of-body");
            Mention part = partOf(body);
            if (part != null)
                name.add(new Place(part, title, false, part.end()), begin, part.end(), 0.9, "name-of-body");
        } else if (title != null
                && name.isTitle(first - 1)
                && Titles.isOfState(name.lower(first - 1))
                && (name.lower(at).equals("of") || isSide(body))) {
            name.add(new Place(body, title, false, body.end()), begin, body.end(), 0.9, "title-name-of-country");
        }
    }

    private boolean isOf(int link) {
        return name.lower(link).equals("of");
    }

    /** "from the Uzbek side". */
    private boolean isSide(Mention country) {
        return country.end() < sentence.size() && name.lower(country.end()).equals("side");
    }

    /** "The foreign ministers, Ann Example of Norway and Bob Sample of Sweden", with the comma or without. */
    private void shared(Mention country) {
        for (int at = person.first() - 1; at > Math.max(0, person.first() - LONGEST_LIST); at--) {
            String noun = name.lower(at);
            if (!Titles.isPlural(noun) || !Titles.isOfState(Titles.singular(noun))) continue;
            int title = at;
            while (title > 0 && sentence.token(title - 1).tag().matches("NNP?|JJ")) title--;
            String words = Titles.singular(sentence.span(title, at + 1).of(tools.text()));
            name.add(
                    new Place(country, words, false, country.end()),
                    title,
                    country.end(),
                    0.8,
                    "titles-name-of-country");
            return;
        }
    }

    /** "of Contoso University's School of Law" */
    private @Nullable Mention partOf(Mention whole) {
        int end = whole.end();
        boolean possessive =
                end + 1 < sentence.size() && sentence.token(end).tag().equals("POS");
        return possessive ? tools.bodies().bodyAt(sentence, end + 1) : null;
    }

    /** The innermost body of the noun phrase behind "of": of "the Swedish consultancy Acme" the last. */
    private @Nullable Mention afterLink(int from) {
        Mention best = null;
        for (int at = from; at < sentence.size(); at++) {
            Mention mention = tools.bodies().at(sentence, at);
            if (mention == null && (isFirmOf(at) || name.lower(at).equals("think"))) continue;
            if (mention == null && !sentence.token(at).tag().matches("DT|JJ.*|NN.*|POS|HYPH|VBG|VBN|CD|PRP\\$")) break;
            if (mention == null) continue;
            if (best == null || Bodies.isCountry(best)) best = mention;
            if (Bodies.isBody(best)) break;
            at = mention.end() - 1;
        }
        return best;
    }

    /** "of the law firm of". */
    private boolean isFirmOf(int at) {
        return name.lower(at).equals("of")
                && (FIRMS.contains(name.lower(at - 1)) || UNITS.contains(name.lower(at - 1)));
    }

    private @Nullable String title() {
        int start = name.phraseStart(first, false);
        if (start >= first || !name.isTitle(first - 1)) return null;
        while (start < first && sentence.token(start).tag().matches("DT|PRP\\$|IN|CC")) start++;
        boolean former = start < first && name.lower(start).equals("former");
        if (former) start++;
        return start == first ? null : sentence.span(start, first).of(tools.text());
    }

    private void does(List<Place> places, String rule) {
        for (Place place : places) name.add(place, person.first(), place.end(), 0.85, rule);
    }
}
