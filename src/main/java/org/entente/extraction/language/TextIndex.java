package org.entente.extraction.language;

/** A fixed map from texts to numbers, in a few arrays. Part of a text is looked up without being cut out. */
final class TextIndex {

    /** What is found where there is nothing. */
    static final int NONE = -1;

    /** The longest text, in chars. */
    static final int LONGEST = 255;

    private static final long KEY = 0xFFFFFFFFL;

    private final char[] texts;
    private final int[] starts;
    private final int[] numbers;
    /** The hash of a text above, its place, counted from 1, below. */
    private final long[] slots;

    private final int shift;

    /**
     * @param texts one after the other
     * @param lengths of each, up to {@link #LONGEST}
     * @param numbers what each stands for
     */
    TextIndex(char[] texts, byte[] lengths, int[] numbers) {
        this.texts = texts;
        this.numbers = numbers;
        this.starts = new int[lengths.length + 1];
        int bits = 33 - Integer.numberOfLeadingZeros(lengths.length);
        this.slots = new long[1 << bits];
        this.shift = 32 - bits;
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + Byte.toUnsignedInt(lengths[i]);
            insert(i);
        }
    }

    /** All texts, one after the other. */
    String texts() {
        return new String(texts);
    }

    byte[] lengths() {
        byte[] lengths = new byte[numbers.length];
        for (int i = 0; i < lengths.length; i++) lengths[i] = (byte) (starts[i + 1] - starts[i]);
        return lengths;
    }

    int[] numbers() {
        return numbers;
    }

    private void insert(int key) {
        int hash = 0;
        for (int i = starts[key]; i < starts[key + 1]; i++) hash = 31 * hash + texts[i];
        int slot = slot(hash);
        while (slots[slot] != 0) slot = next(slot);
        slots[slot] = ((long) hash << 32) | (key + 1);
    }

    int find(String text) {
        return find(text, 0, text.length());
    }

    /** The number of the part of the text from {@code begin} to {@code end}, or {@link #NONE}. */
    int find(String text, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) hash = 31 * hash + text.charAt(i);
        for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
            int key = (int) (slots[slot] & KEY) - 1;
            if (slots[slot] >> 32 == hash && is(key, text, begin, end)) return numbers[key];
        }
        return NONE;
    }

    private boolean is(int key, String text, int begin, int end) {
        int start = starts[key];
        if (starts[key + 1] - start != end - begin) return false;
        for (int i = begin; i < end; i++) {
            if (texts[start++] != text.charAt(i)) return false;
        }
        return true;
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9) >>> shift;
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
