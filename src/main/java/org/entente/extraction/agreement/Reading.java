package org.entente.extraction.agreement;

/**
 * An event with those who take part in it and what the guards make of it.
 *
 * @param background whether it is told in passing of an instrument to which something else is done now: "the pact, signed in
 *     2015, expired"
 */
record Reading(Event event, Cast cast, Verdict verdict, boolean background) {

    Reading inBackground() {
        return new Reading(event, cast, verdict, true);
    }
}
