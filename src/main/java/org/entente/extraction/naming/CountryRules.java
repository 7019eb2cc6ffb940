package org.entente.extraction.naming;

import java.util.Set;
import org.entente.extraction.naming.Mention.Form;

/** When the name of a country, its people or its capital means the country. */
final class CountryRules {

    private static final Set<String> PREFIXES = Lexicon.words("capital-prefix");
    private static final Set<String> LANGUAGE = Lexicon.words("language-word");
    private static final Set<String> AMERICAN_PLACES = Lexicon.words("us-place");
    private static final Set<String> CAUCASIAN = Lexicon.words("georgian-place");
    private static final Set<String> OF_BOTH_KOREAS = Set.of(
            "peninsula", "war", "language", "people", "peoples", "alphabet", "script", "reunification", "strait");
    private static final Set<String> SPEAKING = Set.of("speak", "spoken");
    private static final Set<String> OF_LANGUAGES = Set.of("ish", "ese", "ian", "ench");

    private final boolean americanGeorgia;

    private final boolean onlyNorthKorea;

    /**
     * @param americanGeorgia whether the article, where the sentence does not say, means the state of Georgia
     * @param onlyNorthKorea whether the article names North Korea and never the South
     */
    CountryRules(boolean americanGeorgia, boolean onlyNorthKorea) {
        this.americanGeorgia = americanGeorgia;
        this.onlyNorthKorea = onlyNorthKorea;
    }

    boolean accepts(Scan scan, int first, int end, Sense sense) {
        Line line = scan.line();
        if (sense.form() == Form.METONYM) return new CapitalRules(scan, first, end).actsAsGovernment();
        if (line.is(first, "georgia") && end - first == 1) return !isAmericanState(line);
        if (sense.form() == Form.DEMONYM) return isPeople(scan, first, end);
        return !line.is(first, "jersey") || !line.is(end, "city");
    }

    private boolean isPeople(Scan scan, int first, int end) {
        Line line = scan.line();
        if (line.in(first, PREFIXES)) return line.isHyphen(end) && scan.countryAt(end + 1, false) != null;
        if (line.is(first, "korean") && end - first == 1) return !onlyNorthKorea && !line.in(end, OF_BOTH_KOREAS);
        return !isLanguage(line, first, end);
    }

    /** "Russian-speaking", "in Russian", "speak Russian". */
    private static boolean isLanguage(Line line, int first, int end) {
        if (SPEAKING.contains(line.lemma(first - 1))) return true;
        if (line.in(line.isHyphen(end) ? end + 1 : end, LANGUAGE)) return true;
        boolean inIt = line.is(first - 1, "in") && !line.isNoun(end) && !line.isAdjective(end);
        return inIt && OF_LANGUAGES.stream().anyMatch(line.lower(first)::endsWith);
    }

    private boolean isAmericanState(Line line) {
        boolean american = false;
        for (int token = 0; token < line.size(); token++) {
            if (line.in(token, CAUCASIAN)) return false;
            if (line.in(token, AMERICAN_PLACES) && line.isCapitalized(token)) american = true;
            if (line.is(token, "state") && line.is(token + 1, "of") && line.is(token + 2, "georgia")) american = true;
        }
        return american || americanGeorgia;
    }
}
