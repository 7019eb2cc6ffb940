package org.entente.extraction.language;

/**
 * A hash of a text that can be made from those of its parts. At 64 bits, two texts hardly ever share one; who fills a table
 * makes sure.
 *
 * @param power of the hash's base, by the length of the text
 */
record TextHash(long value, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final TextHash EMPTY = new TextHash(0, 1);

    static TextHash of(String text) {
        TextHash hash = EMPTY;
        for (int i = 0; i < text.length(); i++) hash = hash.then(text.charAt(i));
        return hash;
    }

    TextHash then(char next) {
        return new TextHash(value * BASE + next + 1, power * BASE);
    }

    TextHash then(TextHash next) {
        return new TextHash(value * next.power + next.value, power * next.power);
    }
}
