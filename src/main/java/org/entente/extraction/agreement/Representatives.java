package org.entente.extraction.agreement;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.reading.WordLists;

/** The nouns for those who act for a country, and for countries themselves. */
final class Representatives {

    private static final Set<String> NOUNS = WordLists.rows(Representatives.class, "representatives.tsv").stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTING =
            Set.of("both", "two", "three", "four", "five", "six", "all", "the", "these", "those", "their");
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4);
    private static final Set<String> DEFINITE = Set.of("both", "the", "these", "those", "their", "all");
    private static final Set<String> PLURAL_ONLY =
            Set.of("ally", "brother", "friend", "neighbour", "neighbor", "partner", "party", "side");

    private Representatives() {}

    /** Whether what such a noun does is done by its country: "the Estonian minister". */
    static boolean actsForCountry(Token noun) {
        String lemma = singular(noun);
        if (lemma.matches(".*(?:cert|csirt|cirt)") || noun.text().equals("ones")) return true;
        if (PLURAL_ONLY.contains(lemma))
            return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
        return NOUNS.contains(lemma);
    }

    /** "The Kyrgyz side", "the Fijian partner". */
    static boolean isOneOfTwo(Token noun) {
        return noun.tag().equals("NN") && PLURAL_ONLY.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** The lemma, of "troops" and the like too. */
    private static String singular(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        // "cyber-police"
        if (lemma.startsWith("cyber-")) lemma = lemma.substring("cyber-".length());
        boolean plural = lemma.endsWith("s") && !NOUNS.contains(lemma);
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** How many the phrase points back at, 0 for "the countries", -1 where it does not: "the two ministers", "both". */
    static int counted(Sentence sentence, Chunk chunk) {
        Token head = sentence.token(chunk.head());
        String first = sentence.token(chunk.first()).text().toLowerCase(Locale.ROOT);
        if (chunk.end() - chunk.first() == 1) {
            if (first.equals("both")) return 2;
            if (first.equals("they")) return 0;
        }
        if (chunk.end() - chunk.first() == 2 && first.equals("the") && NUMBERS.containsKey(head.text()))
            return NUMBERS.get(head.text());
        boolean definite = DEFINITE.contains(first);
        boolean plural = head.tag().equals("NNS")
                || head.tag().equals("NNPS")
                || head.lemma().equals("pair");
        if (!plural || !actsForCountry(head) || !COUNTING.contains(first)) return -1;
        for (int i = chunk.first(); i < chunk.head(); i++) {
            if (!definite) break;
            switch (sentence.token(i).text().toLowerCase(Locale.ROOT)) {
                case "both", "two" -> {
                    return 2;
                }
                case "three" -> {
                    return 3;
                }
                case "four" -> {
                    return 4;
                }
                default -> {}
            }
        }
        return first.equals("the") || first.equals("these") || first.equals("those") || first.equals("their") ? 0 : -1;
    }
}
