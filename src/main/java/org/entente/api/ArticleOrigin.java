package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.entente.reading.Origin;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** What is known of an article that comes as plain text or as a page; in JSON it stands in the object itself. */
@ParameterObject
record ArticleOrigin(
        @Parameter(description = "Your own name for it") @Nullable
        String id,

        @Parameter(description = "Where it was found", example = "https://news.example/2016/02/pact") @Nullable
        String url,

        @Parameter(description = "Of plain text") @Nullable String title,

        @Parameter(description = "Of plain text: the day it came out", example = "2016-02-15") @Nullable
        LocalDate published) {

    Origin toOrigin() {
        return new Origin(id, url, title, null, null, published);
    }
}
