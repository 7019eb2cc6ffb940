package org.entente.extraction.language;

import java.util.List;
import java.util.Map;

/**
 * The weights of a dependency parser after Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks"
 * (EMNLP 2014), as CoreNLP publishes them.
 *
 * @param words the row of {@code embeddings} of each known word; row 0 stands for the unknown ones
 * @param tags likewise of each part of speech, after the words; the first stands for the unknown ones
 * @param labels the relations, {@code root} first
 * @param firstLabel the row of "no relation", which those of {@code labels} follow
 * @param embeddings a vector for each word, part of speech and relation
 * @param hidden for each number of the input, its weights to the hidden layer
 * @param bias of the hidden layer
 * @param output for each hidden unit, its weights to the transitions: to the left with each label, to the right with each
 *     label, shift
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        List<String> labels,
        int firstLabel,
        float[][] embeddings,
        float[][] hidden,
        float[] bias,
        float[][] output) {

    static final String NONE = "-NULL-";
    static final String ROOT = "-ROOT-";

    int word(String word) {
        return words.getOrDefault(word, 0);
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, words.size());
    }

    /** The row of a label's vector, by its place in {@link #labels}. */
    int label(int label) {
        return firstLabel + 1 + label;
    }
}
