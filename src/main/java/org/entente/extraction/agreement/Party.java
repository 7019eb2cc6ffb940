package org.entente.extraction.agreement;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that names or means one party or several: "Estonia", "the ministers of Israel and Japan", "the two sides".
 *
 * @param members the ids of countries, agencies and organizations; empty for {@code counted} ones not yet resolved
 * @param first the index of the phrase's first token in the sentence
 * @param end the index after its last token
 * @param head the token that stands for the phrase in the dependencies
 * @param preposition the word before the phrase that governs it, in lower case
 * @param counted how many are pointed back at, 0 for an unknown number, -1 where the phrase names its members
 * @param instrument the noun of agreement that the phrase modifies ("the US-China accord"), or -1
 */
record Party(
        SortedSet<String> members,
        int first,
        int end,
        int head,
        @Nullable String preposition,
        int counted,
        int instrument) {

    /** The same phrase, of which it is now known whom it means. */
    Party of(SortedSet<String> meant) {
        return new Party(meant, first, end, head, preposition, -1, instrument);
    }

    boolean isModifier() {
        return instrument >= 0;
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }

    boolean hasPreposition(List<String> words) {
        return preposition != null && words.contains(preposition);
    }
}
