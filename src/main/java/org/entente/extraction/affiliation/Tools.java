package org.entente.extraction.affiliation;

import org.entente.extraction.finding.Document;

/** What reads phrases and verbs in one article. */
record Tools(Bodies bodies, Appositions appositions, Deeds deeds, Kinship kinship, String text) {

    static Tools of(Document document) {
        Bodies bodies = new Bodies(document.names());
        String text = document.article().text();
        Appositions appositions = new Appositions(bodies, text);
        return new Tools(bodies, appositions, new Deeds(appositions, bodies), new Kinship(document), text);
    }
}
