package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Weighs features that hold or do not hold, by Newton's method on one weight after the other. */
public final class LogisticRegression {

    private static final int ROUNDS = 200;
    private static final double SLIGHT = 0.05;
    /** Where no weight moves further than this in a round, all have come to rest. */
    private static final double REST = 0.002;

    /** Something that was right or wrong, with what held of it, and how much it counts. */
    public record Example(SortedSet<String> features, boolean right, double weight) {}

    private static final class Case {

        private final double target;
        private final double weight;
        private double logOdds;

        private Case(Example example) {
            this.target = example.right() ? 1 : 0;
            this.weight = example.weight();
        }

        private double share() {
            return 1 / (1 + StrictMath.exp(-logOdds));
        }
    }

    private LogisticRegression() {}

    /**
     * The weights in log-odds.
     *
     * @param free features that are hardly held back towards 0, one of them in every example
     * @param penalty how strongly the others are, beside the examples
     */
    public static SortedMap<String, Double> weights(List<Example> examples, Set<String> free, double penalty) {
        SortedMap<String, Double> weights = new TreeMap<>();
        Map<String, List<Case>> cases = new TreeMap<>();
        for (Example example : examples) {
            Case one = new Case(example);
            for (String feature : example.features()) {
                weights.put(feature, 0.0);
                cases.computeIfAbsent(feature, key -> new ArrayList<>()).add(one);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            double furthest = 0;
            for (Map.Entry<String, List<Case>> feature : cases.entrySet()) {
                double weight = weights.getOrDefault(feature.getKey(), 0.0);
                double step = step(feature.getValue(), weight, free.contains(feature.getKey()) ? SLIGHT : penalty);
                weights.put(feature.getKey(), weight + step);
                furthest = Math.max(furthest, Math.abs(step));
            }
            if (furthest < REST) break;
        }
        return weights;
    }

    /** The same examples with those features alone that hold of so many of them. */
    public static List<Example> withoutRare(List<Example> examples, int least) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        return examples.stream()
                .map(example ->
                        new Example(common(example.features(), counts, least), example.right(), example.weight()))
                .toList();
    }

    private static SortedSet<String> common(SortedSet<String> features, Map<String, Integer> counts, int least) {
        return features.stream()
                .filter(feature -> counts.getOrDefault(feature, 0) >= least)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double step(List<Case> cases, double weight, double penalty) {
        double slope = -penalty * weight;
        double curvature = penalty;
        for (Case one : cases) {
            double share = one.share();
            slope += one.weight * (one.target - share);
            curvature += one.weight * share * (1 - share);
        }
        double step = slope / curvature;
        for (Case one : cases) one.logOdds += step;
        return step;
    }
}
