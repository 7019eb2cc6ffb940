package org.entente.extraction.finding;

/** Finds the relations of one kind. A pure function of the document, safe for any number of threads. */
@FunctionalInterface
public interface Finder {

    Findings in(Document document);
}
