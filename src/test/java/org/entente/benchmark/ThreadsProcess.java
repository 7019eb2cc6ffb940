package org.entente.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.extraction.Extractor;
import org.entente.extraction.InOrder;
import org.entente.reading.Article;

/**
 * Reads the cyber texts on one thread and on all, in turns; prints tokens a second of both, each time the best. Warms up for
 * as long as the compiler works: while it does, it takes a core from the threads.
 */
final class ThreadsProcess {

    private static final double WARM_UP = 60;
    private static final int TURNS = 3;
    private static final int COPIES = 4;

    private ThreadsProcess() {}

    public static void main(String... arguments) throws IOException {
        Extractor extractor = new Extractor();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) articles.addAll(Corpus.cyber());
        Collections.shuffle(articles, new java.util.Random(1));
        long tokens = Corpus.tokens(articles);
        int all = Runtime.getRuntime().availableProcessors();
        for (double warm = 0; warm < WARM_UP; ) warm += seconds(extractor, articles, all);
        double one = Double.MAX_VALUE;
        double many = Double.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            one = Math.min(one, seconds(extractor, articles, 1));
            many = Math.min(many, seconds(extractor, articles, all));
        }
        System.out.println(tokens / one + " " + tokens / many);
    }

    private static double seconds(Extractor extractor, List<Article> articles, int threads) {
        long start = System.nanoTime();
        InOrder.forEach(articles.iterator(), extractor, extraction -> {}, threads);
        return (System.nanoTime() - start) / 1e9;
    }
}
