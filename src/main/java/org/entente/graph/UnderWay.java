package org.entente.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The batch that is on its way into the graph, while others read on. The next follows it. */
final class UnderWay implements AutoCloseable {

    private final GraphWriter writer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Future<Tally> batch = CompletableFuture.completedFuture(Tally.NOTHING);
    private Tally tally = Tally.NOTHING;

    UnderWay(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * Returns when the one before is written.
     *
     * @param articles of which the last counts where one is given twice
     * @throws GraphUnavailable if the one before could not be written
     */
    void write(List<Rows> articles) {
        finish();
        List<Rows> given = List.copyOf(articles);
        batch = thread.submit(() -> written(given));
    }

    private Tally written(List<Rows> articles) {
        Map<String, Rows> different = new LinkedHashMap<>();
        articles.forEach(article -> different.put(article.id(), article));
        Map<String, Outcome> outcomes = Patience.throughOutage(() -> writer.writeRows(different.values()));
        return Tally.of(outcomes.values(), articles.size());
    }

    /** Waits for it, and tells what became of all until now. */
    Tally finish() {
        try {
            Tally written = batch.get();
            batch = CompletableFuture.completedFuture(Tally.NOTHING);
            tally = tally.plus(written);
            return tally;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphUnavailable("Waiting for the database was interrupted.", e);
        }
    }

    /** Returns when all that was written can be found by its words. */
    void awaitSearch() {
        Patience.throughOutage(() -> {
            writer.awaitSearch();
            return true;
        });
    }

    /** What is under way comes to its end. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
