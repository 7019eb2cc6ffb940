package org.entente.extraction.language;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the likeliest parts of speech of a sentence under {@link TaggerModel}, each given the two before it, by Viterbi's
 * algorithm: the same tags as CoreNLP's {@code MaxentTagger} finds. What does not depend on the tags before is summed once
 * for each word, and what the tags before say is summed already.
 */
final class MaximumEntropyTagger {

    private final TaggerModel model;
    private final RareWords rareWords;
    private final byte[] outside;

    MaximumEntropyTagger(TaggerModel model) {
        this.model = model;
        this.rareWords = new RareWords(model);
        this.outside = new byte[] {(byte) model.tags().length};
    }

    /** A tag for each word. */
    String[] tag(List<String> words) {
        TaggerSentence sentence = new TaggerSentence(words, model);
        TagLattice lattice = new TagLattice(sentence.size(), outside);
        double[] own = new double[model.tags().length];
        double[] around = new double[model.tags().length];
        double[] capital = new double[model.tags().length];
        for (int i = 0; i < sentence.size(); i++) {
            describe(sentence, i, own, around, capital);
            lattice.append(sentence.tags(i), model.transitions(), capital, around);
        }
        return names(lattice.best(), words.size());
    }

    /** Fills the scores of what is known of a word whatever tags come before: by itself and by its neighbours, and by a capital. */
    private void describe(TaggerSentence sentence, int index, double[] own, double[] around, double[] capital) {
        Arrays.fill(own, 0);
        Arrays.fill(around, 0);
        Arrays.fill(capital, 0);
        TaggerModel.Words words = model.words();
        add(words.current(), sentence.number(index), own);
        add(words.previous(), sentence.number(index - 1), around);
        add(words.next(), sentence.number(index + 1), around);
        if (sentence.isRare(index)) {
            rareWords.addOwn(sentence, index, own);
            rareWords.addNeighbours(sentence, index, around);
            rareWords.addCapital(sentence, index, capital);
        }
        for (int tag = 0; tag < own.length; tag++) around[tag] += own[tag];
    }

    private void add(int[] rows, int word, double[] scores) {
        if (word >= 0) model.weights().add(rows[word], scores);
    }

    private String[] names(byte[] tags, int count) {
        String[] names = new String[count];
        Arrays.setAll(names, i -> model.tags()[tags[i]]);
        return names;
    }
}
