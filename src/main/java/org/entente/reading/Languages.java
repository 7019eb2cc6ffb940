package org.entente.reading;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which language a text is in, by its function words. Meant to tell English from the rest: of a language that is not in
 * {@code function-words.txt} it only knows that it is none of those.
 */
final class Languages {

    private static final List<String> LANGUAGES = new ArrayList<>();
    private static final Map<String, List<String>> LANGUAGES_OF_WORDS = new HashMap<>();

    static {
        for (String line : WordLists.lines(Languages.class, "function-words.txt")) {
            String[] parts = line.split(":", 2);
            LANGUAGES.add(parts[0]);
            Set.of(parts[1].strip().split(" ")).forEach(word -> LANGUAGES_OF_WORDS
                    .computeIfAbsent(word, key -> new ArrayList<>())
                    .add(parts[0]));
        }
    }

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int ENOUGH = 4000;
    private static final int ENOUGH_WORDS = 20;
    private static final double LEAST_SHARE = 0.2;
    private static final double LEAST_SHARE_OF_ENGLISH = 0.05;
    private static final double CLEARLY_MORE = 2;

    private Languages() {}

    /** ISO 639-1, or {@code und} for a language that is not known. A text too short to tell counts as English. */
    static String of(String text, List<Span> paragraphs) {
        StringBuilder sample = new StringBuilder();
        for (Span paragraph : paragraphs) {
            if (sample.length() < ENOUGH) sample.append(paragraph.of(text)).append(' ');
        }
        return of(sample.substring(0, Math.min(sample.length(), 2 * ENOUGH)));
    }

    private static String of(String sample) {
        List<String> words = NO_LETTER
                .splitAsStream(sample.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .toList();
        Map<String, Integer> counts = counts(words);
        String likeliest = likeliest(counts);
        double share = (double) counts.getOrDefault(likeliest, 0) / words.size();
        double english = (double) counts.getOrDefault("en", 0) / words.size();
        if (!isLatin(sample)) return share >= LEAST_SHARE ? likeliest : "und";
        if (words.size() < ENOUGH_WORDS) return "en";
        if (share >= LEAST_SHARE && share > CLEARLY_MORE * english) return likeliest;
        return english < LEAST_SHARE_OF_ENGLISH && words.size() > 2 * ENOUGH_WORDS ? "und" : "en";
    }

    /** How many of the words each language has. */
    private static Map<String, Integer> counts(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            for (String language : LANGUAGES_OF_WORDS.getOrDefault(word, List.of()))
                counts.merge(language, 1, Integer::sum);
        }
        return counts;
    }

    private static String likeliest(Map<String, Integer> counts) {
        String best = "en";
        for (String language : LANGUAGES) {
            if (counts.getOrDefault(language, 0) > counts.getOrDefault(best, 0)) best = language;
        }
        return best;
    }

    private static boolean isLatin(String sample) {
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long latin = sample.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return letters == 0 || latin * 2 > letters;
    }
}
