package org.entente.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that stands beside a name: "a former analyst at the agency and now head of research at the firm".
 */
final class Appositions {

    /**
     * A post without its holder.
     *
     * @param end after the last word that says so
     */
    record Place(Mention body, @Nullable String title, boolean former, int end) {}

    /**
     * What the phrase says.
     *
     * @param office a title of a state that no body is given for
     * @param former whether that is a thing of the past
     * @param end where the phrase stops
     */
    record Reading(List<Place> places, @Nullable String office, boolean former, int end) {}

    private static final Set<String> FORMER = Set.of(
            "former",
            "formerly",
            "once",
            "previously",
            "ex",
            "then-former",
            "onetime",
            "one-time",
            "retired",
            "erstwhile",
            "late");
    private static final Set<String> PRESENT = Set.of(
            "now",
            "currently",
            "today",
            "presently",
            "current",
            "then",
            "new",
            "newly",
            "incoming",
            "outgoing",
            "longtime",
            "long-time",
            "veteran",
            "also",
            "both",
            "himself",
            "herself",
            "one",
            "ex-");
    private static final Set<String> SERVING =
            Set.of("adviser", "advisor", "aide", "assistant", "secretary", "consultant", "deputy", "counsel");
    private static final Set<String> LINKS =
            Set.of("of", "at", "for", "with", "from", "in", "to", "on", "by", "within", "inside");
    private static final Set<String> STOPS =
            Set.of("who", "which", "that", "whose", "whom", "where", "when", "because", "but");

    private final Names names;
    private final String text;

    Appositions(Names names, String text) {
        this.names = names;
        this.text = text;
    }

    /** @param first where the phrase begins, {@code limit} where it ends at the latest */
    Reading read(Sentence sentence, int first, int limit) {
        return new Reader(sentence, limit).read(first);
    }

    /** The body that is meant by the words from the token: "Russia's Security Council" is the council. */
    @Nullable
    Mention bodyAt(Sentence sentence, int token) {
        Mention best = null;
        for (Mention mention : names.at(sentence, token)) {
            if (mention.type() == EntityType.PERSON
                    || mention.form() == Mention.Form.PRONOUN && mention.type() == EntityType.COUNTRY) continue;
            if (best == null || mention.end() - mention.first() > best.end() - best.first()) best = mention;
        }
        return best;
    }

    private final class Reader {
        private final Sentence sentence;
        private final int limit;
        private final List<Place> places = new ArrayList<>();
        private @Nullable String office;
        private boolean officeFormer;

        Reader(Sentence sentence, int limit) {
            this.sentence = sentence;
            this.limit = limit;
        }

        Reading read(int first) {
            int at = first;
            boolean again = true;
            boolean former = false;
            while (again && at < limit) {
                Opening opening = opening(at);
                former = opening.former;
                int end = post(opening.at, former);
                again = end > at && end < limit && goesOn(end);
                at = again ? end + 1 : end;
            }
            return new Reading(places, office, officeFormer, at);
        }

        /** Whether "and" or a comma leads to another post of the same person. */
        private boolean goesOn(int at) {
            String word = lower(at);
            if (!word.equals("and") && !word.equals(",") && !word.equals("&")) return false;
            Opening opening = opening(at + 1);
            int head = opening.at;
            while (head < limit && isTitleWord(head)) head++;
            if (word.equals("and") && opening.at < limit && bodyAt(sentence, opening.at) != null) return true;
            return head > opening.at && Titles.isPost(Titles.head(sentence, opening.at, head));
        }

        private record Opening(int at, boolean former) {}

        private Opening opening(int first) {
            boolean former = false;
            int at = first;
            while (at < limit) {
                String word = lower(at);
                boolean age = sentence.token(at).tag().equals("CD")
                        && at + 1 < limit
                        && lower(at + 1).equals(",");
                if (FORMER.contains(word)) former = true;
                else if (age) at++;
                else if (!PRESENT.contains(word) && !isOpener(at)) break;
                at++;
            }
            return new Opening(at, former);
        }

        private boolean isOpener(int at) {
            String tag = sentence.token(at).tag();
            return tag.equals("DT")
                    || tag.equals("PDT")
                    || lower(at).equals("and")
                    || lower(at).equals("of") && at > 0 && lower(at - 1).equals("one");
        }

        /** One post, from its first word on. @return the token after it */
        private int post(int first, boolean former) {
            Mention body = bodyAt(sentence, first);
            if (body != null && body.first() == first) return owned(body, former);
            int at = first;
            while (at < limit && !stops(at)) {
                Mention inside = bodyAt(sentence, at);
                if (inside != null && inside.first() == at && at > first) {
                    if (isOwnerOfAnother(inside)) {
                        at = next(inside);
                        continue;
                    }
                    return linked(first, inside, former);
                }
                at++;
            }
            office(first, titleEnd(first, at), former);
            return at;
        }

        /** "The Kremlin's press secretary", "an FBI agent", "the British ambassador to Oslo". */
        private int owned(Mention body, boolean former) {
            if (isOwnerOfAnother(body)) {
                Mention owner = bodyAt(sentence, next(body));
                if (owner != null) return owned(owner, former);
            }
            int title = next(body);
            boolean past = former;
            while (title < limit && (FORMER.contains(lower(title)) || PRESENT.contains(lower(title)))) {
                past |= FORMER.contains(lower(title));
                title++;
            }
            int end = title;
            while (end < limit && !stops(end) && (end == title || !isBodyLink(end))) end++;
            int nounEnd = title;
            while (nounEnd < limit && isTitleWord(nounEnd)) nounEnd++;
            String head = Titles.head(sentence, title, nounEnd);
            if (nounEnd == title || !Titles.isPost(head)) return Math.max(end, body.end());
            boolean country = body.type() == EntityType.COUNTRY;
            Mention further = furtherBody(head, nounEnd);
            if (further != null && (country || !Titles.isOffice(head))) return linked(title, further, past);
            if (country && !Titles.isOffice(head) && !Titles.isRank(head)) return Math.max(end, nounEnd);
            if (body.type() == EntityType.GROUP) return Math.max(end, nounEnd);
            places.add(new Place(
                    body, words(title, country ? trimmedEnd(title, end) : nounEnd), past, Math.max(end, nounEnd)));
            return Math.max(end, nounEnd);
        }

        /** A body after "at", "of" or the like, behind the noun. */
        private @Nullable Mention furtherBody(String head, int at) {
            for (int i = at; i < limit && !stops(i); i++) {
                Mention body = bodyAt(sentence, i);
                if (body == null || body.first() != i) continue;
                if (isOwnerOfAnother(body)) {
                    i = next(body) - 1;
                    continue;
                }
                String link = linkBefore(i, at);
                return isBody(body) && !link.isEmpty() && !isAddressee(head, link) ? body : null;
            }
            return null;
        }

        /** "Director of research at the firm": the title ends before the word that leads to the body. */
        private int linked(int title, Mention body, boolean former) {
            int link = body.first() - 1;
            while (link > title && !LINKS.contains(lower(link))) link--;
            String head = Titles.head(sentence, title, Math.max(link, title + 1));
            boolean post = Titles.isPost(head);
            boolean country = body.type() == EntityType.COUNTRY;
            if (link <= title) return linkedWithoutTitle(title, body, former, link);
            boolean fits = country
                    ? (Titles.isOffice(head) || Titles.isRank(head))
                            && lower(link).equals("of")
                    : isBody(body);
            if (post && fits && !isAddressee(head, lower(link))) {
                places.add(new Place(body, words(title, link), former, body.end()));
            }
            return body.end();
        }

        /** "Of the bureau", "with the agency" and "bureau chief". */
        private int linkedWithoutTitle(int first, Mention body, boolean former, int link) {
            int nounEnd = body.end();
            while (nounEnd < limit && isTitleWord(nounEnd)) nounEnd++;
            boolean link0 = link == first && LINKS.contains(lower(link));
            if (nounEnd > body.end() && Titles.isPost(Titles.head(sentence, body.end(), nounEnd)))
                return owned(body, former);
            if (link0 && isBody(body)) places.add(new Place(body, null, former, body.end()));
            return body.end();
        }

        /** The one to whom an ambassador goes is not the one that he serves. */
        private boolean isAddressee(String head, String link) {
            return link.equals("to") && !SERVING.contains(head);
        }

        private void office(int first, int end, boolean former) {
            if (end <= first || office != null) return;
            String head = Titles.head(sentence, first, end);
            if (!Titles.isOffice(head)) return;
            office = words(first, end);
            officeFormer = former;
        }

        private String words(int first, int end) {
            return sentence.span(first, end).of(text);
        }

        private int titleEnd(int first, int end) {
            int at = first;
            while (at < end && (isTitleWord(at) || lower(at).equals("of"))) at++;
            return trimmedEnd(first, at);
        }

        private int trimmedEnd(int first, int end) {
            int at = end;
            while (at > first
                    && (LINKS.contains(lower(at - 1))
                            || sentence.token(at - 1).tag().matches("DT|,|:|CC|POS|IN"))) at--;
            return at;
        }

        /** Whether a country only says whose the next body is: "Russia's Security Council". */
        private boolean isOwnerOfAnother(Mention mention) {
            int at = next(mention);
            if (at >= limit) return false;
            Mention other = bodyAt(sentence, at);
            return mention.type() == EntityType.COUNTRY && other != null && isBody(other) && other.first() == at;
        }

        private int next(Mention mention) {
            int at = mention.end();
            return at < limit && sentence.token(at).tag().equals("POS") ? at + 1 : at;
        }

        private boolean isBodyLink(int at) {
            return LINKS.contains(lower(at)) && furtherBodyFollows(at + 1);
        }

        private boolean furtherBodyFollows(int at) {
            for (int i = at; i < limit && !stops(i) && !LINKS.contains(lower(i)); i++) {
                Mention body = bodyAt(sentence, i);
                if (body != null && isBody(body)) return true;
            }
            return false;
        }

        private String linkBefore(int body, int from) {
            for (int at = body - 1; at >= from; at--) {
                if (LINKS.contains(lower(at))) return lower(at);
            }
            return "";
        }

        private boolean isTitleWord(int at) {
            Token token = sentence.token(at);
            if (bodyAt(sentence, at) != null && !Titles.isPost(token.text())) return false;
            if (token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("HYPH")
                    || token.tag().equals("VBG")
                    || token.tag().equals("VBN")) return true;
            boolean between =
                    at + 1 < limit && (token.tag().equals("CC") || lower(at).equals("/"));
            return between && sentence.token(at + 1).isNoun();
        }

        private boolean stops(int at) {
            Token token = sentence.token(at);
            if (token.tag().matches("VB[DZP]|MD|[.,:]|-LRB-|-RRB-|``|''|WDT|WP|WP\\$|WRB")) return true;
            return STOPS.contains(lower(at)) && !lower(at).equals("that");
        }

        private String lower(int at) {
            return sentence.token(at).text().toLowerCase(Locale.ROOT);
        }
    }

    static boolean isBody(Mention mention) {
        return mention.type() == EntityType.AGENCY
                || mention.type() == EntityType.COMPANY
                || mention.type() == EntityType.ORGANIZATION;
    }
}
