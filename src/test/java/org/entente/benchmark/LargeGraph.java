package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.Status;
import org.entente.graph.Bulk;
import org.entente.graph.Told;
import org.neo4j.driver.Driver;

/**
 * A made-up graph of 200 countries. Some are in the news far more often than others: about one piece of evidence in 150
 * concerns the two that are in it most.
 */
final class LargeGraph {

    private static final int COUNTRIES = 200;
    private static final int BATCH = 2_500;
    private static final List<String> CODES =
            Arrays.stream(Locale.getISOCountries()).sorted().toList();
    private static final String SYLLABLES = "ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so";
    private static final String[] PARTS = SYLLABLES.split(" ");

    private final Random random = new Random(1);
    private int articles;

    private LargeGraph() {}

    /** Constraints and indexes. */
    static void prepare(Driver driver) {
        Bulk.prepare(driver);
    }

    /** The data of a new server, without constraints and indexes. */
    static void make(long pieces, Path server) throws IOException, InterruptedException {
        Path files = Files.createTempDirectory("import");
        Bulk bulk = new Bulk(files);
        try (bulk) {
            LargeGraph graph = new LargeGraph();
            while (bulk.pieces() < pieces) {
                bulk.add(
                        IntStream.range(0, BATCH).mapToObj(i -> graph.article()).toList());
            }
        }
        JavaProcess.importInto(server, bulk.options());
        for (Path file : Files.list(files).toList()) Files.delete(file);
        Files.delete(files);
    }

    /** The country of this rank, the one that is most in the news first. */
    static String country(int rank) {
        return CODES.get(rank);
    }

    /** A rank as random as those in the news. */
    static int rank(Random random) {
        return (int) (COUNTRIES * Math.pow(random.nextDouble(), 2));
    }

    static String word(Random random) {
        return PARTS[random.nextInt(24)]
                + PARTS[random.nextInt(24)]
                + PARTS[(int) (24 * Math.pow(random.nextDouble(), 2))];
    }

    private Extraction article() {
        int number = articles++;
        String published =
                "%d-%02d-%02d".formatted(2000 + random.nextInt(26), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String agreement = "The two signed a pact on cyber matters of %s.".formatted(words(12));
        String step = "They agreed to share warnings of %s.".formatted(words(12));
        String attack = "Hackers broke into a ministry by %s.".formatted(words(12));
        String blame = "The government blamed intruders for %s.".formatted(words(12));
        Told told =
                Told.at("https://news.example/" + number, published, String.join(" ", agreement, step, attack, blame));
        String[] pair = pair();
        told.agrees(
                pair[0],
                pair[1],
                Status.SIGNED,
                published,
                told.step(agreement, Status.SIGNED, published),
                told.step(step, Status.ANNOUNCED, null));
        pair = pair();
        told.attacked(pair[0], pair[1], Modality.ASSERTED, List.of(pair[0]), List.of(pair[1]), attack);
        pair = pair();
        told.attacked(pair[0], pair[1], Modality.ALLEGED, List.of(pair[0]), List.of(pair[1]), blame);
        return told.extraction();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) words.append(i == 0 ? "" : " ").append(word(random));
        return words.toString();
    }

    private String[] pair() {
        int one = rank(random);
        int other = rank(random);
        while (other == one) other = rank(random);
        return new String[] {"country:" + country(one), "country:" + country(other)};
    }
}
