package org.entente.extraction.naming;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of English words that show what kind of thing a name beside them is. */
final class Lexicon {

    private static final Map<String, Set<String>> CLASSES = read();

    private Lexicon() {}

    /** @throws IllegalArgumentException if there is no such class */
    static Set<String> words(String wordClass) {
        Set<String> words = CLASSES.get(wordClass);
        if (words == null) throw new IllegalArgumentException("words.tsv has no class '%s'.".formatted(wordClass));
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (Table.Row row : Table.rows("words.tsv")) {
            classes.computeIfAbsent(row.text(0), key -> new HashSet<>())
                    .addAll(Arrays.asList(row.text(1).toLowerCase(Locale.ROOT).split(" +")));
        }
        return classes;
    }
}
