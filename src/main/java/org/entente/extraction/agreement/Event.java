package org.entente.extraction.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Something done about an agreement, as one clause tells it.
 *
 * @param predicate the verb, or the noun where the verb says nothing of agreement
 * @param act what the verb does; null where only the noun speaks
 * @param instrument what it is done to; null for "agreed to cooperate"
 * @param role how the instrument stands to the verb
 * @param chain the verb and the words above it
 */
record Event(int predicate, @Nullable Act act, @Nullable Instrument instrument, Role role, Chain chain) {

    /** How an instrument stands to a verb. */
    enum Role {
        /** The verb is about it: its object, its subject in the passive, or what a participle modifies. */
        OBJECT,
        /** It does what the verb says: "the pact expired". */
        SUBJECT,
        /** It stands in a phrase with a preposition: "withdrew from the pact". */
        OBLIQUE,
        /** The noun alone speaks, and something is done on its ground: "under the deal". */
        GROUND,
        /** There is none, or no verb. */
        NONE
    }

    boolean isGround() {
        return role == Role.GROUND;
    }

    boolean has(Instrument.Kind... kinds) {
        return instrument != null && instrument.is(kinds);
    }
}
