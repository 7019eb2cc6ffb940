package org.entente.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** From the start of a cold process to its first answer: the median of some. */
final class StartingBenchmark implements Benchmark {

    private static final int EXTRACTIONS = 5;
    private static final int SERVERS = 3;

    @Override
    public List<Figure> run() throws Exception {
        Path article = Files.writeString(
                Files.createTempFile("article", ".txt"), Corpus.cyber().get(0).text());
        double[] extractions = new double[EXTRACTIONS];
        for (int i = 0; i < EXTRACTIONS; i++) extractions[i] = extraction(article);
        double[] servers = new double[SERVERS];
        for (int i = 0; i < SERVERS; i++) servers[i] = server();
        return List.of(
                figure("`extract` of one article, cold, to its first output", extractions, "5 s at most"),
                figure("`serve` with a new embedded database, to \"ready\"", servers, "25 s at most"));
    }

    private static double extraction(Path article) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = JavaProcess.program("extract", article.toString());
        if (process.getInputStream().read() < 0) throw new IOException("extract has no output.");
        double seconds = (System.nanoTime() - start) / 1e9;
        process.waitFor();
        return seconds;
    }

    private static double server() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("serve");
        long start = System.nanoTime();
        Process process = JavaProcess.program(
                "serve",
                "--no-samples",
                "--port=0",
                "--data=" + data,
                "--bolt-port=" + freePort(),
                "--browser-port=" + freePort());
        try {
            return JavaProcess.secondsUntil("Entente is ready", process, start);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static Figure figure(String what, double[] seconds, String wanted) {
        double[] sorted = Arrays.stream(seconds).sorted().toArray();
        String all = String.join(
                ", ",
                IntStream.range(0, sorted.length)
                        .mapToObj(i -> Figure.number(sorted[i]))
                        .toList());
        return new Figure(what, Figure.number(sorted[sorted.length / 2]) + " s", "all: " + all, "", wanted);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
