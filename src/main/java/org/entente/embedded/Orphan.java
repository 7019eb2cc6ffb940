package org.entente.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server whose program was killed and that has not noticed, or has not finished stopping. */
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int GRACE_IN_SECONDS = 30;

    private Orphan() {}

    /** Sees to it that no server of a dead program uses the folder; to be called by the holder of its lock. */
    static void stop(Path folder) throws IOException {
        Optional<ProcessHandle> orphan = Registration.read(folder).flatMap(Registration::process);
        if (orphan.isPresent()) {
            LOG.info(
                    "Waiting for the Neo4j of an earlier run, process {}, to stop.",
                    orphan.get().pid());
            stop(orphan.get());
        }
    }

    private static void stop(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(GRACE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
