package org.entente.extraction.naming;

import org.entente.extraction.model.EntityType;

/**
 * An entity that has come into view, by a mention of itself or of one who speaks for it.
 *
 * @param prominence as {@link Prominence} ranks it
 * @param joined whether it is coordinated with what was seen just before ("A and B")
 */
record Seen(String entity, EntityType type, int sentence, int first, int prominence, boolean joined) {}
