package org.entente.extraction.attack;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extraction.finding.NounPhrase;

/** What a sentence names by the way: servers used, the subject of papers, allies of whom it tells, the courts. */
final class Asides {

    private static final String ALLIED = "allied|friendly|loyal|close|hostile|opposed";

    private Asides() {}

    static Set<NounPhrase> in(Wording wording) {
        return wording.phrases().stream()
                .filter(phrase -> is(wording, phrase))
                .flatMap(phrase ->
                        Extent.of(wording, phrase, Set.of(), wording.word(phrase.first() - 1)).phrases().stream())
                .collect(Collectors.toSet());
    }

    /** "Through American servers", "documents about Denmark", "states allied to Sweden", "the court of Norway". */
    private static boolean is(Wording wording, NounPhrase phrase) {
        int before = phrase.first() - 1;
        String preposition = wording.word(before);
        if (preposition.matches("through|via|about|like|unlike|alongside")
                || wording.word(phrase.head()).matches("courts?|judges?")) return true;
        if (preposition.equals("on")) return wording.is(before - 1, Kind.DATA);
        return preposition.matches("to|with") && wording.word(before - 1).matches(ALLIED);
    }
}
