package org.entente.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What a file in the server's folder tells other programs of the server that uses it.
 *
 * @param pid of the server's process
 * @param started its start, as the operating system tells it; a process with this pid that started at another time is
 *     somebody else
 */
record Registration(long pid, Instant started, int boltPort, int httpPort) {

    private static final String FILE = "server.properties";

    static Registration of(ProcessHandle process, Settings settings) {
        return new Registration(process.pid(), startOf(process), settings.boltPort(), settings.httpPort());
    }

    static Optional<Registration> read(Path folder) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Registration(
                    Long.parseLong(properties.getProperty("pid", "")),
                    Instant.parse(properties.getProperty("started", "")),
                    Integer.parseInt(properties.getProperty("bolt", "")),
                    Integer.parseInt(properties.getProperty("http", ""))));
        } catch (RuntimeException e) {
            return Optional.empty(); // half written by a program that was killed
        }
    }

    void write(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("started", started.toString());
        properties.setProperty("bolt", Integer.toString(boltPort));
        properties.setProperty("http", Integer.toString(httpPort));
        StringWriter text = new StringWriter();
        properties.store(text, "The Neo4j that uses this folder");
        Path draft = Files.writeString(folder.resolve(FILE + ".new"), text.toString());
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    URI boltUri() {
        return URI.create("bolt://127.0.0.1:" + boltPort);
    }

    /** The process, where it is still alive. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(it -> startOf(it)
                .equals(started));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
