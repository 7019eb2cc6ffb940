package org.entente.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody types into a search box, as a query of Lucene. */
final class SearchWords {

    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|([\\p{L}\\p{M}\\p{N}]+)");
    private static final String EVIDENCE = "Evidence";

    private SearchWords() {}

    /**
     * All words must be there, those in quotation marks side by side; the last may be the beginning of a word. Empty if
     * there is no word.
     *
     * @param kinds that are wanted; none for all. Only the best hits are looked at, and should be of these
     */
    static String query(String typed, Collection<String> kinds) {
        List<String> parts = new ArrayList<>();
        boolean open = false;
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            String phrase = part.group(1);
            open = phrase == null && part.end() == typed.length();
            parts.add(phrase == null ? part.group(2) : '"' + phrase.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ") + '"');
        }
        parts.removeIf(words -> words.matches("\" *\""));
        if (parts.isEmpty()) return "";
        int last = parts.size() - 1;
        // lower case, since AND, OR and NOT are operators in upper case
        parts.replaceAll(words -> words.toLowerCase(java.util.Locale.ROOT));
        if (open) parts.set(last, "(%1$s OR %1$s*)".formatted(parts.get(last)));
        List<String> fields = fields(kinds);
        return parts.stream().map(words -> in(fields, words)).collect(Collectors.joining(" AND "));
    }

    /** Where words of these kinds are; empty for anywhere. */
    private static List<String> fields(Collection<String> kinds) {
        if (kinds.isEmpty()) return List.of();
        if (!kinds.contains(EVIDENCE)) return List.of("name", "aliases");
        return kinds.size() == 1 ? List.of("text") : List.of();
    }

    private static String in(List<String> fields, String words) {
        if (fields.isEmpty()) return words;
        return fields.stream().map(field -> field + ":" + words).collect(Collectors.joining(" OR ", "(", ")"));
    }
}
