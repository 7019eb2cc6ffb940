package org.entente.extraction.language;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/**
 * A pattern of a word's letters, digits and marks as CoreNLP's {@code WordShapeClassifier} makes it, such as {@code Xxxxx}
 * of "Tallinn": the kinds of the two characters at either end, and between them those that the middle has, ascending. The
 * rare cases, beyond ASCII or with a Greek letter spelt out, are left to CoreNLP.
 */
enum WordShape {
    /** Marks are themselves. */
    OF_MARKS(WordShapeClassifier.WORDSHAPECHRIS2),

    /** Marks are classes of marks. */
    OF_CLASSES(WordShapeClassifier.WORDSHAPECHRIS4);

    private static final int EDGE = 2;
    private static final char ASCII = 0x80;
    private static final String[] GREEK = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda", "omicron", "rho",
        "sigma", "tau", "upsilon", "omega"
    };

    private final int shaper;
    private final char[] kinds = new char[ASCII];

    WordShape(int shaper) {
        this.shaper = shaper;
        for (char c = 0; c < ASCII; c++) {
            kinds[c] = WordShapeClassifier.wordShape(String.valueOf(c), shaper).charAt(0);
        }
    }

    String of(String word) {
        return isPlain(word) ? plain(word) : WordShapeClassifier.wordShape(word, shaper);
    }

    /** The shape {@link #OF_MARKS}, which ends in {@code k} if the word has letters only and is known in lower case. */
    static String of(String word, TextTable lowercase) {
        String shape = OF_MARKS.of(word);
        boolean known = isLetters(shape) && lowercase.contains(TextHash.of(word.toLowerCase(Locale.ROOT)));
        return known ? shape + 'k' : shape;
    }

    /** Sees each kind of letter in the word, since a shape leaves none out. */
    private static boolean isLetters(CharSequence shape) {
        return shape.chars().allMatch(kind -> kind == 'x' || kind == 'X');
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= ASCII) return false;
        }
        for (String letter : GREEK) {
            if (word.contains(letter)) return false;
        }
        return true;
    }

    private String plain(String word) {
        int length = word.length();
        char[] shape = new char[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            char kind = kinds[word.charAt(i)];
            boolean middle = length > 2 * EDGE && i >= EDGE && i < length - EDGE;
            if (middle) {
                size = insert(kind, shape, size);
            } else {
                shape[size++] = kind;
            }
        }
        return new String(shape, 0, size);
    }

    /** Among the kinds of the middle, unless it is there. */
    private static int insert(char kind, char[] shape, int size) {
        int place = size;
        while (place > EDGE && shape[place - 1] > kind) place--;
        if (place > EDGE && shape[place - 1] == kind) return size;
        System.arraycopy(shape, place, shape, place + 1, size - place);
        shape[place] = kind;
        return size + 1;
    }
}
