package org.entente.extraction.naming;

import java.util.Set;
import org.entente.extraction.naming.Mention.Form;

/** When the name of a country, its people or its capital means the country. */
final class CountryRules {

    private static final Set<String> PREFIXES = Lexicon.words("capital-prefix");
    private static final Set<String> LANGUAGE = Lexicon.words("language-word");
    private static final Set<String> AMERICAN_PLACES = Lexicon.words("us-place");
    private static final Set<String> CAUCASIAN = Lexicon.words("georgian-place");
    private static final Set<String> SPEAKING = Set.of("speak", "spoken");
    private static final Set<String> OF_LANGUAGES = Set.of("ish", "ese", "ian", "ench");

    private final boolean americanGeorgia;

    /** @param americanGeorgia whether the article, where the sentence does not say, means the state of Georgia */
    CountryRules(boolean americanGeorgia) {
        this.americanGeorgia = americanGeorgia;
    }

    boolean accepts(Scan scan, int first, int end, Sense sense) {
        Line line = scan.line();
        if (sense.form() == Form.METONYM) return new CapitalRules(scan, first, end).actsAsGovernment();
        if (line.is(first, "georgia") && end - first == 1) return !isAmericanState(line);
        if (sense.form() == Form.DEMONYM) return isPeople(scan, first, end);
        return !line.is(first, "jersey") || !line.is(end, "city");
    }

    private static boolean isPeople(Scan scan, int first, int end) {
        Line line = scan.line();
        if (line.in(first, PREFIXES)) return line.isHyphen(end) && scan.countryAt(end + 1, false) != null;
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
