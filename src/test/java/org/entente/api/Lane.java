package org.entente.api;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a server that can be cut, so that it seems down, or blocked, so that it takes requests and never answers. */
final class Lane implements Closeable {

    private final URI server;
    private final int port;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile ServerSocket door;
    private volatile boolean blocked;

    Lane(URI server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        start("door", this::let);
    }

    URI uri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    void block() {
        blocked = true;
    }

    void cut() throws IOException {
        door.close();
        for (Socket socket : sockets) socket.close();
        sockets.clear();
    }

    void open() throws IOException {
        blocked = false;
        if (!door.isClosed()) return;
        ServerSocket fresh = new ServerSocket();
        fresh.setReuseAddress(true);
        fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        door = fresh;
        start("door", this::let);
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void let() {
        ServerSocket mine = door;
        try {
            while (true) {
                Socket near = mine.accept();
                Socket far = new Socket(server.getHost(), server.getPort());
                sockets.addAll(List.of(near, far));
                start("out", () -> pass(near, far));
                start("back", () -> pass(far, near));
            }
        } catch (IOException e) {
            // it was cut
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[8_192];
        try (from;
                to) {
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                while (blocked) Thread.sleep(50);
                to.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException | InterruptedException e) {
            // one of the two has gone
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, "lane-" + name);
        thread.setDaemon(true);
        thread.start();
    }
}
