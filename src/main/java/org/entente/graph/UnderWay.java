package org.entente.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Batches on their way into the graph, a few at a time, while others read on. Two that have an article in common follow
 * each other, so that the later one counts.
 */
final class UnderWay implements AutoCloseable {

    private final GraphWriter writer;
    private final ExecutorService threads = Executors.newFixedThreadPool(GraphWriter.AT_ONCE);
    private final Deque<Batch> batches = new ArrayDeque<>();
    private Tally tally = Tally.NOTHING;
    private Turn turn = Turn.first();

    private record Batch(Set<String> ids, Future<Tally> tally) {}

    UnderWay(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Returns when there is room for it.
     *
     * @throws GraphUnavailable if one before it could not be written
     */
    void write(List<Rows> articles) {
        Map<String, Rows> batch = new LinkedHashMap<>();
        articles.forEach(article -> batch.put(article.id(), article));
        if (batches.stream().anyMatch(other -> !Collections.disjoint(other.ids(), batch.keySet()))) finish();
        if (batches.size() == GraphWriter.AT_ONCE) await();
        int count = articles.size();
        Turn mine = turn;
        turn = mine.next();
        batches.add(new Batch(batch.keySet(), threads.submit(() -> Tally.of(written(batch.values(), mine), count))));
    }

    private Collection<Outcome> written(Collection<Rows> batch, Turn mine) {
        try (mine) {
            return Patience.throughOutage(() -> writer.writeRows(batch, mine)).values();
        }
    }

    /** Waits for all, and tells what became of them until now. */
    Tally finish() {
        while (!batches.isEmpty()) await();
        return tally;
    }

    private void await() {
        try {
            tally = tally.plus(batches.remove().tally().get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailable("Waiting for the database was interrupted.", e);
        }
    }

    /** What is under way comes to its end. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
