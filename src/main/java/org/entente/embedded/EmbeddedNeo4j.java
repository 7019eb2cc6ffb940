package org.entente.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server. Where its process dies, it is started again; it stops when it is closed, and also when this JVM ends
 * in whatever way.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);

    private final Settings settings;
    private final FolderLock lock;
    private final Supervisor supervisor;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedNeo4j(Settings settings, FolderLock lock, Supervisor supervisor) {
        this.settings = settings;
        this.lock = lock;
        this.supervisor = supervisor;
    }

    /**
     * Starts the server and returns at once; see {@link #awaitReady()}.
     *
     * @throws ServerFailure where a port is taken, another program uses the folder, or the libraries are missing
     */
    public static EmbeddedNeo4j start(Settings settings) {
        Jars.check(settings.jars());
        try {
            FolderLock lock = FolderLock.take(settings.folder())
                    .orElseThrow(() -> new ServerFailure.FolderLocked(settings.folder()));
            try {
                Orphan.stop(settings.folder());
                Ports.check(settings);
                return new EmbeddedNeo4j(settings, lock, Supervisor.launch(settings));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded Neo4j cannot use the folder " + settings.folder(), e);
        }
    }

    /** The address of the server that another program runs at the moment with its data in the folder. */
    public static Optional<URI> runningIn(Path folder) {
        if (!Files.isDirectory(folder)) return Optional.empty();
        try {
            Optional<FolderLock> lock = FolderLock.take(folder);
            if (lock.isPresent()) {
                lock.get().close();
                return Optional.empty();
            }
            return Registration.read(folder).map(Registration::boltUri);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be read".formatted(folder), e);
        }
    }

    public URI boltUri() {
        return settings.boltUri();
    }

    /** The address of Neo4j Browser, at which it connects to this server without being told more. */
    public URI browserUri() {
        return settings.browserUri();
    }

    /**
     * Waits until the database answers a query.
     *
     * @throws ServerFailure where the server ends instead, or takes longer than the settings allow
     */
    public EmbeddedNeo4j awaitReady() {
        try {
            supervisor.ready().join();
            return this;
        } catch (CompletionException e) {
            if (e.getCause() instanceof ServerFailure failure) throw failure;
            throw e;
        }
    }

    /** Completes where the server has ended for good without being asked to. */
    public CompletableFuture<ServerFailure> lost() {
        return supervisor.lost();
    }

    /** The server's process at the moment. */
    public ProcessHandle process() {
        return supervisor.process();
    }

    /** Stops the server and waits for its end. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        supervisor.stop();
        try {
            Registration.delete(settings.folder());
            lock.close();
        } catch (IOException e) {
            LOG.warn("The folder {} cannot be tidied: {}", settings.folder(), e.getMessage());
        }
    }
}
