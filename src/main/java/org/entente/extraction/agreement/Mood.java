package org.entente.extraction.agreement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.extraction.language.Token;
import org.entente.reading.WordLists;
import org.jspecify.annotations.Nullable;

/** What the words around a verb make of it. */
enum Mood {
    /** Will, is to, is due to, plans to. */
    PLANNED,
    /** Agreed to, pledged to. */
    AGREED,
    /** Wants to, offered to, urged somebody to, should. */
    WANTED,
    /** Ready to. */
    READY,
    /** Refused to. */
    REFUSED,
    /** Failed to, tries to. */
    FAILED,
    /** Stopped doing. */
    CEASED,
    /** Continues to. */
    ONGOING,
    /** Began to. */
    BEGUN,
    /** Discussed doing, is considering. */
    DISCUSSED,
    /** Approved the doing. */
    APPROVED,
    /** Could, might, if, threatens to. */
    SUPPOSED,
    /** Not, never, no. */
    NEGATED;

    private static final Map<String, Mood> WORDS = new HashMap<>();

    static {
        for (String[] row : WordLists.rows(Mood.class, "moods.tsv")) WORDS.put(row[0], valueOf(row[1]));
    }

    /** What a verb, noun or adjective makes of the verb that depends on it. */
    static @Nullable Mood above(Token word) {
        return WORDS.get(word.lemma().toLowerCase(Locale.ROOT));
    }
}
