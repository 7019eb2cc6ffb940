package org.entente.extraction.finding;

import java.util.Locale;
import java.util.Set;

/** Nouns that say when: days of the week, parts of the day and of the year. */
public final class TimeWords {

    private static final Set<String> NOUNS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "day",
            "time",
            "week",
            "weekend",
            "month",
            "year",
            "spring",
            "summer",
            "autumn",
            "winter",
            "morning",
            "afternoon",
            "evening",
            "night");

    private TimeWords() {}

    /** Whether the word, in its singular and in any case, is such a noun. */
    public static boolean contains(String word) {
        return NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }
}
