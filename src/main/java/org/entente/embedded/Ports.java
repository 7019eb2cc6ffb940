package org.entente.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
final class Ports {

    private Ports() {}

    /** @throws ServerFailure.PortTaken where somebody listens on one that the server needs */
    static void check(Settings settings) {
        if (!isFree(settings.boltPort())) throw new ServerFailure.PortTaken(settings.boltPort(), true);
        if (!isFree(settings.httpPort())) throw new ServerFailure.PortTaken(settings.httpPort(), false);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
