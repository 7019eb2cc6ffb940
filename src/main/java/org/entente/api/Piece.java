package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of an article that support a relation. Fields that their relation does not have are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Evidence")
record Piece(
        String id,

        @Schema(description = "The relation that it supports") @Nullable
        String relation,

        @Nullable String type,
        @Nullable String source,
        @Nullable String sourceName,
        @Nullable String target,
        @Nullable String targetName,

        @Schema(description = "The date of the step, or where none is told the day of the article") @Nullable
        String asOf,

        @Schema(description = "As exact as the words have it; null where they have none", example = "2016-02")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String date,

        @Nullable String status,
        @Nullable String instrument,
        @Nullable List<String> topics,
        @Nullable String modality,
        @Nullable String attribution,
        @Nullable List<String> claimedBy,
        @Nullable List<String> deniedBy,
        @Nullable Boolean derived,

        @Schema(description = "Of a derived step: the bodies that took it") @Nullable
        List<Bodies> between,

        @Nullable Boolean direct,
        @Nullable String cue,
        @Nullable String title,
        @Nullable Boolean former,

        @Schema(description = "The words") @Nullable String text,

        @Schema(description = "Where they begin in the article's text, in UTF-16 code units") @Nullable
        Long begin,

        @Schema(description = "Where they end, exclusive") @Nullable
        Long end,

        @Schema(description = "The text before them") @Nullable
        String before,

        @Schema(description = "The text after them") @Nullable
        String after,

        @Nullable Double confidence,

        @Schema(description = "The rule or model that fired") @Nullable
        String rule,

        @Schema(description = "Of the extractor") @Nullable String version,
        @Nullable Source article,

        @Schema(description = "The article's address with a text fragment that leads to the words") @Nullable
        String link) {

    /** The parties of the relation from which a step between two countries was derived. */
    record Bodies(String source, String target, String relation) {}

    /** The article that has the words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Source")
    record Source(
            String id,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String sha256) {}
}
