package org.entente.extraction.affiliation;

import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;

/** Whether the words behind a post say that its term is over: "until last week", "from 1985 to 2004". */
final class Terms {

    private static final Set<String> OPEN = Set.of("at", "further", "then", "now", "today");

    private Terms() {}

    /** @param end the token after the post */
    static boolean isOver(Sentence sentence, int end) {
        int at = end;
        if (at < sentence.size() && sentence.token(at).text().equals(",")) at++;
        if (at + 1 >= sentence.size()) return false;
        String word = lower(sentence, at);
        if (word.equals("until") || word.equals("till")) return !OPEN.contains(lower(sentence, at + 1));
        return at + 3 < sentence.size()
                && word.matches("from|between")
                && isYear(sentence, at + 1)
                && lower(sentence, at + 2).matches("to|until|and|till")
                && isYear(sentence, at + 3);
    }

    private static boolean isYear(Sentence sentence, int at) {
        return lower(sentence, at).matches("(1[89]|20)\\d\\d");
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
