package org.entente.extraction.language;

/**
 * What a word adds to the scores of labels wherever it stands, and what its features with its neighbours are made of.
 *
 * @param text in American spelling
 * @param hash of the text
 * @param shape the hash of its shape
 * @param cluster the hash of its cluster, as it stands in features of two words
 * @param own a number for each label of this word
 * @param toNext a number for each label of the word after it
 * @param toPrevious a number for each label of the word before it
 * @param ownSteps a number for each label of the word before it and of this one
 * @param stepsToNext likewise, of this word and the one after it
 * @param stepsToPrevious likewise, of the two words before it
 * @param rowAfter the row of the feature that this word follows within a few words
 * @param rowBefore the row of the feature that this word precedes within a few words
 */
record NameWord(
        String text,
        TextHash hash,
        TextHash shape,
        TextHash cluster,
        double[] own,
        double[] toNext,
        double[] toPrevious,
        double[] ownSteps,
        double[] stepsToNext,
        double[] stepsToPrevious,
        int rowAfter,
        int rowBefore) {

    private static final int SHORT = 3;

    boolean isShort() {
        return text.length() <= SHORT;
    }
}
