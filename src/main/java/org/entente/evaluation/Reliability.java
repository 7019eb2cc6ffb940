package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Whether confidence means what it says: in each bin, how many of the claims found are right. */
public record Reliability(List<Bin> bins) {

    private static final double[] EDGES = {0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1};

    /**
     * @param from inclusive
     * @param to exclusive, but for the last bin
     * @param meanConfidence 0 in an empty bin
     */
    public record Bin(double from, double to, int found, int right, double meanConfidence) {

        /** 0 in an empty bin. */
        public double shareRight() {
            return found == 0 ? 0 : (double) right / found;
        }
    }

    /** Over the claims of the scores that have a confidence. */
    public static Reliability of(Collection<Score> scores) {
        List<Claim> right = scores.stream()
                .flatMap(score -> score.hits().stream())
                .map(Score.Hit::found)
                .toList();
        List<Claim> wrong =
                scores.stream().flatMap(score -> score.falseAlarms().stream()).toList();
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < EDGES.length; i++) {
            double from = EDGES[i];
            double to = EDGES[i + 1];
            List<Double> good = within(right, from, to);
            List<Double> bad = within(wrong, from, to);
            int found = good.size() + bad.size();
            double sum = sum(good) + sum(bad);
            bins.add(new Bin(from, to, found, good.size(), found == 0 ? 0 : sum / found));
        }
        return new Reliability(List.copyOf(bins));
    }

    /** The mean distance between confidence and share right, bins weighted by what was found in them. */
    public double error() {
        int all = bins.stream().mapToInt(Bin::found).sum();
        double sum = bins.stream()
                .mapToDouble(bin -> bin.found() * Math.abs(bin.meanConfidence() - bin.shareRight()))
                .sum();
        return all == 0 ? 0 : sum / all;
    }

    private static List<Double> within(List<Claim> claims, double from, double to) {
        return claims.stream()
                .map(Claim::confidence)
                .filter(Objects::nonNull)
                .filter(confidence -> confidence >= from && (confidence < to || to == 1))
                .toList();
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }
}
