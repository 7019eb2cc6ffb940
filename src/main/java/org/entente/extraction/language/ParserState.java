package org.entente.extraction.language;

import java.util.Arrays;

/** Half a parse of a sentence. Words are named from 1; 0 is the root above them, and {@link #NONE} no word. */
final class ParserState {

    static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private final int[] heads;
    private final int[] labels;
    private int depth;
    private int nextWord = 1;

    ParserState(int size) {
        this.size = size;
        stack = new int[size + 1];
        heads = new int[size + 1];
        labels = new int[size + 1];
        Arrays.fill(heads, NONE);
        depth = 1;
    }

    boolean isDone() {
        return depth == 1 && nextWord > size;
    }

    int depth() {
        return depth;
    }

    boolean canShift() {
        return nextWord <= size;
    }

    void shift() {
        stack[depth++] = nextWord++;
    }

    /** The second word of the stack hangs on the first. */
    void attachLeft(int label) {
        attach(stack(1), stack(0), label);
        stack[depth - 2] = stack[depth - 1];
        depth--;
    }

    /** The first word of the stack hangs on the second. */
    void attachRight(int label) {
        attach(stack(0), stack(1), label);
        depth--;
    }

    private void attach(int word, int head, int label) {
        heads[word] = head;
        labels[word] = label;
    }

    /** The word that is {@code k} below the top. */
    int stack(int k) {
        return k < depth ? stack[depth - 1 - k] : NONE;
    }

    /** The word that is {@code k} after the next. */
    int buffer(int k) {
        return nextWord + k <= size ? nextWord + k : NONE;
    }

    int head(int word) {
        return heads[word];
    }

    int label(int word) {
        return labels[word];
    }

    /** The {@code count}th dependent before the word, from the left. */
    int leftChild(int word, int count) {
        int seen = 0;
        for (int i = 1; i < word; i++) {
            if (heads[i] == word && ++seen == count) return i;
        }
        return NONE;
    }

    /** The {@code count}th dependent after the word, from the right. */
    int rightChild(int word, int count) {
        if (word == NONE) return NONE;
        int seen = 0;
        for (int i = size; i > word; i--) {
            if (heads[i] == word && ++seen == count) return i;
        }
        return NONE;
    }
}
