package org.entente.extraction.attack;

import java.util.List;
import java.util.stream.IntStream;

/**
 * That somebody denies something.
 *
 * @param at the word that denies
 * @param deniers their ids
 * @param countries the ids of the countries for which they speak
 * @param deed what they deny, with its own victims where the sentence names them
 * @param scope how much of what was told before they deny
 */
record Denial(Wording wording, int at, List<String> deniers, List<String> countries, List<Party> victims, Scope scope) {

    /** How far a denial reaches. */
    enum Scope {
        /** Everything of the kind: "denies any involvement in hacking". */
        ALL,
        /** All that was told so far: "denies the charges". */
        BEFORE,
        /** What was told last: "denies it". */
        LAST
    }

    /** Whether it says that somebody did not do it, rather than that nothing was done to him. */
    boolean isOfDeed() {
        if (wording.has(Kind.BEHIND, Kind.RESPONSIBLE, Kind.INVOLVEMENT)) return true;
        return IntStream.range(0, wording.size()).anyMatch(wording::isNothingToDo);
    }

    int sentence() {
        return wording.sentence().index();
    }
}
