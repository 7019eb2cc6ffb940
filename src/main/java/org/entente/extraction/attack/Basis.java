package org.entente.extraction.attack;

/** What ties the victim of an edge to its attacker; the first of several supports counts most. */
enum Basis {
    /** Words that say so. */
    WORDS("attack"),
    /** A country that is told to be behind an attack told elsewhere. */
    JOIN("attack-joined"),
    /** That a short text tells of nobody else. */
    GIST("attack-gist"),
    /** The words around the two, as a learned reading weighs them. */
    LIKELIHOOD("attack-likely");

    private final String rule;

    Basis(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
