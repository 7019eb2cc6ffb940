package org.entente.extraction.quotation;

import java.util.List;

/**
 * Who speaks, as the words next to a cue tell it.
 *
 * @param entities the ids of the speakers, where they are named
 * @param word the pronoun or the noun, in lower case, where it points back to somebody
 * @param at where that word stands in the text
 */
record Voice(Kind kind, List<String> entities, String word, int at) {

    enum Kind {
        /** By name, or through a spokesman without one. */
        NAMED,
        /** He, she, it. */
        PRONOUN,
        /** By a noun that points back: the spokesman, the minister. */
        NOMINAL,
        /** Somebody whom no name stands for, a country or a group. */
        NOBODY
    }

    static final Voice NOBODY = new Voice(Kind.NOBODY, List.of(), "", -1);

    Voice {
        entities = List.copyOf(entities);
    }

    static Voice of(List<String> entities) {
        return new Voice(Kind.NAMED, entities, "", -1);
    }

    static Voice pronoun(String word, int at) {
        return new Voice(Kind.PRONOUN, List.of(), word, at);
    }

    static Voice nominal(String word, int at) {
        return new Voice(Kind.NOMINAL, List.of(), word, at);
    }

    boolean isSomebody() {
        return kind != Kind.NOBODY;
    }
}
