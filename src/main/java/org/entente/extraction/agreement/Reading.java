package org.entente.extraction.agreement;

import java.util.List;

/**
 * An event with those who take part in it and what the guards make of it.
 *
 * @param background whether it is told in passing of an instrument to which something else is done now: "the pact, signed in
 *     2015, expired"
 * @param parts what only says more of it: "cooperation" in "agreed on cooperation"
 */
record Reading(Event event, Cast cast, Verdict verdict, boolean background, List<Reading> parts) {

    Reading(Event event, Cast cast, Verdict verdict) {
        this(event, cast, verdict, false, List.of());
    }

    Reading inBackground() {
        return new Reading(event, cast, verdict, true, parts);
    }

    Reading with(List<Reading> some) {
        return new Reading(event, cast, verdict, background, some);
    }
}
