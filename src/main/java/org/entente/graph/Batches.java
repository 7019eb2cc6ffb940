package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How much goes into one transaction. */
final class Batches {

    /** Measured with 25, 100 and 250: beyond 100 the server saves nothing, and other writers wait longer. */
    static final int ARTICLES = 100;

    private static final int CHARACTERS = 4_000_000;

    private Batches() {}

    static List<List<Rows>> of(Collection<Rows> articles) {
        List<List<Rows>> batches = new ArrayList<>();
        List<Rows> batch = new ArrayList<>();
        long characters = 0;
        for (Rows article : articles) {
            batch.add(article);
            characters += article.characters();
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
