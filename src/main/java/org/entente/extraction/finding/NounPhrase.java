package org.entente.extraction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;

/**
 * A noun with what stands before it ("the US film studio", "Russia's military intelligence service"), or a pronoun;
 * read from the tags alone, so that it costs nothing and a wrong attachment cannot tear it apart.
 *
 * @param first the index of its first token in the sentence
 * @param end the index after its last token
 * @param head its noun
 */
public record NounPhrase(int first, int end, int head) {

    private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> INNER =
            Set.of("JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "$", "#", "AFX", "FW", "ADD");
    /** Participles that follow a noun within a phrase even without a hyphen: "state sponsored hackers". */
    private static final Set<String> TYING = Set.of(
            "backed", "sponsored", "linked", "based", "led", "run", "owned", "affiliated", "aligned", "supported");

    private static final Set<String> NOMINAL = Set.of("NN", "NNS", "NNP", "NNPS", "CD", "PRP", "FW", "ADD", "$");

    /** The noun phrases of the sentence from left to right, without overlap. */
    public static List<NounPhrase> in(Sentence sentence) {
        List<NounPhrase> phrases = new ArrayList<>();
        for (int first = 0; first < sentence.size(); ) {
            int end = endOf(sentence, first);
            int head = headOf(sentence, first, end);
            if (head >= first) phrases.add(new NounPhrase(first, head + 1, head));
            first = Math.max(head + 1, first + 1);
        }
        return phrases;
    }

    /** The phrase of which the token is a part. */
    public static Optional<NounPhrase> at(List<NounPhrase> phrases, int token) {
        return phrases.stream().filter(phrase -> phrase.covers(token)).findFirst();
    }

    public boolean covers(int token) {
        return first <= token && token < end;
    }

    private static int endOf(Sentence sentence, int first) {
        if (sentence.token(first).tag().equals("PRP")) return first + 1;
        int end = first;
        while (end < sentence.size() && continues(sentence, first, end)) end++;
        return end;
    }

    private static boolean continues(Sentence sentence, int first, int at) {
        String tag = sentence.token(at).tag();
        if (OPENING.contains(tag)) {
            return at == first || sentence.token(at - 1).tag().equals("PDT");
        }
        if (tag.equals("VBN") || tag.equals("VBG")) return isModifier(sentence, first, at);
        if (tag.equals("VBD")) return at > first && isTying(sentence, at) && isModifier(sentence, first, at);
        if (tag.startsWith("RB")) return at > first && isAdjective(sentence, at + 1);
        if (tag.equals("HYPH")) return at + 1 < sentence.size();
        if (at > first && (tag.equals("CC") || tag.equals(","))) return joinsAdjectives(sentence, at);
        if (at > first && isQuote(sentence, at))
            return isInner(sentence, at - 1) && isAdjectiveOrNoun(sentence, at + 1);
        return INNER.contains(tag) || isUnspacedPart(sentence, first, at);
    }

    /** A participle before its noun: "suspected hackers", "a state-sponsored group". */
    private static boolean isModifier(Sentence sentence, int first, int at) {
        if (at + 1 >= sentence.size()) return false;
        Token next = sentence.token(at + 1);
        boolean nounFollows =
                next.isNoun() || next.tag().startsWith("JJ") || next.tag().equals("HYPH");
        if (at == first) {
            boolean participle = sentence.token(at).tag().equals("VBN");
            return nounFollows && participle && (at == 0 || isOpener(sentence.token(at - 1)));
        }
        Token before = sentence.token(at - 1);
        boolean adjective =
                !before.isNoun() || TYING.contains(sentence.token(at).text());
        return nounFollows && adjective || before.tag().equals("HYPH");
    }

    /** "Russian and Israeli banks", "British, French and German banks". */
    private static boolean joinsAdjectives(Sentence sentence, int at) {
        if (!sentence.token(at - 1).tag().startsWith("JJ") || !isAdjective(sentence, at + 1)) return false;
        if (sentence.token(at).tag().equals("CC")) return true;
        int last = Math.min(at + 5, sentence.size());
        for (int next = at + 2; next < last; next++) {
            String tag = sentence.token(next).tag();
            if (tag.equals("CC")) return true;
            if (!tag.startsWith("JJ") && !tag.equals(",")) return false;
        }
        return false;
    }

    private static boolean isQuote(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.equals("``") || tag.equals("''");
    }

    private static boolean isInner(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.equals("DT") || tag.startsWith("JJ") || isQuote(sentence, at);
    }

    private static boolean isAdjectiveOrNoun(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).tag().matches("JJ.*|NN.*|HYPH");
    }

    private static boolean isTying(Sentence sentence, int at) {
        return TYING.contains(sentence.token(at).text());
    }

    private static boolean isOpener(Token token) {
        return token.tag().equals("IN")
                || token.tag().equals("CC")
                || token.tag().equals(":");
    }

    private static boolean isAdjective(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).tag().matches("JJ.*|VBN|VBG");
    }

    /** What the tagger takes for a verb or a particle within a hyphenated word: "start-up", "break-in". */
    private static boolean isUnspacedPart(Sentence sentence, int first, int at) {
        if (sentence.token(at).text().matches("[()\\[\\]]")) return false;
        return at > first && sentence.token(at - 1).tag().equals("HYPH")
                || at + 1 < sentence.size()
                        && at > first
                        && sentence.token(at + 1).tag().equals("HYPH");
    }

    private static int headOf(Sentence sentence, int first, int end) {
        for (int head = end - 1; head >= first; head--) {
            Token token = sentence.token(head);
            if (NOMINAL.contains(token.tag())) return head;
            if (head > first && sentence.token(head - 1).tag().equals("HYPH")) return head;
        }
        boolean bare = end - 1 > first
                && sentence.token(first).tag().equals("DT")
                && sentence.token(end - 1).tag().equals("JJ")
                && (end == sentence.size() || sentence.token(end).tag().matches("VB.*|MD|IN"));
        return bare ? end - 1 : -1;
    }
}
