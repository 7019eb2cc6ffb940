package org.entente.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what copies of one report are known. Papers shorten what an agency sends them, or put a line before it; the sentence
 * that tells of a relation they leave as it is. So two articles are one source for a relation if the longest of their words
 * for it are the same, or where these are too few to be anybody's own, the whole texts.
 */
final class Copies {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FEW = 8;

    private Copies() {}

    /**
     * The same for copies.
     *
     * @param words that support the relation in one article
     * @param sha256 of the article's text
     */
    static String origin(String relation, Collection<String> words, String sha256) {
        return words.stream()
                .map(Copies::plain)
                .filter(text -> text.split(" ").length >= FEW)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(text -> Hash.of(relation + " " + text))
                .orElseGet(() -> Hash.of(relation + " " + sha256));
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
