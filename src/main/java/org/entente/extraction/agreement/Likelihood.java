package org.entente.extraction.agreement;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.extraction.finding.LogOdds;
import org.entente.reading.WordLists;

/**
 * How likely two countries agree on cyber matters, by the words in which an article brings them {@link Together}: a logistic
 * regression learned from labelled texts, which sees a pair where no rule fits.
 */
final class Likelihood {

    /** A feature that every pair has. */
    static final String ALWAYS = "always";

    private static final String BUNDLED = "likelihood.tsv";

    private final LogOdds weights;

    /** @param weights of features, in log-odds; those that are not listed weigh nothing */
    Likelihood(Map<String, Double> weights) {
        this.weights = new LogOdds(weights);
    }

    static Likelihood bundled() {
        return new Likelihood(WordLists.rows(Likelihood.class, BUNDLED).stream()
                .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1]))));
    }

    /** From 0 to 1. */
    double of(Together pair) {
        return LogOdds.likelihood(weights.of(pair.features()));
    }

    /** The index of the sentence that speaks for it most. */
    int sentence(Together pair) {
        return pair.bySentence.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> weights.of(entry.getValue())))
                .orElseThrow()
                .getKey();
    }
}
