package org.entente.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One paragraph of a page and what its form alone tells. */
record Line(Span span, String text) {

    private static final int LONGEST_FURNITURE = 250;
    private static final int SHORTEST_PROSE = 100;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][\"'”’»)\\]\\s]*", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("\\s*[|•·]\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(st|nd|rd|th)?|\\d{1,2}[:.]\\d\\d|[ap]m");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Set<String> PARTICLES = Set.of(
            "al", "and", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "van",
            "von", "y");
    private static final Set<String> DATES = dates();
    private static final Set<String> LANGUAGES = Set.copyOf(WordLists.lines(Line.class, "languages.txt"));

    boolean endsASentence() {
        return SENTENCE_END.matcher(text).matches();
    }

    /** A paragraph of sentences, which no heading, byline or prompt looks like. */
    boolean isProse() {
        return text.length() >= SHORTEST_PROSE && endsASentence();
    }

    boolean isShort() {
        return text.length() <= LONGEST_FURNITURE;
    }

    boolean hasNoWord() {
        return NO_WORD.matcher(text).matches();
    }

    /** Short pieces between bars: a menu, or a byline with a place. */
    boolean isBarred() {
        List<String> pieces = pieces();
        return pieces.size() > 1 && !endsASentence() && text.length() <= 120;
    }

    List<String> pieces() {
        return Arrays.stream(BAR.split(text)).filter(piece -> !piece.isBlank()).toList();
    }

    /** Two to five names in a row and nothing else. */
    boolean isName() {
        return isName(text);
    }

    static boolean isName(String text) {
        String[] words = SPACE.split(text.strip());
        long names = Arrays.stream(words)
                .filter(word -> NAME.matcher(word).matches())
                .count();
        boolean only = Arrays.stream(words).allMatch(word -> NAME.matcher(word).matches() || PARTICLES.contains(word));
        boolean sentence = words[words.length - 1].matches(".{3,}\\.");
        return only && names >= 2 && words.length <= 5 && !sentence;
    }

    /** A date or a time and nothing else. */
    boolean isDate() {
        List<String> words = words();
        return !words.isEmpty()
                && words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))
                && words.stream()
                        .allMatch(word ->
                                DATES.contains(word) || NUMBER.matcher(word).matches());
    }

    /** Names of languages, in English or in themselves: a switch. */
    boolean isLanguageSwitch() {
        List<String> words = words();
        return words.size() > 1 && words.stream().allMatch(LANGUAGES::contains);
    }

    private List<String> words() {
        return SPACE.splitAsStream(text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}:]+", " ")
                        .strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> dates() {
        var symbols = java.text.DateFormatSymbols.getInstance(Locale.ENGLISH);
        return Stream.of(
                        Stream.of(symbols.getMonths()),
                        Stream.of(symbols.getShortMonths()),
                        Stream.of(symbols.getWeekdays()),
                        Stream.of(symbols.getShortWeekdays()),
                        Stream.of(
                                "sept",
                                "published",
                                "updated",
                                "posted",
                                "on",
                                "at",
                                "gmt",
                                "utc",
                                "et",
                                "est",
                                "edt",
                                "bst",
                                "cet",
                                "ist",
                                "p",
                                "a",
                                "m",
                                "last"))
                .flatMap(words -> words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
