package org.entente.extraction.dates;

import java.util.List;
import java.util.Locale;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;

/** The place and date before the first sentence of a report: "MOSCOW, May 11 - ". */
final class Dateline {

    private static final int LONGEST = 14;
    /** A headline or "for immediate release" may stand before it. */
    private static final int LAST_FIRST = 2;

    private Dateline() {}

    /** The index after the dateline's last token; 0 where the sentence has none. */
    static int end(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean shouted = isShouted(tokens.get(0).text());
        boolean placed = tokens.get(0).isProperNoun() && CalendarWords.month(tokens.get(0)) == null;
        boolean dated = false;
        for (int i = 1; i < Math.min(tokens.size(), LONGEST); i++) {
            String text = tokens.get(i).text();
            dated |= CalendarWords.month(tokens.get(i)) != null;
            if (isDash(text) || text.equals(":"))
                return shouted || placed && dated && sentence.index() <= LAST_FIRST ? i + 1 : 0;
            if (tokens.get(i).isVerb() || !shouted && !isOfPlaceAndDate(tokens.get(i))) return 0;
        }
        return 0;
    }

    /** In "Kyiv, 23 August 2022 - ", which is not all in capitals. */
    private static boolean isOfPlaceAndDate(Token token) {
        return token.isProperNoun() || token.tag().matches("CD|,|\\.|-LRB-|-RRB-");
    }

    private static boolean isDash(String text) {
        return text.equals("-") || text.equals("--") || text.equals("–") || text.equals("—");
    }

    private static boolean isShouted(String text) {
        return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0));
    }
}
