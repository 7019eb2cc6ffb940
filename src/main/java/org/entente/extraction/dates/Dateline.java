package org.entente.extraction.dates;

import java.util.List;
import java.util.Locale;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;

/** The place and date before the first sentence of a report: "MOSCOW, May 11 - ". */
final class Dateline {

    private static final int LONGEST = 14;

    private Dateline() {}

    /** The index after the dateline's last token; 0 where the sentence has none. */
    static int end(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (!isShouted(tokens.get(0).text())) return 0;
        for (int i = 1; i < Math.min(tokens.size(), LONGEST); i++) {
            String text = tokens.get(i).text();
            if (isDash(text) || text.equals(":")) return i + 1;
            if (tokens.get(i).isVerb()) return 0;
        }
        return 0;
    }

    private static boolean isDash(String text) {
        return text.equals("-") || text.equals("--") || text.equals("–") || text.equals("—");
    }

    private static boolean isShouted(String text) {
        return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }
}
