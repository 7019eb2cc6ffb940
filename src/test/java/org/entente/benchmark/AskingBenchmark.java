package org.entente.benchmark;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** The program serves a graph of 200 countries that grows from 100,000 to 1,000,000 pieces of evidence. */
final class AskingBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(100_000, 1_000_000);
    private static final List<String> QUESTIONS = List.of("dyad", "search");

    @Override
    public List<Figure> run() throws Exception {
        int port = StartingBenchmark.freePort();
        int bolt = StartingBenchmark.freePort();
        long start = System.nanoTime();
        Process server = JavaProcess.program(
                "serve",
                "--no-samples",
                "--port=" + port,
                "--bolt-port=" + bolt,
                "--browser-port=" + StartingBenchmark.freePort(),
                "--data=" + Files.createTempDirectory("asking"));
        try {
            JavaProcess.secondsUntil("Entente is ready", server, start);
            return measured("http://127.0.0.1:" + port, "bolt://127.0.0.1:" + bolt);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static List<Figure> measured(String rest, String bolt) throws RunnerException {
        List<Figure> figures = new ArrayList<>();
        try (Driver driver = GraphDatabase.driver(bolt, AuthTokens.none())) {
            LargeGraph graph = new LargeGraph(driver);
            for (int size : SIZES) {
                long start = System.nanoTime();
                graph.growTo(size);
                System.out.printf(
                        "%,d pieces of evidence are there after %.0f s%n", size, (System.nanoTime() - start) / 1e9);
                Map<String, Statistics> latencies = latencies(rest, bolt);
                for (String question : QUESTIONS) {
                    figures.add(figure(
                            "%s, %,d pieces of evidence".formatted(question, size),
                            latencies.get(question + "ByRest"),
                            latencies.get(question + "ByDriver")));
                }
            }
        }
        return figures;
    }

    private static Map<String, Statistics> latencies(String rest, String bolt) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AskingLatency.class.getName())
                        .param("rest", rest)
                        .param("bolt", bolt)
                        .forks(1)
                        .warmupIterations(2)
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
