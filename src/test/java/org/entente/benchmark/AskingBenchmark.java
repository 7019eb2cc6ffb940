package org.entente.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import org.springframework.util.FileSystemUtils;

/** The program serves graphs of 200 countries and of 100,000 and 1,000,000 pieces of evidence. */
final class AskingBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(100_000, 1_000_000);
    /** By the names of their methods. */
    private static final Map<String, String> QUESTIONS =
            new TreeMap<>(Map.of("dyad", "dyad", "first", "first ten of a dyad", "search", "search"));

    @Override
    public List<Figure> run() throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (int size : SIZES) figures.addAll(measured(size));
        return figures;
    }

    private static List<Figure> measured(int size) throws Exception {
        Path data = Files.createTempDirectory("asking");
        long start = System.nanoTime();
        LargeGraph.make(size, data.resolve("neo4j"));
        System.out.printf("%,d pieces of evidence are there after %.0f s%n", size, secondsSince(start));
        int port = StartingBenchmark.freePort();
        int bolt = StartingBenchmark.freePort();
        Process server = JavaProcess.program(
                "serve",
                "--no-samples",
                "--port=" + port,
                "--bolt-port=" + bolt,
                "--browser-port=" + StartingBenchmark.freePort(),
                "--data=" + data);
        try {
            JavaProcess.secondsUntil("Entente is ready", server, start);
            System.out.printf("and indexed after %.0f s%n", secondsSince(start));
            Map<String, Statistics> latencies = latencies("http://127.0.0.1:" + port, "bolt://127.0.0.1:" + bolt);
            return QUESTIONS.entrySet().stream()
                    .map(question -> figure(
                            "%s, %,d pieces of evidence".formatted(question.getValue(), size),
                            latencies.get(question.getKey() + "ByRest"),
                            latencies.get(question.getKey() + "ByDriver")))
                    .toList();
        } finally {
            server.destroy();
            server.waitFor();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Map<String, Statistics> latencies(String rest, String bolt) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AskingLatency.class.getName())
                        .param("rest", rest)
                        .param("bolt", bolt)
                        .forks(1)
                        .warmupIterations(6)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(2)
                        .measurementTime(TimeValue.seconds(5))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Statistics> latencies = new TreeMap<>();
        for (RunResult result : results) {
            latencies.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getStatistics());
        }
        return latencies;
    }

    private static Figure figure(String what, Statistics rest, Statistics driver) {
        return new Figure(
                what,
                "p50 %s ms, p99 %s ms".formatted(percentile(rest, 50), percentile(rest, 99)),
                "bare driver: p50 %s ms, p99 %s ms".formatted(percentile(driver, 50), percentile(driver, 99)),
                Figure.times(rest.getPercentile(50) / driver.getPercentile(50)),
                "2 × at most, p99 50 ms at most");
    }

    private static String percentile(Statistics latency, double rank) {
        return Figure.number(latency.getPercentile(rank));
    }
}
