package org.entente.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of an article besides its text; anything may be missing. */
public record Origin(
        @Nullable String sourceId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published) {

    public static final Origin UNKNOWN = new Origin(null, null, null, null, null, null);
}
