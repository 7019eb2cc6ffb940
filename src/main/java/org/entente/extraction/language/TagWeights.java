package org.entente.extraction.language;

/**
 * What each feature of a word, one a row, says for and against each tag; most say nothing about most.
 *
 * @param starts of each row, and the end of the last
 * @param tags that the row is about
 * @param weights of them
 */
record TagWeights(int[] starts, byte[] tags, double[] weights) {

    /** A row of {@link TextIndex#NONE} adds nothing. */
    void add(int row, double[] scores) {
        if (row < 0) return;
        for (int i = starts[row]; i < starts[row + 1]; i++) scores[tags[i]] += weights[i];
    }
}
