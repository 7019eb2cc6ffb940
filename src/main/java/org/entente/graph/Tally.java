package org.entente.graph;

import java.util.Collection;
import java.util.Collections;

/**
 * How many articles went which way.
 *
 * @param known in the graph already, as they are, or sent twice
 */
public record Tally(long added, long replaced, long known, long refused) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally plus(Collection<Outcome> outcomes) {
        return new Tally(
                added + Collections.frequency(outcomes, Outcome.ADDED),
                replaced + Collections.frequency(outcomes, Outcome.REPLACED),
                known + Collections.frequency(outcomes, Outcome.UNCHANGED),
                refused);
    }

    Tally plusKnown(long more) {
        return new Tally(added, replaced, known + more, refused);
    }

    Tally plusRefused() {
        return new Tally(added, replaced, known, refused + 1);
    }
}
