package org.entente.extraction.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a capitalized word stands in the sentence again, and how: the features {@code useOccurrencePatterns} of CoreNLP's
 * {@code NERFeatureFactory}.
 */
final class NameOccurrences {

    private static final int NEAREST = 3;
    private static final int FARTHEST = 149;
    private static final Set<TextHash> NONE = Set.of(TextHash.of("NO-OCCURRENCE-PATTERN|C"));

    private final NameWord[] words;
    private final int begin;
    private final List<String> tags;

    /** @param begin where the sentence begins, and from the end of {@code words} where it ends */
    NameOccurrences(NameWord[] words, int begin, List<String> tags) {
        this.words = words;
        this.begin = begin;
        this.tags = tags;
    }

    /** The features of the word at a place. */
    Set<TextHash> at(int place) {
        String word = word(place);
        boolean mayRecur = isNameCase(word)
                && hasNoCapital(word(place + 1))
                && hasLetter(word(place + 1))
                && hasLetter(word(place - 1));
        if (!mayRecur) return NONE;
        Set<TextHash> features = new HashSet<>();
        boolean afterName = isName(place - 1);
        for (int other = place + NEAREST; other < tags.size() && other <= place + FARTHEST; other++) {
            if (!word(other).equals(word)) continue;
            features.add(TextHash.of(afterName ? after(place, other, "XY-NEXT-OCCURRENCE") : next(other)));
        }
        for (int other = place - NEAREST; other >= 0 && other >= place - FARTHEST; other--) {
            if (!word(other).equals(word)) continue;
            features.add(TextHash.of(afterName ? after(place, other, "XY-PREV-OCCURRENCE") : previous(other)));
        }
        return features;
    }

    private String after(int place, int other, String name) {
        return name + (word(other - 1).equals(word(place - 1)) ? "-XY|C" : "-Y|C");
    }

    private String next(int other) {
        if (isName(other - 1)) return "X-NEXT-OCCURRENCE-YX|C";
        return isName(other + 1) ? "X-NEXT-OCCURRENCE-XY|C" : "X-NEXT-OCCURRENCE-X|C";
    }

    private String previous(int other) {
        if (isName(other + 1)) return "X-PREV-OCCURRENCE-YX|C";
        return isName(other - 1) ? "X-PREV-OCCURRENCE-XY|C" : "X-PREV-OCCURRENCE-X|C";
    }

    private boolean isName(int place) {
        return isNameCase(word(place)) && tags.get(place).equals("NNP");
    }

    private String word(int place) {
        return words[begin + place].text();
    }

    private static boolean isNameCase(String word) {
        if (word.length() < 2) return false;
        char first = word.charAt(0);
        return (Character.isUpperCase(first) || Character.isTitleCase(first)) && hasNoCapital(word.substring(1));
    }

    private static boolean hasNoCapital(String word) {
        return word.chars().noneMatch(Character::isUpperCase);
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }
}
