package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.attack.Part.Link;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention.Form;

/**
 * A noun phrase and all that hangs on it to the right: lists, appositions, nested phrases.
 *
 * @param end the index of the token after the last part
 */
record Extent(List<Part> parts, int end) {

    private static final Set<String> AND = Set.of("and", "or", "&");
    private static final Set<String> BREAKS = Set.of(",", "--", "—", "–", ":", "/");
    private static final Set<String> OPENING = Set.of("(", "-lrb-");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "his", "one", "another");
    private static final Set<String> OWNING = Set.of(
            "operate", "own", "run", "use", "belong", "base", "locate", "hold", "store", "manage", "host", "relate",
            "involve");
    private static final Set<String> OWNING_PREPOSITIONS = Set.of("by", "to", "in", "at", "on", "from", "with");

    /**
     * @param nesting the prepositions by which phrases may nest
     * @param role the preposition before the phrase, which a list may repeat
     */
    static Extent of(Wording wording, NounPhrase phrase, Set<String> nesting, String role) {
        return new Reading(wording, nesting, role).read(phrase);
    }

    List<NounPhrase> phrases() {
        return parts.stream().map(Part::phrase).toList();
    }

    private static final class Reading {

        private final Wording wording;
        private final Set<String> nesting;
        private final String role;
        private final List<Part> parts = new ArrayList<>();
        private int at;

        private Reading(Wording wording, Set<String> nesting, String role) {
            this.wording = wording;
            this.nesting = nesting;
            this.role = role;
        }

        private Extent read(NounPhrase phrase) {
            add(phrase, Link.SELF, "");
            while (at < wording.size() && step()) {
                // each step moves on
            }
            return new Extent(List.copyOf(parts), at);
        }

        private boolean step() {
            String word = wording.word(at);
            if (nesting.contains(word)) return nested(at + 1, word);
            if (OPENING.contains(word)) return parenthesis();
            if (BREAKS.contains(word) || AND.contains(word) || word.equals("as") || word.equals("but")) return listed();
            if (exampleEnd(at) > at) return example(exampleEnd(at));
            if (wording.tag(at).matches("VBN|VBG|VBD|JJ|RB")) return owned();
            return wording.isQuote(at) && quoted();
        }

        /** A name in quotation marks after its description. */
        private boolean quoted() {
            Optional<NounPhrase> next = wording.phraseFrom(at + 1);
            if (next.isPresent()) add(next.get(), Link.APPOSED, "");
            else at++;
            return true;
        }

        private boolean nested(int from, String word) {
            int first = wording.word(from).matches("neighbou?ring") ? from + 1 : from;
            Optional<NounPhrase> next = wording.phraseFrom(from).or(() -> wording.phraseFrom(first));
            next.ifPresent(phrase -> add(phrase, Link.NESTED, word));
            return next.isPresent();
        }

        private boolean parenthesis() {
            Optional<NounPhrase> next = wording.phraseFrom(at + 1);
            if (next.isEmpty()) return false;
            int close = next.get().end();
            while (close < wording.size() && !Set.of(")", "-rrb-").contains(wording.word(close))) close++;
            if (close - at > 12) return false;
            add(next.get(), Link.APPOSED, "");
            at = close + 1;
            return true;
        }

        private boolean listed() {
            int next = at;
            boolean and = false;
            while (BREAKS.contains(wording.word(next)) || AND.contains(wording.word(next)) || wording.isQuote(next)) {
                and |= AND.contains(wording.word(next));
                next++;
            }
            if (wording.word(next).equals("as")) {
                if (!wording.word(next + 1).equals("well")
                        || !wording.word(next + 2).equals("as")) return false;
                and = true;
                next += 3;
            }
            if (exampleEnd(next) > next) return example(exampleEnd(next));
            if (wording.word(next).equals("but")) {
                and = true;
                next++;
            }
            while (wording.tag(next).startsWith("RB") && !AND.contains(wording.word(next))) next++;
            if (!role.isEmpty() && wording.word(next).equals(role)) {
                next++;
                and = true;
            }
            if (wording.word(next).equals("both")) next++;
            if (and && isRepeated(wording.word(next))) next++;
            if (wording.word(next).matches("those|that") && nesting.contains(wording.word(next + 1))) next += 2;
            Optional<NounPhrase> phrase = wording.phraseFrom(next);
            if (phrase.isEmpty() || startsClause(phrase.get())) return false;
            boolean apposed =
                    !and && ARTICLES.contains(wording.word(phrase.get().first())) && !isCountryAlone(phrase.get());
            if (wording.word(at).equals("/")) apposed = true;
            add(phrase.get(), apposed ? Link.APPOSED : Link.LISTED, "");
            return true;
        }

        /** "From Denmark and from Sweden": the preposition by which the phrase before nests. */
        private boolean isRepeated(String word) {
            return parts.stream()
                    .anyMatch(part -> part.is(Link.NESTED) && part.word().equals(word));
        }

        /** "The United Kingdom" describes nothing before it. */
        private boolean isCountryAlone(NounPhrase phrase) {
            return wording.mentions(phrase).stream()
                    .anyMatch(mention -> mention.type() == EntityType.COUNTRY
                            && (mention.form() == Form.NAME
                                    || wording.word(phrase.first()).equals("one"))
                            && mention.first() <= phrase.first() + 1
                            && mention.end() == phrase.end());
        }

        /** Whether the phrase is the subject of a clause of its own rather than one more of a list. */
        private boolean startsClause(NounPhrase phrase) {
            if (wording.tag(phrase.head()).equals("PRP")) return true;
            if (isBareDemonym(parts.get(parts.size() - 1).phrase())) return false;
            var dependencies = wording.clauses().dependencies();
            int head = dependencies.head(phrase.head());
            boolean listed = dependencies.is(phrase.head(), "conj")
                    && parts.stream().anyMatch(part -> part.phrase().covers(head));
            boolean reduced = head == phrase.end() && wording.tag(head).equals("VBN");
            if (listed || reduced) return false;
            boolean second = dependencies.is(phrase.head(), "conj") && head >= 0 && wording.isVerb(head);
            if (second && wording.isFinite(listEnd(phrase))) return true;
            if (wording.isFinite(phrase.end())) return true;
            return dependencies.is(phrase.head(), "nsubj")
                    && dependencies.head(phrase.head()) > phrase.head()
                    && (!wording.word(phrase.end()).equals(",") || wording.isFinite(listEnd(phrase)));
        }

        /** The index after all that is listed with a phrase: "Norway, Sweden and Finland". */
        private int listEnd(NounPhrase phrase) {
            int next = phrase.end();
            while (wording.word(next).equals(",") || AND.contains(wording.word(next))) next++;
            return next == phrase.end()
                    ? next
                    : wording.phraseFrom(next).map(this::listEnd).orElse(next);
        }

        /** "Danish" in "on Danish and Swedish banks": the noun is still to come. */
        private boolean isBareDemonym(NounPhrase phrase) {
            return !wording.word(phrase.head()).endsWith("s")
                    && wording.mentions(phrase).stream()
                            .anyMatch(mention -> mention.form() == Form.DEMONYM
                                    && mention.end() == phrase.end()
                                    && mention.head() == phrase.head());
        }

        /** The index after "including", "such as" and the like; {@code from} itself where there is none. */
        private int exampleEnd(int from) {
            String word = wording.word(from);
            String next = wording.word(from + 1);
            if (word.equals("including") || word.equals("notably") || word.equals("namely")) return from + 1;
            if (word.equals("such") && next.equals("as")) return from + 2;
            if (word.equals("among") && Set.of("them", "others", "which").contains(next)) return from + 2;
            return from;
        }

        private boolean example(int from) {
            int first = nesting.contains(wording.word(from)) ? from + 1 : from;
            Optional<NounPhrase> phrase = wording.phraseFrom(first);
            phrase.ifPresent(each -> add(each, Link.EXAMPLE, ""));
            return phrase.isPresent();
        }

        /** "Run by", "allegedly belonging to", "believed to belong to". */
        private boolean owned() {
            int verb = at;
            while (wording.tag(verb).equals("RB") || wording.is(verb, Kind.SAY, Kind.HEDGE)) verb++;
            if (wording.word(verb).equals("to")) verb++;
            if (verb >= wording.size() || !OWNING.contains(wording.token(verb).lemma())) return false;
            if (!OWNING_PREPOSITIONS.contains(wording.word(verb + 1))) return false;
            Optional<NounPhrase> phrase = wording.phraseFrom(verb + 2);
            phrase.ifPresent(each -> add(each, Link.OWNER, ""));
            return phrase.isPresent();
        }

        private void add(NounPhrase phrase, Link link, String word) {
            parts.add(new Part(phrase, link, word));
            at = phrase.end();
        }
    }
}
