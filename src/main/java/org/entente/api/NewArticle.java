package org.entente.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article as it is sent; only the text is required. */
@Schema(name = "NewArticle")
record NewArticle(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Israel and Estonia signed a pact on cyber defence.")
        String text,

        @Nullable String id,
        @Nullable String url,
        @Nullable String title,

        @Schema(example = "2016-02-15") @Nullable String published) {

    /** The schema of what an article says. */
    static final String EXTRACTION = "#/components/schemas/Extraction";
}
