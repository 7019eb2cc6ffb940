package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** How much goes into one transaction. */
final class Batches {

    /** Measured with 25, 100 and 250: beyond 100 the server saves nothing, and other writers wait longer. */
    static final int ARTICLES = 100;

    private static final int CHARACTERS = 4_000_000;

    private Batches() {}

    /** @param length of an article's text */
    static <T> List<List<T>> of(Collection<T> articles, ToIntFunction<T> length) {
        List<List<T>> batches = new ArrayList<>();
        List<T> batch = new ArrayList<>();
        long characters = 0;
        for (T article : articles) {
            batch.add(article);
            characters += length.applyAsInt(article);
            if (isFull(batch.size(), characters)) {
                batches.add(batch);
                batch = new ArrayList<>();
                characters = 0;
            }
        }
        if (!batch.isEmpty()) batches.add(batch);
        return batches;
    }

    static boolean isFull(int articles, long characters) {
        return articles == ARTICLES || characters >= CHARACTERS;
    }
}
