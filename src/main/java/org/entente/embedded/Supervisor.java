package org.entente.embedded;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees the server's process through its start, and starts another where it dies. */
final class Supervisor {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration YOUNG = Duration.ofMinutes(1);
    private static final int MOST_YOUNG_DEATHS = 3;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Settings settings;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<ServerFailure> lost = new CompletableFuture<>();
    private volatile ServerProcess current;
    private boolean stopping;

    private Supervisor(Settings settings) throws IOException {
        this.settings = settings;
        this.current = process(settings);
    }

    static Supervisor launch(Settings settings) throws IOException {
        Supervisor supervisor = new Supervisor(settings);
        Thread watch = new Thread(supervisor::watch, "neo4j-watch");
        watch.setDaemon(true);
        watch.start();
        return supervisor;
    }

    CompletableFuture<Void> ready() {
        return ready.copy();
    }

    CompletableFuture<ServerFailure> lost() {
        return lost.copy();
    }

    synchronized ProcessHandle process() {
        return current.handle();
    }

    void stop() {
        ServerProcess last;
        synchronized (this) {
            stopping = true;
            last = current;
        }
        last.stop();
    }

    private void watch() {
        try {
            int youngDeaths = 0;
            while (youngDeaths < MOST_YOUNG_DEATHS) {
                Instant start = Instant.now();
                awaitAnswer();
                if (!ready.complete(null)) LOG.warn("Neo4j answers again; nothing that was written is lost.");
                int status = current.waitFor();
                if (isStopping()) return;
                youngDeaths = start.plus(YOUNG).isAfter(Instant.now()) ? youngDeaths + 1 : 0;
                LOG.warn("Neo4j ended with status {}, though nobody asked it to; starting it again.", status);
                relaunch();
            }
            giveUp(current.broken("Neo4j ended %d times within a minute of its start.".formatted(youngDeaths)));
        } catch (IOException e) {
            giveUp(current.broken("Neo4j cannot be started again: %s.".formatted(e.getMessage())));
        } catch (ServerFailure e) {
            giveUp(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer() throws InterruptedException {
        Instant deadline = Instant.now().plus(settings.patience());
        while (!Bolt.answers(settings.boltUri())) {
            if (!current.isAlive()) throw current.broken("Neo4j ended during its start.");
            if (Instant.now().isAfter(deadline)) throw tooSlow();
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private ServerFailure tooSlow() {
        current.stop();
        return current.broken("Neo4j did not answer within %d s of its start."
                .formatted(settings.patience().toSeconds()));
    }

    private synchronized void relaunch() throws IOException {
        if (!stopping) current = process(settings);
    }

    private static ServerProcess process(Settings settings) throws IOException {
        ServerProcess process = ServerProcess.launch(settings);
        Registration.of(process.handle(), settings).write(settings.folder());
        return process;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private void giveUp(ServerFailure failure) {
        ready.completeExceptionally(failure);
        if (!isStopping()) lost.complete(failure);
    }
}
