package org.entente.extraction.naming;

/**
 * What a name can mean.
 *
 * @param weak whether the name alone is not enough: it needs support from the words around it
 */
record Sense(Entry entry, Mention.Form form, boolean weak) {}
