package org.entente.extraction.language;

import java.util.Arrays;

/**
 * The best ways to tag the beginning of a sentence, one for each choice of the last two tags. Of ways that score the same
 * the one counts whose tags come first in their lists, as in CoreNLP's {@code ExactBestSequenceFinder}.
 */
final class TagLattice {

    private final byte[][] tags;
    private final byte[][] origins;
    private final byte[] outside;
    private double[] scores = {0};
    private int size;
    private int bestFirst;
    private int bestSecond;

    /** @param outside the tags of the words before the first: one, which stands for none */
    TagLattice(int length, byte[] outside) {
        this.tags = new byte[length][];
        this.origins = new byte[length][];
        this.outside = outside;
    }

    private byte[] tags(int index) {
        return index < 0 ? outside : tags[index];
    }

    /**
     * One more word.
     *
     * @param current the tags that it may have
     * @param capital what is added to the score of what the tags before say, for each tag of the model
     * @param around what is added then
     */
    void append(byte[] current, TagTransitions transitions, double[] capital, double[] around) {
        byte[] first = tags(size - 2);
        byte[] second = tags(size - 1);
        double[] next = new double[second.length * current.length];
        byte[] origin = new byte[next.length];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        double[] factors = factors(capital, around);
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < second.length; j++) {
                int row = transitions.row(first[i], second[j]);
                double total = Math.log(transitions.sum(row, factors));
                double before = scores[i * second.length + j];
                for (int k = 0; k < current.length; k++) {
                    int tag = current[k];
                    double score = before + (transitions.score(row, tag) + capital[tag] + around[tag] - total);
                    int state = j * current.length + k;
                    if (score > next[state]) {
                        next[state] = score;
                        origin[state] = (byte) i;
                    }
                    if (score > best) {
                        best = score;
                        bestFirst = j;
                        bestSecond = k;
                    }
                }
            }
        }
        tags[size] = current;
        origins[size++] = origin;
        scores = next;
    }

    /** Most features say nothing about most tags. */
    private static double[] factors(double[] capital, double[] around) {
        double[] factors = new double[around.length];
        for (int tag = 0; tag < factors.length; tag++) {
            double score = capital[tag] + around[tag];
            factors[tag] = score == 0 ? 1 : Math.exp(score);
        }
        return factors;
    }

    /** The tags of the best way to its end. */
    byte[] best() {
        byte[] best = new byte[size];
        int first = bestFirst;
        int second = bestSecond;
        for (int i = size - 1; i >= 0; i--) {
            best[i] = tags[i][second];
            int before = origins[i][first * tags[i].length + second];
            second = first;
            first = before;
        }
        return best;
    }
}
