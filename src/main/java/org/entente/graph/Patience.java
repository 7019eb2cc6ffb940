package org.entente.graph;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/** Waits for the database, but not for ever: one that is paused takes requests and never answers them. */
final class Patience {

    private static final ExecutorService WAITING = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "graph");
        thread.setDaemon(true);
        return thread;
    });

    private Patience() {}

    /**
     * @param limit after which the work is interrupted, at which the driver gives its connection up
     * @throws GraphUnavailable if the database cannot be reached, or the time is over
     */
    static <T> T within(Duration limit, Callable<T> work) {
        Future<T> answer = WAITING.submit(work);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw GraphUnavailable.after(limit);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new GraphUnavailable("Waiting for the database was interrupted.", e);
        } catch (ExecutionException e) {
            throw translated(e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e));
        }
    }

    /** The same on the calling thread, for as long as it takes. */
    static <T> T unlimited(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            throw translated(e);
        }
    }

    private static RuntimeException translated(RuntimeException fault) {
        if (fault instanceof DatabaseException) return GraphUnavailable.broken(fault);
        return isPassing(fault)
                ? new GraphUnavailable("The database cannot be reached: " + fault.getMessage(), fault)
                : fault;
    }

    /** The pool tells in a plain ClientException that it has no connection to give. */
    private static boolean isPassing(RuntimeException fault) {
        return fault instanceof RetryableException
                || fault instanceof SecurityException
                || fault instanceof ClientException
                        && String.valueOf(fault.getMessage()).contains("connection");
    }
}
