package org.entente.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where and how the server runs. It listens on loopback alone, since it asks nobody for a password.
 *
 * @param folder for its data, configuration and logs; made where it is missing
 * @param jars the folder of its libraries
 * @param boltPort for the driver
 * @param httpPort for Neo4j Browser
 * @param heap of its JVM, in megabytes
 * @param pageCache for the files of the store, in megabytes
 * @param patience how long a start may take
 * @param welcome what Neo4j Browser does by itself once it is connected, as it is written there without the colons and
 *     with semicolons between; may be empty
 */
public record Settings(
        Path folder,
        Path jars,
        int boltPort,
        int httpPort,
        int heap,
        int pageCache,
        Duration patience,
        String welcome) {

    public static final int BOLT_PORT = 7687;
    public static final int HTTP_PORT = 7474;

    public Settings {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The usual ports, and the libraries that the build put beside this program. */
    public static Settings in(Path folder) {
        return new Settings(
                folder,
                Jars.folder(),
                BOLT_PORT,
                HTTP_PORT,
                shareOfMemory(16, 512, 1024),
                shareOfMemory(8, 256, 2048),
                Duration.ofMinutes(2),
                "");
    }

    /** A part of the memory of this machine, within bounds, in megabytes. */
    private static int shareOfMemory(int parts, int least, int most) {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return (int) Math.max(least, Math.min(most, machine.getTotalMemorySize() / parts / 1024 / 1024));
    }

    public Settings withPorts(int boltPort, int httpPort) {
        return new Settings(folder, jars, boltPort, httpPort, heap, pageCache, patience, welcome);
    }

    public Settings withWelcome(String welcome) {
        return new Settings(folder, jars, boltPort, httpPort, heap, pageCache, patience, welcome);
    }

    /** Two ports that nobody listens on at the moment. */
    public Settings onFreePorts() {
        try (ServerSocket bolt = anyPort();
                ServerSocket http = anyPort()) {
            return withPorts(bolt.getLocalPort(), http.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException("This machine has no free port on its loopback address", e);
        }
    }

    URI boltUri() {
        return URI.create("bolt://127.0.0.1:" + boltPort);
    }

    URI browserUri() {
        return URI.create(
                "http://127.0.0.1:%d/browser/?dbms=%s&preselectAuthMethod=NO_AUTH".formatted(httpPort, boltUri()));
    }

    private static ServerSocket anyPort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
