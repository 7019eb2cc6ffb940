package org.entente.extraction.language;

/**
 * The features of a model, each with a row of weights.
 *
 * @param width how many weights a feature has
 * @param weights row by row, by the features' places
 */
record WeightTable(TextTable features, int width, float[] weights) {

    int row(TextHash feature) {
        return features.find(feature);
    }

    /** Adds the weights of the feature, if the model has it. */
    void add(TextHash feature, double[] sums) {
        addRow(row(feature), sums);
    }

    /** @param row as {@link #row} gives it; that of an unknown feature adds nothing */
    void addRow(int row, double[] sums) {
        if (row == TextTable.NONE) return;
        int start = row * width;
        for (int i = 0; i < width; i++) sums[i] += weights[start + i];
    }
}
