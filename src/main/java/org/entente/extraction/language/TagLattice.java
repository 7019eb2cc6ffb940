package org.entente.extraction.language;

import java.util.Arrays;

/**
 * The best ways to tag the beginning of a sentence, one for each choice of the last two tags. Of ways that score the same
 * the one counts whose tags come first in their lists, as in CoreNLP's {@code ExactBestSequenceFinder}.
 */
final class TagLattice {

    private static final double ROUNDING = 1e-6;

    private final byte[][] tags;
    private final byte[][] origins;
    private final byte[] outside;
    private double[] scores = {0};
    private int size;

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
        Extension extension = new Extension(current, transitions, capital, around);
        for (int second = 0; second < tags(size - 1).length; second++) extension.extend(second);
        tags[size] = current;
        origins[size++] = extension.origins;
        scores = extension.scores;
    }

    /** By a word, from the ways to the word before it. */
    private final class Extension {

        private final byte[] first = tags(size - 2);
        private final byte[] second = tags(size - 1);
        private final byte[] current;
        private final TagTransitions transitions;
        private final double[] capital;
        private final double[] around;
        private final double[] factors;
        private final double[] own;
        private final double[] scores;
        private final byte[] origins;

        Extension(byte[] current, TagTransitions transitions, double[] capital, double[] around) {
            this.current = current;
            this.transitions = transitions;
            this.capital = capital;
            this.around = around;
            this.factors = factors(capital, around);
            this.own = new double[current.length];
            this.scores = new double[second.length * current.length];
            this.origins = new byte[scores.length];
            Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        }

        /** The ways whose last tag is this one; the best first, since most others can then be left out. */
        void extend(int last) {
            int best = 0;
            for (int i = 1; i < first.length; i++) if (before(i, last) > before(best, last)) best = i;
            extend(best, last);
            for (int i = 0; i < first.length; i++) if (i != best) extend(i, last);
        }

        private double before(int i, int last) {
            return TagLattice.this.scores[i * second.length + last];
        }

        private void extend(int i, int last) {
            int row = transitions.row(first[i], second[last]);
            double highest = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < own.length; k++) {
                int tag = current[k];
                own[k] = transitions.score(row, tag) + capital[tag] + around[tag];
                highest = Math.max(highest, own[k]);
            }
            double before = before(i, last);
            int begin = last * own.length;
            if (!mayWin(before - highest, begin)) return;
            double total = Math.log(transitions.sum(row, factors));
            for (int k = 0; k < own.length; k++) {
                double score = before + (own[k] - total);
                boolean wins = score == scores[begin + k] ? i < origins[begin + k] : score > scores[begin + k];
                if (!wins) continue;
                scores[begin + k] = score;
                origins[begin + k] = (byte) i;
            }
        }

        /** The total is the highest of its addends at least, so a score cannot be higher than with that for a total. */
        private boolean mayWin(double before, int begin) {
            for (int k = 0; k < own.length; k++) {
                if (before + own[k] >= scores[begin + k] - ROUNDING) return true;
            }
            return false;
        }
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
        if (size == 0) return best;
        int state = bestState();
        for (int i = size - 1; i >= 0; i--) {
            int first = state / tags[i].length;
            best[i] = tags[i][state % tags[i].length];
            state = origins[i][state] * tags(i - 1).length + first;
        }
        return best;
    }

    private int bestState() {
        byte[] before = origins[size - 1];
        int best = 0;
        for (int state = 1; state < scores.length; state++) {
            if (scores[state] > scores[best] || scores[state] == scores[best] && before[state] < before[best])
                best = state;
        }
        return best;
    }
}
