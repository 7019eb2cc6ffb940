package org.entente.extraction.model;

import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that support a relation. Of an agreement each piece of evidence is a step with its own status, date and
 * instrument; of the other relations these are null.
 *
 * @param span into the article's text
 * @param text the words at {@code span}
 */
public record Evidence(
        Span span,
        String text,
        @Nullable Status status,
        @Nullable PartialDate date,
        @Nullable String instrument) {

    public static Evidence of(Span span, String articleText) {
        return new Evidence(span, span.of(articleText), null, null, null);
    }
}
