package org.entente.extraction.finding;

import java.util.Collection;
import java.util.Map;

/** A logistic regression over features that hold or do not hold. */
public final class LogOdds {

    private final Map<String, Double> weights;

    /** @param weights of features, in log-odds; those that are not listed weigh nothing */
    public LogOdds(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The sum of the weights. */
    public double of(Collection<String> features) {
        double sum = 0;
        for (String feature : features) sum += weights.getOrDefault(feature, 0.0);
        return sum;
    }

    /** From 0 to 1. */
    public static double likelihood(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
