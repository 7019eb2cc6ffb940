package org.entente.extraction.language;

import java.util.Arrays;
import java.util.List;

/**
 * The scores of the labels of one sentence's words: the sums of the weights of all features that hold. The features, and
 * their names, are those that the model switches on in CoreNLP's {@code NERFeatureFactory}.
 */
final class NameFeatures {

    private static final int NEAR = 5;

    private static final TextHash DOTS = TextHash.of("...");
    private static final TextHash DASH = TextHash.of("-");
    private static final TextHash WORD_AND_SHAPE = TextHash.of("-PW_CTYPE|C");
    private static final TextHash SHAPE_AND_WORD = TextHash.of("-NW_CTYPE|C");
    private static final TextHash SHAPE_AFTER_SHAPE = TextHash.of("-PCTYPE|C");
    private static final TextHash SHAPE_BEFORE_SHAPE = TextHash.of("-CNTYPE|C");
    private static final TextHash THREE_SHAPES = TextHash.of("-PCNTYPE|C");
    private static final TextHash SECOND_WORD_BEFORE = TextHash.of("-PPW_CTYPE|C");
    private static final TextHash SECOND_WORD_AFTER = TextHash.of("-NNW_CTYPE|C");
    private static final TextHash STEP_WORDS = TextHash.of("-PSEQW2|CpC");
    private static final TextHash STEP_CLUSTERS = TextHash.of("-PSEQpcDS|CpC");
    private static final TextHash STEP_SHAPES = TextHash.of("-TYPES|CpC");

    private final NameModel model;
    private final NameWord[] words;
    private final NameOccurrences occurrences;

    NameFeatures(NameModel model, NameWords lexicon, List<String> words, List<String> tags) {
        this.model = model;
        this.words = new NameWord[words.size() + 2 * NEAR];
        Arrays.fill(this.words, lexicon.outside());
        for (int i = 0; i < words.size(); i++) this.words[NEAR + i] = lexicon.of(words.get(i));
        this.occurrences = new NameOccurrences(this.words, NEAR, tags);
    }

    /** @param scores receives a number for each label of the word */
    void scoreLabels(int place, double[] scores) {
        NameWord previous = word(place - 1);
        NameWord word = word(place);
        NameWord next = word(place + 1);
        System.arraycopy(word.own(), 0, scores, 0, scores.length);
        add(previous.toNext(), scores);
        add(next.toPrevious(), scores);
        addShapes(previous, word, next, scores);
        if (previous.isShort())
            addState(dotted(word(place - 2).hash(), word.shape()).then(SECOND_WORD_BEFORE), scores);
        if (next.isShort())
            addState(dotted(word(place + 2).hash(), word.shape()).then(SECOND_WORD_AFTER), scores);
        for (TextHash occurrence : occurrences.at(place)) addState(occurrence, scores);
        for (int k = 1; k <= NEAR; k++) {
            addNearBefore(place, k, scores);
            addNearAfter(place, k, scores);
        }
    }

    /** @param scores receives a number for each label of the word before and, within it, each label of this word */
    void scoreSteps(int place, double[] scores) {
        NameWord previous = word(place - 1);
        NameWord word = word(place);
        System.arraycopy(word.ownSteps(), 0, scores, 0, scores.length);
        add(previous.stepsToNext(), scores);
        add(word(place + 1).stepsToPrevious(), scores);
        addStep(dashed(previous.hash(), word.hash()).then(STEP_WORDS), scores);
        addStep(dashed(previous.cluster(), word.cluster()).then(STEP_CLUSTERS), scores);
        addStep(dashed(previous.shape(), word.shape()).then(STEP_SHAPES), scores);
    }

    private NameWord word(int place) {
        return words[NEAR + place];
    }

    private void addShapes(NameWord previous, NameWord word, NameWord next, double[] scores) {
        TextHash before = dotted(previous.shape(), word.shape());
        addState(dotted(previous.hash(), word.shape()).then(WORD_AND_SHAPE), scores);
        addState(dotted(word.shape(), next.hash()).then(SHAPE_AND_WORD), scores);
        addState(before.then(SHAPE_AFTER_SHAPE), scores);
        addState(dotted(word.shape(), next.shape()).then(SHAPE_BEFORE_SHAPE), scores);
        addState(dotted(before, next.shape()).then(THREE_SHAPES), scores);
    }

    /** The word {@code k} before, unless it has been counted nearer by. */
    private void addNearBefore(int place, int k, double[] scores) {
        int row = word(place - k).rowAfter();
        for (int nearer = 1; nearer < k; nearer++) {
            if (word(place - nearer).rowAfter() == row) return;
        }
        model.states().addRow(row, scores);
    }

    private void addNearAfter(int place, int k, double[] scores) {
        int row = word(place + k).rowBefore();
        for (int nearer = 1; nearer < k; nearer++) {
            if (word(place + nearer).rowBefore() == row) return;
        }
        model.states().addRow(row, scores);
    }

    private void addState(TextHash feature, double[] scores) {
        model.states().add(feature, scores);
    }

    private void addStep(TextHash feature, double[] scores) {
        model.transitions().add(feature, scores);
    }

    private static TextHash dotted(TextHash one, TextHash other) {
        return one.then(DOTS).then(other);
    }

    private static TextHash dashed(TextHash one, TextHash other) {
        return one.then(DASH).then(other);
    }

    private static void add(double[] addend, double[] sum) {
        for (int i = 0; i < sum.length; i++) sum[i] += addend[i];
    }
}
