package org.entente.extraction.language;

import java.util.Locale;

/**
 * What a word looks like: {@code Xxxxx} for "Moscow", {@code dd} for "16". The first two letters and the last two, and
 * between them each kind of letter that occurs, sorted; a word known in lower case ends in {@code k}. This is {@code
 * chris2useLC} of CoreNLP's {@code WordShapeClassifier}, letter by letter.
 */
final class WordShape {

    private static final int EDGE = 2;

    /** Greek letters, which are one letter of the shape. */
    private static final String[] GREEK = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda", "omicron", "rho",
        "sigma", "tau", "upsilon", "omega"
    };

    private WordShape() {}

    static String of(String word, TextTable lowercase) {
        StringBuilder begin = new StringBuilder();
        StringBuilder middle = new StringBuilder();
        StringBuilder end = new StringBuilder();
        boolean isShort = word.length() <= 2 * EDGE;
        for (int i = 0; i < word.length(); i++) {
            int greek = greek(word, i);
            StringBuilder part = isShort || i < EDGE ? begin : i < word.length() - EDGE ? middle : end;
            part.append(greek > 0 ? 'g' : kind(word.charAt(i)));
            i += Math.max(0, greek - 1);
        }
        begin.append(sorted(middle)).append(end);
        if (isLetters(begin) && lowercase.contains(TextHash.of(word.toLowerCase(Locale.ROOT)))) begin.append('k');
        return begin.toString();
    }

    private static char kind(char letter) {
        if (Character.isDigit(letter)) return 'd';
        if (Character.isLowerCase(letter)) return 'x';
        if (Character.isUpperCase(letter) || Character.isTitleCase(letter)) return 'X';
        return letter;
    }

    /** The length of the name of the Greek letter that begins here, or 0. */
    private static int greek(String word, int begin) {
        for (String letter : GREEK) {
            if (word.startsWith(letter, begin)) return letter.length();
        }
        return 0;
    }

    private static String sorted(CharSequence letters) {
        int[] kinds = letters.chars().sorted().distinct().toArray();
        return new String(kinds, 0, kinds.length);
    }

    /** Sees each kind of letter in the word, since a shape leaves none out. */
    private static boolean isLetters(CharSequence shape) {
        return shape.chars().allMatch(kind -> kind == 'x' || kind == 'X');
    }
}
