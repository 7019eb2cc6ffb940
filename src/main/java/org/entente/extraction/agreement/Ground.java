package org.entente.extraction.agreement;

import java.util.Locale;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Sentence;

/** Whether a noun of agreement is that on which something is done: "under the deal", "as part of the pact". */
final class Ground {

    private Ground() {}

    static boolean isOne(Sentence sentence, Clauses clauses, Instrument instrument) {
        return isOfTerms(sentence, instrument)
                || clauses.preposition(instrument.head())
                        .filter("under"::equals)
                        .isPresent();
    }

    /** "Part of", "the terms of". */
    private static boolean isOfTerms(Sentence sentence, Instrument instrument) {
        int of = instrument.first() - 1;
        return of > 0
                && sentence.token(of).text().equalsIgnoreCase("of")
                && sentence.token(of - 1).text().toLowerCase(Locale.ROOT).matches("part|terms|provisions");
    }
}
