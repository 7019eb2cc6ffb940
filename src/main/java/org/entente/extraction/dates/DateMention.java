package org.entente.extraction.dates;

import org.entente.extraction.model.PartialDate;

/**
 * A place where the article gives a date.
 *
 * @param sentence the index of the sentence
 * @param first the index of its first token in the sentence
 * @param end the index after its last token
 */
public record DateMention(int sentence, int first, int end, PartialDate date, Kind kind) {

    /** What the date is to what is told. */
    public enum Kind {
        /** When it happened or is to happen: on Friday, in February, last month. */
        POINT,
        /** From when on: since 2018. */
        SINCE,
        /** By when, or until when: before the end of the year. */
        UNTIL,
        /** Where and when the article was written: MOSCOW, May 11. */
        DATELINE
    }
}
