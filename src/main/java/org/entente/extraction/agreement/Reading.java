package org.entente.extraction.agreement;

/** An event with those who take part in it and what the guards make of it. */
record Reading(Event event, Cast cast, Verdict verdict) {}
