package org.entente.extraction.agreement;

import java.util.Set;

/** The words that deny what is said with them. */
final class Denial {

    private static final Set<String> WORDS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "none", "nobody", "nothing");

    private Denial() {}

    /** @param word in lower case */
    static boolean is(String word) {
        return WORDS.contains(word);
    }
}
