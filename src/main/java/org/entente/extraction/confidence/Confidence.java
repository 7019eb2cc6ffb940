package org.entente.extraction.confidence;

import java.util.Map;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Relation;
import org.entente.reading.WordLists;

/**
 * Gives each relation the share of its like that were right on labelled texts: a logistic regression over its
 * {@link Circumstances}, rounded to hundredths.
 */
public final class Confidence implements UnaryOperator<Extraction> {

    private static final String BUNDLED = "weights.tsv";
    private static final double LEAST = 0.05;
    private static final double MOST = 0.99;

    private final Map<String, Double> weights;

    /** @param weights of circumstances, in log-odds; those that are not listed weigh nothing */
    public Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The one that was measured on the labelled texts of this project. */
    public static Confidence bundled() {
        return new Confidence(WordLists.rows(Confidence.class, BUNDLED).stream()
                .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1]))));
    }

    @Override
    public Extraction apply(Extraction extraction) {
        return new Extraction(
                extraction.article(),
                extraction.entities(),
                extraction.relations().stream()
                        .map(relation -> rated(relation, extraction))
                        .toList(),
                extraction.refusals(),
                extraction.version());
    }

    private Relation rated(Relation relation, Extraction extraction) {
        double confidence = of(Circumstances.of(relation, extraction));
        return relation.with(new Provenance(confidence, relation.provenance().rule()));
    }

    /** How likely a relation in these circumstances is right, in hundredths. */
    public double of(SortedSet<String> circumstances) {
        double logOdds = circumstances.stream()
                .mapToDouble(circumstance -> weights.getOrDefault(circumstance, 0.0))
                .sum();
        double share = 1 / (1 + StrictMath.exp(-logOdds));
        return Math.round(100 * Math.min(MOST, Math.max(LEAST, share))) / 100.0;
    }
}
