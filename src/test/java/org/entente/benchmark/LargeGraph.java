package org.entente.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
    private static final String SYLLABLES = "ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so";
    private static final String[] PARTS = SYLLABLES.split(" ");

    private final Random random = new Random(1);
    private final Bulk bulk;
    private int articles;

    LargeGraph(Driver driver) {
        bulk = new Bulk(driver);
    }

    /** Constraints and indexes. */
    static void prepare(Driver driver) {
        Bulk.prepare(driver);
    }

    void growTo(long pieces) {
        bulk.dropIndexes();
        while (bulk.pieces() < pieces) {
            List<Extraction> batch = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) batch.add(article());
            bulk.write(batch);
        }
        bulk.writeEdges();
    }

    /** The country of this rank, the one that is most in the news first. */
    static String country(int rank) {
        return Arrays.stream(Locale.getISOCountries())
                .sorted()
                .skip(rank)
                .findFirst()
                .orElseThrow();
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
        Told told = Told.at(
                "https://news.example/" + number, published, String.join("\n\n", agreement, step, attack, blame));
        String[] pair = pair();
        told.agrees(
                pair[0],
                pair[1],
                Status.SIGNED,
                published,
                told.step(agreement, Status.SIGNED, published),
                told.step(step, Status.ANNOUNCED, null));
        pair = pair();
        told.attacked(pair[0], pair[1], Modality.ASSERTED, attack);
        pair = pair();
        told.attacked(pair[0], pair[1], Modality.ALLEGED, blame);
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
