package org.entente.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The phrases of {@code furniture.txt}, ready to be looked for in a line. */
final class Phrases {

    private static final Phrases PHRASES = new Phrases(WordLists.sections(Phrases.class, "furniture.txt"));

    private final Pattern whole;
    private final Pattern beginnings;
    private final Pattern endings;
    private final Pattern listHeads;
    private final Pattern bylines;

    private Phrases(Map<String, List<String>> sections) {
        String mark = "[\\p{P}\\p{S}\\s]*";
        whole = pattern(mark, sections, "the whole line is", mark);
        beginnings = pattern(mark, sections, "the line begins with", "(?![\\p{L}\\p{N}]).*");
        endings = pattern(".*(?:(?<![\\p{L}\\p{N}])|(?=/))", sections, "the line ends with", mark);
        listHeads = pattern(mark, sections, "the line and the list after it", mark);
        bylines = pattern(mark, sections, "the author comes after", "(?![\\p{L}\\p{N}])" + mark);
    }

    static Phrases get() {
        return PHRASES;
    }

    boolean isFurniture(String line) {
        return whole.matcher(line).matches()
                || beginnings.matcher(line).matches()
                || endings.matcher(line).matches();
    }

    /** Whether the line stands above a list of other stories, or above nothing but furniture. */
    boolean isListHead(String line) {
        return listHeads.matcher(line).matches();
    }

    /** Where the author's name begins, or -1 if the line is not about one. */
    int endOfByline(String line) {
        var matcher = bylines.matcher(line);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static Pattern pattern(String before, Map<String, List<String>> sections, String section, String after) {
        List<String> phrases = sections.getOrDefault(section, List.of()).stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Phrases::regex)
                .toList();
        String all = before + "(?:" + String.join("|", phrases) + ")" + after;
        return Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String regex(String phrase) {
        return Pattern.quote(phrase)
                .replace("*", "\\E\\d[\\d.,]*\\Q")
                .replace("'", "\\E['’]\\Q")
                .replace(" ", "\\E\\s+\\Q");
    }
}
