package org.entente.extraction.naming;

import java.util.List;

/** One sentence with the candidates chosen in it, from left to right. */
record Reading(Scan scan, List<Candidate> candidates) {

    Line line() {
        return scan.line();
    }

    List<String> atoms(Candidate candidate) {
        return line().atoms(candidate.first(), candidate.end());
    }

    String words(Candidate candidate) {
        return line().words(candidate.first(), candidate.end());
    }
}
