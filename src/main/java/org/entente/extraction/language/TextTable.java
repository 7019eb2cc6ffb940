package org.entente.extraction.language;

import java.util.Collection;

/** A set of texts by their hashes, each with a place of its own. Open addressing; the key of a free place is 0. */
record TextTable(long[] keys) {

    static final int NONE = -1;

    private static final long MIXER = 0xD6E8FEB86659FD93L;

    /** @throws IllegalArgumentException if two of the texts share a hash */
    static TextTable of(Collection<String> texts) {
        TextTable table = new TextTable(new long[texts.size() * 3 / 2 + 1]);
        for (String text : texts) {
            TextHash hash = TextHash.of(text);
            if (hash.value() == 0 || table.find(hash) != NONE) {
                throw new IllegalArgumentException("The text '%s' has the hash of another.".formatted(text));
            }
            table.keys[table.free(hash)] = hash.value();
        }
        return table;
    }

    int size() {
        return keys.length;
    }

    /** The place of the text, from 0 and below {@link #size()}, or {@link #NONE}. */
    int find(TextHash text) {
        long key = text.value();
        for (int place = start(key); keys[place] != 0; place = after(place)) {
            if (keys[place] == key) return place;
        }
        return NONE;
    }

    boolean contains(TextHash text) {
        return find(text) != NONE;
    }

    private int free(TextHash text) {
        int place = start(text.value());
        while (keys[place] != 0) place = after(place);
        return place;
    }

    private int start(long key) {
        return (int) ((((key * MIXER) >>> 32) * keys.length) >>> 32);
    }

    private int after(int place) {
        return place + 1 < keys.length ? place + 1 : 0;
    }
}
