package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.naming.Countries;

/** The capitals by which a sentence tells where somebody was hit: "a clinic in Vienna", "a Nairobi start-up". */
final class Cities {

    private static final Countries COUNTRIES = Countries.bundled();
    /** Also names of people and of other places, or seats of bodies of many countries. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "Brussels",
            "Victoria",
            "Hamilton",
            "Stanley",
            "Douglas",
            "Georgetown",
            "Kingston",
            "Plymouth",
            "Male",
            "Jamestown",
            "Nassau",
            "Melbourne",
            "Washington");

    private Cities() {}

    /** Before anything costly is asked: whether a word may name a capital. */
    static boolean mayBeIn(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isProperNoun()
                        && COUNTRIES.governedFrom(token.text()).isPresent());
    }

    /** The ids of the countries of which the phrase names the capital. */
    static List<String> in(Wording wording, NounPhrase phrase) {
        return IntStream.range(phrase.first(), phrase.end())
                .mapToObj(at -> country(wording, at, phrase))
                .flatMap(Optional::stream)
                .map(code -> "country:" + code)
                .distinct()
                .toList();
    }

    private static Optional<String> country(Wording wording, int at, NounPhrase phrase) {
        String city = wording.token(at).text();
        boolean apart = wording.tag(at).equals("NNP")
                && wording.names().at(wording.sentence(), at).isEmpty()
                && !(at > phrase.first() && wording.tag(at - 1).equals("NNP"));
        if (!apart) return Optional.empty();
        Optional<String> two = at + 1 < phrase.end()
                ? COUNTRIES.governedFrom(city + " " + wording.token(at + 1).text())
                : Optional.empty();
        if (two.isPresent() || AMBIGUOUS.contains(city)) return two;
        return wording.tag(at + 1).equals("NNP") ? two : COUNTRIES.governedFrom(city);
    }
}
