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

    /** @param outcomes of articles of which some may have been sent twice */
    static Tally of(Collection<Outcome> outcomes, int articles) {
        return new Tally(
                Collections.frequency(outcomes, Outcome.ADDED),
                Collections.frequency(outcomes, Outcome.REPLACED),
                Collections.frequency(outcomes, Outcome.UNCHANGED) + articles - outcomes.size(),
                0);
    }

    Tally plus(Tally other) {
        return new Tally(added + other.added, replaced + other.replaced, known + other.known, refused + other.refused);
    }

    Tally plusKnown(long more) {
        return new Tally(added, replaced, known + more, refused);
    }

    Tally plusRefused() {
        return new Tally(added, replaced, known, refused + 1);
    }
}
