package org.entente.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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

    private static final Duration OUTAGE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

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
        return started(limit, work).get();
    }

    /** The same for work that begins at once, while others do something else; the time begins with the waiting. */
    static <T> Supplier<T> started(Duration limit, Callable<T> work) {
        Future<T> answer = WAITING.submit(work);
        return () -> awaited(limit, answer);
    }

    /** Work on a thread of its own. */
    static <T> CompletionStage<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, WAITING);
    }

    /** Waits for as long as it takes, unless it is interrupted. */
    static <T> T joined(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
        }
    }

    private static GraphUnavailable interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new GraphUnavailable("Waiting for the database was interrupted.", cause);
    }

    private static <T> T awaited(Duration limit, Future<T> answer) {
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw GraphUnavailable.after(limit);
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw interrupted(e);
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

    /** Tries again what changes nothing when it is done twice, until a database that was stopped has been started again. */
    static <T> T throughOutage(Supplier<T> work) {
        Instant deadline = Instant.now().plus(OUTAGE);
        while (true) {
            try {
                return work.get();
            } catch (GraphUnavailable outage) {
                if (!endsByItself(outage) || Instant.now().isAfter(deadline) || !sleeps()) throw outage;
            }
        }
    }

    /** A full disk does not, nor does a wrong password. */
    private static boolean endsByItself(GraphUnavailable outage) {
        return !(outage.getCause() instanceof DatabaseException) && !(outage.getCause() instanceof SecurityException);
    }

    /** Not where it is interrupted. */
    private static boolean sleeps() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
