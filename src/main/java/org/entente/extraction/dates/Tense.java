package org.entente.extraction.dates;

import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;

/** Whether the words around a date look ahead ("will meet on Friday") or back. */
final class Tense {

    private static final Set<String> AHEAD = Set.of(
            "due",
            "expected",
            "scheduled",
            "slated",
            "set",
            "plan",
            "planned",
            "going",
            "intend",
            "expect",
            "upcoming",
            "coming",
            "next",
            "forthcoming",
            "hope",
            "aim",
            "wish");

    private Tense() {}

    /** Looks at the verbs before the token, back to the last finite one, or else at the first verb after it. */
    static boolean isAheadAt(Sentence sentence, int token) {
        for (int i = token - 1; i >= 0; i--) {
            Token word = sentence.token(i);
            if (word.tag().equals("MD")) return looksAhead(word);
            if ((AHEAD.contains(word.lemma()) || AHEAD.contains(word.text())) && !isSetUp(sentence, i)) return true;
            if (isInfinitiveOfBe(sentence, i)) return true;
            if (isBareParticiple(sentence, i)) return false;
            if (isFinite(word) && !hasModal(sentence, i)) return false;
        }
        for (int i = token + 1; i < sentence.size(); i++) {
            Token word = sentence.token(i);
            if (word.tag().equals("MD")) return looksAhead(word);
            if (isInfinitiveOfBe(sentence, i)) return true;
            if (isFinite(word)) return isBe(word) && i + 1 < sentence.size() && isInfinitiveOfBe(sentence, i + 1);
        }
        return false;
    }

    /** "Set up the group": not "set to meet". */
    private static boolean isSetUp(Sentence sentence, int i) {
        return sentence.token(i).lemma().equals("set")
                && (i + 1 == sentence.size() || !sentence.token(i + 1).text().equals("to"));
    }

    /** "A memorandum signed on". */
    private static boolean isBareParticiple(Sentence sentence, int i) {
        if (!sentence.token(i).tag().equals("VBN")) return false;
        for (int back = i - 1; back >= Math.max(0, i - 3); back--) {
            String lemma = sentence.token(back).lemma();
            if (lemma.equals("be")
                    || lemma.equals("have")
                    || sentence.token(back).tag().equals("MD")) return false;
        }
        return true;
    }

    private static boolean looksAhead(Token modal) {
        String lemma = modal.lemma();
        return lemma.equals("will") || lemma.equals("shall") || lemma.equals("'ll") || lemma.equals("would");
    }

    private static boolean isFinite(Token word) {
        return word.tag().equals("VBD")
                || word.tag().equals("VBZ")
                || word.tag().equals("VBP");
    }

    private static boolean hasModal(Sentence sentence, int verb) {
        return verb > 0 && sentence.token(verb - 1).tag().equals("MD");
    }

    private static boolean isBe(Token word) {
        return word.lemma().equals("be");
    }

    /** "are to meet", "is to hold": the token is the "to". */
    private static boolean isInfinitiveOfBe(Sentence sentence, int token) {
        return token > 0
                && token + 1 < sentence.size()
                && sentence.token(token).text().equals("to")
                && isBe(sentence.token(token - 1))
                && sentence.token(token + 1).isVerb();
    }
}
