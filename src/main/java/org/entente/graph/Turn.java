package org.entente.graph;

import java.util.concurrent.CompletableFuture;

/**
 * A place in a row of batches of which several are under way: each changes edges after all those before it, whichever is
 * ready first, so that the history of the graph does not depend on the threads.
 */
final class Turn implements AutoCloseable {

    private final CompletableFuture<?> before;
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    private Turn(CompletableFuture<?> before) {
        this.before = before;
    }

    static Turn first() {
        return new Turn(CompletableFuture.completedFuture(null));
    }

    /** The one after this; it comes when this one is over, and all before it. */
    Turn next() {
        return new Turn(over);
    }

    void await() {
        before.join();
    }

    /** Ends it, whether it was used or not. */
    @Override
    public void close() {
        before.thenRun(() -> over.complete(null));
    }
}
