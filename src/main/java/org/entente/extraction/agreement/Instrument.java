package org.entente.extraction.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A noun that stands for an agreement or for what is done under one.
 *
 * @param head the index of its token in the sentence
 * @param first the index of the first token of its noun phrase
 * @param label as the graph calls it, such as {@code MoU}; null where the graph has no word for it
 */
record Instrument(int head, int first, Kind kind, @Nullable String label) {

    /** What such a noun stands for. */
    enum Kind {
        /** Something that is signed: treaty, memorandum. */
        DOCUMENT,
        /** Something written that was named before: document, paper. */
        PAPER,
        /** A series of meetings: dialogue. */
        DIALOGUE,
        /** Something that is held: exercise. */
        EVENT,
        /** Something that is carried out or issued together: joint operation, joint advisory. */
        JOINT_EVENT,
        /** A standing body or a line between two: working group, hotline. */
        BODY,
        /** What people do together: cooperation, partnership. */
        COOPERATION,
        /** Something joint: centre, unit, programme. */
        JOINT,
        /** The same without being called joint: an agreement only if several do it, or one with another. */
        PLAIN,
        /** A joint investigation. */
        INQUIRY,
        /** Talks on an agreement. */
        TALKS,
        /** A proposal of one. */
        PROPOSAL,
        /** A plan for one. */
        PLAN
    }

    boolean is(Kind... kinds) {
        for (Kind wanted : kinds) {
            if (kind == wanted) return true;
        }
        return false;
    }
}
