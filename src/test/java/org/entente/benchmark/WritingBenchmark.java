package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.Settings;
import org.entente.extraction.Extractor;
import org.entente.extraction.InOrder;
import org.entente.extraction.model.Extraction;
import org.entente.graph.GraphConfiguration;
import org.entente.graph.GraphWriter;
import org.entente.reading.Article;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Writing 20,000 extractions into the embedded Neo4j, against extraction on all cores. */
final class WritingBenchmark implements Benchmark {

    private static final int THOUSAND = 1_000;
    private static final int THOUSANDS = 20;

    @Override
    public List<Figure> run() throws IOException {
        Extractor extractor = new Extractor();
        List<Article> articles = Corpus.cyber();
        List<Extraction> models = extractions(extractor, articles);
        double extraction = secondsToExtract(extractor, articles) / articles.size();
        double[] thousands = write(new Variations(models));
        double writing = Arrays.stream(thousands).sum() / (THOUSAND * THOUSANDS);
        double second = THOUSAND / thousands[1];
        double last = THOUSAND / thousands[THOUSANDS - 1];
        return List.of(
                new Figure(
                        "writing, the last thousand of 20,000 articles",
                        Figure.number(last) + " articles/s",
                        "the second thousand: %s articles/s".formatted(Figure.number(second)),
                        Figure.times(second / last),
                        "1.2 × at most"),
                new Figure(
                        "writing, an article",
                        Figure.number(1000 * writing) + " ms",
                        "extraction on all cores: %s ms".formatted(Figure.number(1000 * extraction)),
                        Figure.times(writing / extraction),
                        "less than 0.2 ×"));
    }

    private static double secondsToExtract(Extractor extractor, List<Article> articles) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            long start = System.nanoTime();
            extractions(extractor, articles);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static List<Extraction> extractions(Extractor extractor, List<Article> articles) {
        return InOrder.map(articles, extractor, Runtime.getRuntime().availableProcessors());
    }

    /** Seconds for each thousand. */
    private static double[] write(Variations variations) throws IOException {
        Path folder = Files.createTempDirectory("writing");
        try (EmbeddedNeo4j server =
                        EmbeddedNeo4j.start(Settings.in(folder).onFreePorts()).awaitReady();
                Driver driver = GraphDatabase.driver(
                        server.boltUri(),
                        AuthTokens.none(),
                        GraphConfiguration.settings(Config.builder()).build())) {
            LargeGraph.prepare(driver);
            GraphWriter writer = new GraphWriter(driver, Clock.systemUTC());
            double[] seconds = new double[THOUSANDS];
            for (int i = 0; i < THOUSANDS; i++) {
                int first = i * THOUSAND;
                seconds[i] = seconds(
                        writer,
                        IntStream.range(first, first + THOUSAND)
                                .mapToObj(variations::number)
                                .toList());
                System.out.printf("thousand %d: %s articles/s%n", i + 1, Figure.number(THOUSAND / seconds[i]));
            }
            return seconds;
        }
    }

    private static double seconds(GraphWriter writer, List<Extraction> extractions) {
        long start = System.nanoTime();
        writer.write(extractions);
        return (System.nanoTime() - start) / 1e9;
    }
}
