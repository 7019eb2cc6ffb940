package org.entente.extraction.attack;

import org.entente.extraction.finding.NounPhrase;

/**
 * A noun phrase within an {@link Extent}.
 *
 * @param word the preposition of a nested phrase; otherwise empty
 */
record Part(NounPhrase phrase, Link link, String word) {

    /** How the phrase hangs on what stands before it. */
    enum Link {
        /** The first. */
        SELF,
        /** By a preposition: designs from a maker of Taiwan. */
        NESTED,
        /** As another name: Kcell, a Kazakh carrier. */
        APPOSED,
        /** By a comma or "and". */
        LISTED,
        /** As one of several: among them the Treasury. */
        EXAMPLE,
        /** As owner or user: a network operated by Sky Mavis. */
        OWNER
    }

    boolean is(Link wanted) {
        return link == wanted;
    }
}
