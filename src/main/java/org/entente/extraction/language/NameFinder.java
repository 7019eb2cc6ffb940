package org.entente.extraction.language;

import java.util.Arrays;
import java.util.List;

/**
 * Finds names with the model of CoreNLP's {@code CRFClassifier}: its features, its weights and its answers, in a fraction of
 * its time. The best sequence of labels is found by Viterbi's algorithm over the sums themselves; CoreNLP's goes over the
 * probabilities that follow from them, of which the same sequence is the most probable.
 */
final class NameFinder {

    static final int OUTSIDE = 0;

    private final NameModel model;
    private final NameWords lexicon;

    NameFinder(NameModel model) {
        this.model = model;
        this.lexicon = new NameWords(model);
    }

    /** A label for each word of the sentence, such as {@code PERSON}. */
    List<String> labels(List<String> words, List<String> tags) {
        int[] labels = best(new NameFeatures(model, lexicon, words, tags), words.size());
        return Arrays.stream(labels).mapToObj(model.labels()::get).toList();
    }

    private int[] best(NameFeatures features, int size) {
        int labels = model.labels().size();
        int[][] origins = new int[size][labels];
        double[] totals = new double[labels];
        Arrays.fill(totals, Double.NEGATIVE_INFINITY);
        totals[OUTSIDE] = 0;
        double[] states = new double[labels];
        double[] steps = new double[labels * labels];
        for (int place = 0; place < size; place++) {
            features.scoreLabels(place, states);
            features.scoreSteps(place, steps);
            totals = advance(totals, states, steps, origins[place]);
        }
        return trace(bestOf(totals), origins);
    }

    /** @param origins receives the best label of the word before for each label of this one */
    private static double[] advance(double[] totals, double[] states, double[] steps, int[] origins) {
        double[] next = new double[totals.length];
        double[] sums = new double[totals.length];
        for (int label = 0; label < next.length; label++) {
            for (int before = 0; before < sums.length; before++) {
                sums[before] = totals[before] + steps[before * sums.length + label];
            }
            origins[label] = bestOf(sums);
            next[label] = sums[origins[label]] + states[label];
        }
        return next;
    }

    private static int bestOf(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) best = i;
        }
        return best;
    }

    private static int[] trace(int last, int[][] origins) {
        int[] labels = new int[origins.length];
        int label = last;
        for (int place = origins.length - 1; place >= 0; place--) {
            labels[place] = label;
            label = origins[place][label];
        }
        return labels;
    }
}
