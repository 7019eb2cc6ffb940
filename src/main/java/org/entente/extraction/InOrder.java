package org.entente.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on several threads whose results come in the order of the items; only a few items are in memory at any time. */
public final class InOrder {

    private static final int AHEAD = 4;

    private InOrder() {}

    public static <T, R> List<R> map(List<T> items, Function<T, R> work, int threads) {
        List<R> results = new ArrayList<>();
        forEach(items.iterator(), work, results::add, threads);
        return results;
    }

    /**
     * Takes an item only when there is room for it: at most four a thread are under way or wait for their turn.
     *
     * @throws CompletionException around what {@code work} threw
     */
    public static <T, R> void forEach(Iterator<T> items, Function<T, R> work, Consumer<R> sink, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<R>> underWay = new ArrayDeque<>();
            while (items.hasNext() || !underWay.isEmpty()) {
                while (items.hasNext() && underWay.size() < AHEAD * threads) {
                    T item = items.next();
                    underWay.add(workers.submit(() -> work.apply(item)));
                }
                sink.accept(result(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while reading.");
        }
    }
}
