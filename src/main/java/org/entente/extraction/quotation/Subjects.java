package org.entente.extraction.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/**
 * Whose verb it is. What stands next to the verb is read from the tags alone; only where that tells nothing are the
 * dependencies asked, which quotations and long insertions lead astray.
 */
final class Subjects {

    /**
     * @param first the first token of its noun phrase, or -1 where it is not known
     */
    record Subject(Voice voice, int first) {

        static final Subject NONE = new Subject(Voice.NOBODY, -1);

        boolean isSomebody() {
            return voice.isSomebody();
        }
    }

    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "'ve", "’ve", "'d", "’d", "'s", "’s", "is", "was", "are", "were", "did", "does");
    private static final Set<String> BOTH = Set.of("both", "each");
    private static final Set<String> WHO = Set.of("who", "which");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "from");

    private final Voices voices;

    Subjects(Voices voices) {
        this.voices = voices;
    }

    /**
     * Who does what the verb says.
     *
     * @param floor the first token that may belong to the clause
     */
    Subject of(Sentence sentence, int verb, int floor) {
        int at = beforeAuxiliaries(sentence, verb, floor);
        if (at < floor && lower(sentence.token(floor)).equals("both")) {
            Token both = sentence.token(floor);
            return new Subject(Voice.pronoun("both", both.span().begin()), floor);
        }
        if (at >= floor) {
            Subject near = sentence.token(at).tag().equals(",")
                    ? pastInsertion(sentence, at, floor)
                    : adjacent(sentence, at, verb, floor);
            if (near.isSomebody()) return near;
        }
        Subject parsed = byDependencies(sentence, verb);
        return parsed.isSomebody() ? parsed : opening(sentence, floor, verb);
    }

    /** The noun phrase with which the clause begins, if no other verb comes before the one asked about. */
    private Subject opening(Sentence sentence, int floor, int verb) {
        if (floor >= verb || !opensPhrase(sentence.token(floor))) return Subject.NONE;
        for (int at = floor; at < verb; at++) {
            if (sentence.token(at).tag().matches("VB[DZP]|MD|CC|WP|WDT")) return Subject.NONE;
        }
        Subject subject = in(sentence, floor, verb);
        return subject.voice().kind() == Voice.Kind.NAMED ? subject : Subject.NONE;
    }

    /** Who stands behind the verb: "said the minister, Ann Example, who". */
    Voice inverted(Sentence sentence, int afterVerb, int end) {
        int at = afterVerb;
        while (at < end && sentence.token(at).tag().startsWith("RB")) at++;
        if (at >= end || !opensPhrase(sentence.token(at))) return Voice.NOBODY;
        return voices.in(sentence, at, end);
    }

    /** Whether a noun phrase may begin with the token. */
    static boolean opensPhrase(Token token) {
        String tag = token.tag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("VBN");
    }

    private int beforeAuxiliaries(Sentence sentence, int verb, int floor) {
        int at = verb - 1;
        while (at >= floor && isAuxiliary(sentence.token(at))) at--;
        return at;
    }

    private static boolean isAuxiliary(Token token) {
        return token.tag().startsWith("RB")
                || BOTH.contains(lower(token))
                || token.tag().equals("MD")
                || token.isVerb() && AUXILIARIES.contains(lower(token));
    }

    private Subject adjacent(Sentence sentence, int at, int verb, int floor) {
        if (WHO.contains(lower(sentence.token(at)))) return antecedent(sentence, at, floor);
        Optional<NounPhrase> phrase = NounPhrase.at(NounPhrase.in(sentence), at);
        if (phrase.isEmpty() || phrase.get().end() != at + 1) return Subject.NONE;
        return in(sentence, leftEdge(sentence, phrase.get().first(), floor), verb);
    }

    /** "The FSB, which said", "Smith, who has said". */
    private Subject antecedent(Sentence sentence, int relative, int floor) {
        int at = relative - 1;
        if (at >= floor && sentence.token(at).tag().equals(",")) at--;
        if (at < floor) return Subject.NONE;
        Mention mention = voices.mentionAt(sentence, at);
        if (mention == null || mention.end() != at + 1 || !voices.isSpeaker(mention)) return Subject.NONE;
        return new Subject(Voice.of(List.of(mention.entity())), mention.first());
    }

    /** To the beginning of "the head of research at the firm" and of "the minister and her host". */
    private static int leftEdge(Sentence sentence, int first, int floor) {
        List<NounPhrase> phrases = NounPhrase.in(sentence);
        int edge = Math.max(first, floor);
        while (edge - 2 >= floor) {
            Token link = sentence.token(edge - 1);
            boolean linked = LINKS.contains(lower(link)) || lower(link).equals("and");
            Optional<NounPhrase> before = NounPhrase.at(phrases, edge - 2);
            if (!linked || before.isEmpty() || before.get().first() < floor) break;
            edge = before.get().first();
        }
        return edge;
    }

    /** "Smith, who once led the office, said": back over what the comma closes. */
    private Subject pastInsertion(Sentence sentence, int comma, int floor) {
        int end = comma;
        for (int at = comma - 1; at >= floor; at--) {
            boolean opens = at == floor || sentence.token(at - 1).tag().equals(",");
            if (opens && end == comma && isNameAlone(sentence, at, end))
                return withApposition(sentence, at, end, floor);
            if (!sentence.token(at).tag().equals(",")) continue;
            Subject voice = endingAt(sentence, at, floor, comma);
            if (voice.isSomebody()) return voice;
            end = at;
        }
        return Subject.NONE;
    }

    private boolean isNameAlone(Sentence sentence, int first, int end) {
        Mention mention = voices.mentionAt(sentence, first);
        return mention != null && mention.type() == EntityType.PERSON && mention.end() == end;
    }

    /** "The minister and her host, Bob Example," counts both. */
    private Subject withApposition(Sentence sentence, int name, int end, int floor) {
        if (name - 2 < floor) return in(sentence, name, end);
        Optional<NounPhrase> title = NounPhrase.at(NounPhrase.in(sentence), name - 2);
        int first =
                title.map(phrase -> leftEdge(sentence, phrase.first(), floor)).orElse(name);
        Subject both = in(sentence, first, end);
        return both.voice().kind() == Voice.Kind.NAMED ? both : in(sentence, name, end);
    }

    private Subject endingAt(Sentence sentence, int comma, int floor, int end) {
        if (comma == floor) return Subject.NONE;
        Optional<NounPhrase> phrase = NounPhrase.at(NounPhrase.in(sentence), comma - 1);
        if (phrase.isEmpty()) return Subject.NONE;
        int edge = leftEdge(sentence, phrase.get().first(), floor);
        boolean insideAnother = edge > floor
                && sentence.token(edge - 1).tag().equals("IN")
                && !lower(sentence.token(edge - 1)).equals("that");
        if (insideAnother) return Subject.NONE;
        Subject subject = in(sentence, edge, end);
        return subject.voice().kind() == Voice.Kind.NAMED ? subject : Subject.NONE;
    }

    private Subject byDependencies(Sentence sentence, int verb) {
        Clauses clauses = new Clauses(sentence);
        OptionalInt subject = clauses.subject(verb);
        if (subject.isEmpty()) return Subject.NONE;
        int head = subject.getAsInt();
        int first = NounPhrase.at(NounPhrase.in(sentence), head)
                .map(NounPhrase::first)
                .orElse(head);
        int end = head < verb ? verb : sentence.size();
        return in(sentence, first, Math.max(end, head + 1));
    }

    private Subject in(Sentence sentence, int first, int end) {
        return new Subject(voices.in(sentence, first, end), first);
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
