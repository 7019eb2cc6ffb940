package org.entente.extraction.language;

import edu.stanford.nlp.process.Americanize;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a sentence as the tagger sees them: American, with an end that counts as a word, and what stands outside. */
final class TaggerSentence {

    private final TaggerModel model;
    private final String[] words;
    private final int[] numbers;
    private final int[] clusters;
    private final @Nullable String[] shapes;

    TaggerSentence(List<String> sentence, TaggerModel model) {
        this.model = model;
        int size = sentence.size() + 1;
        this.words = new String[size + 2];
        this.numbers = new int[size + 2];
        this.clusters = new int[size + 2];
        this.shapes = new String[size + 2];
        set(-1, TaggerModel.OUTSIDE);
        for (int i = 0; i < sentence.size(); i++) setAmerican(i, sentence.get(i));
        set(size - 1, TaggerModel.END);
        set(size, TaggerModel.OUTSIDE);
    }

    private void setAmerican(int index, String word) {
        set(index, word);
        int number = number(index);
        if (number >= 0 && !model.words().is(number, TaggerModel.Words.BRITISH)) return;
        String american = Americanize.americanize(word);
        if (!american.equals(word)) set(index, american);
    }

    private void set(int index, String word) {
        words[index + 1] = word;
        numbers[index + 1] = model.word(word);
        clusters[index + 1] = TextIndex.NONE;
    }

    /** With the end. */
    int size() {
        return words.length - 2;
    }

    /** From -1, outside, to {@link #size()}, outside again. */
    String word(int index) {
        return words[index + 1];
    }

    /** The word's number in the model, or {@link TextIndex#NONE}. */
    int number(int index) {
        return numbers[index + 1];
    }

    /** Whether the dictionary has the word. */
    boolean isKnown(int index) {
        int number = number(index);
        return number >= 0 && model.words().tagSet()[number] >= 0;
    }

    boolean isRare(int index) {
        int number = number(index);
        return number < 0 || !model.words().is(number, TaggerModel.Words.COMMON);
    }

    /** The numbers of the tags that the word may have. */
    byte[] tags(int index) {
        if (!isKnown(index)) return model.openTags();
        return model.words().tagSets()[model.words().tagSet()[number(index)]];
    }

    int cluster(int index) {
        int cluster = clusters[index + 1];
        if (cluster == TextIndex.NONE) {
            cluster = model.cluster(word(index).toLowerCase(Locale.ROOT));
            clusters[index + 1] = cluster;
        }
        return cluster;
    }

    String shape(int index) {
        String shape = shapes[index + 1];
        if (shape == null) {
            shape = WordShape.OF_MARKS.of(word(index));
            shapes[index + 1] = shape;
        }
        return shape;
    }
}
