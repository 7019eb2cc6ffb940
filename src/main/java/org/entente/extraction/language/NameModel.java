package org.entente.extraction.language;

import java.util.List;

/**
 * A conditional random field that finds names, after Finkel, Grenager and Manning, "Incorporating Non-local Information into
 * Information Extraction Systems by Gibbs Sampling" (ACL 2005), with the weights that CoreNLP publishes.
 *
 * @param labels of a word; the first is that of words outside of names
 * @param states the features of one word, a weight for each label
 * @param transitions the features of two neighbours, a weight for each label before and label after
 * @param words the lexicon of clusters, in lower case and with 9 for each digit
 * @param clusters of each place of {@code words}, an index into {@code clusterNames}
 * @param lowercase the words known in lower case
 */
record NameModel(
        List<String> labels,
        WeightTable states,
        WeightTable transitions,
        TextTable words,
        short[] clusters,
        List<String> clusterNames,
        TextTable lowercase) {

    static final String UNKNOWN_CLUSTER = "0";

    /** The cluster of words that are used like this one, which is given as in {@code words}. */
    String cluster(String word) {
        int place = words.find(TextHash.of(word));
        return place == TextTable.NONE ? UNKNOWN_CLUSTER : clusterNames.get(clusters[place]);
    }
}
