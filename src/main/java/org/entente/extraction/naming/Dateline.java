package org.entente.extraction.naming;

import java.util.Set;

/** Finds where the dateline at the beginning of a sentence ends: "MOSCOW, May 11 -", "KYIV, 3 March (Reuters) -". */
final class Dateline {

    private static final Set<String> HYPHENS = Set.of("-", "–");
    private static final Set<String> DASHES = Set.of("—", "--", ":");
    private static final Set<String> WITHIN = Set.of(",", ".", "/", "(", ")");
    private static final int LONGEST = 12;
    private static final int SHORTEST_PLACE = 4;
    private static final int LONGEST_SENTENCE = 4;

    private Dateline() {}

    /** The token after the dateline, 0 where there is none. */
    static int end(Line line) {
        if (!line.isCapitalized(0)) return 0;
        if (isSentenceOfItsOwn(line)) return line.size();
        for (int token = 1; token < Math.min(LONGEST, line.size() - 1); token++) {
            if (closes(line, token)) return isPlaceOrDate(line, token) ? token + 1 : 0;
            if (!isPart(line, token)) return 0;
        }
        return 0;
    }

    /** "BUENOS AIRES." */
    private static boolean isSentenceOfItsOwn(Line line) {
        int last = line.size() - 1;
        return line.size() <= LONGEST_SENTENCE && isShouted(line, 0) && line.is(last, ".") && isAllShouted(line, last);
    }

    private static boolean closes(Line line, int token) {
        if (HYPHENS.contains(line.text(token))) return !line.touches(token);
        return DASHES.contains(line.text(token));
    }

    private static boolean isPart(Line line, int token) {
        return line.tag(token).startsWith("NNP")
                || isNumber(line, token)
                || WITHIN.contains(line.text(token))
                || isShouted(line, token);
    }

    private static boolean isPlaceOrDate(Line line, int end) {
        for (int token = 0; token < end; token++) if (isNumber(line, token)) return true;
        return isShouted(line, 0) && line.words(0, end).length() >= SHORTEST_PLACE && isAllShouted(line, end);
    }

    /** "16", "16th". */
    private static boolean isNumber(Line line, int token) {
        return line.tag(token).equals("CD")
                || Character.isDigit(line.text(token).charAt(0));
    }

    private static boolean isAllShouted(Line line, int end) {
        for (int token = 0; token < end; token++) {
            boolean word = Character.isLetter(line.text(token).charAt(0));
            if (word && !isShouted(line, token) && !line.tag(token).startsWith("NNP")) return false;
        }
        return true;
    }

    private static boolean isShouted(Line line, int token) {
        return Spelling.isAllCapitals(line.text(token));
    }
}
