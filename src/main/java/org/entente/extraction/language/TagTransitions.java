package org.entente.extraction.language;

import java.util.Arrays;

/** What two tags say about the one that follows; the tag before the sentence has the number after the last. */
final class TagTransitions {

    private final int tags;
    private final int[] pairs;
    private final int[] singles;
    private final double[] scores;
    private final double[] exponentials;

    /**
     * @param pairs for each two tags, the first in steps of {@code tags + 1}, the row of their weights
     * @param singles for each tag, likewise
     */
    TagTransitions(int tags, int[] pairs, int[] singles, TagWeights weights) {
        this.tags = tags;
        this.pairs = pairs;
        this.singles = singles;
        this.scores = new double[pairs.length * tags];
        double[] sum = new double[tags];
        for (int pair = 0; pair < pairs.length; pair++) {
            Arrays.fill(sum, 0);
            weights.add(pairs[pair], sum);
            weights.add(singles[pair % singles.length], sum);
            System.arraycopy(sum, 0, scores, pair * tags, tags);
        }
        this.exponentials = Arrays.stream(scores).map(Math::exp).toArray();
    }

    int[] pairs() {
        return pairs;
    }

    int[] singles() {
        return singles;
    }

    /** Where the scores of what follows the two tags begin. */
    int row(int first, int second) {
        return (first * (tags + 1) + second) * tags;
    }

    double score(int row, int tag) {
        return scores[row + tag];
    }

    /** The sum of the exponentials of these scores, each times its factor. */
    double sum(int row, double[] factors) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int tag = 0;
        for (; tag + 3 < tags; tag += 4) {
            a += exponentials[row + tag] * factors[tag];
            b += exponentials[row + tag + 1] * factors[tag + 1];
            c += exponentials[row + tag + 2] * factors[tag + 2];
            d += exponentials[row + tag + 3] * factors[tag + 3];
        }
        for (; tag < tags; tag++) a += exponentials[row + tag] * factors[tag];
        return a + b + (c + d);
    }
}
