package org.entente.reading;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
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

    private static final Map<String, Set<String>> FUNCTION_WORDS = read();
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int ENOUGH = 4000;
    private static final int ENOUGH_WORDS = 20;
    private static final double LEAST_SHARE = 0.2;
    private static final double LEAST_SHARE_OF_ENGLISH = 0.05;
    private static final double CLEARLY_ENGLISH = 0.25;
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
        String likeliest = likeliest(words);
        double share = share(words, likeliest);
        double english = share(words, "en");
        if (!isLatin(sample)) return share >= LEAST_SHARE ? likeliest : "und";
        if (words.size() < ENOUGH_WORDS) return "en";
        if (share >= LEAST_SHARE && share > CLEARLY_MORE * english) return likeliest;
        return english < LEAST_SHARE_OF_ENGLISH && words.size() > 2 * ENOUGH_WORDS ? "und" : "en";
    }

    private static String likeliest(List<String> words) {
        String best = "en";
        for (String language : FUNCTION_WORDS.keySet()) {
            if (share(words, language) > share(words, best)) best = language;
        }
        return best;
    }

    private static double share(List<String> words, String language) {
        Set<String> known = FUNCTION_WORDS.getOrDefault(language, Set.of());
        return (double) words.stream().filter(known::contains).count() / words.size();
    }

    private static boolean isLatin(String sample) {
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long latin = sample.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return letters == 0 || latin * 2 > letters;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String line : WordLists.lines(Languages.class, "function-words.txt")) {
            String[] parts = line.split(":", 2);
            words.put(parts[0], Set.of(parts[1].strip().split(" ")));
        }
        return words;
    }
}
