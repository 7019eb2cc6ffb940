package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relation as all articles together tell it. Fields that its type does not have, or that nobody told, are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Relation")
record Edge(
        @Schema(example = "relation:0123456789abcdef") String id,

        @Schema(
                allowableValues = {"AGREES_WITH", "ATTACKED_BY", "QUOTED_IN", "AFFILIATED_WITH", "BELONGS_TO"},
                example = "AGREES_WITH")
        String type,

        @Schema(description = "Of an attack the victim, of a quotation the speaker", example = "country:IL")
        String source,

        @Nullable String sourceName,

        @Schema(description = "Of an attack the attacker, of a quotation the article", example = "country:US")
        String target,

        @Nullable String targetName,

        @Schema(description = "Of an agreement: its newest step", example = "signed") @Nullable
        String status,

        @Schema(description = "Of the newest step; as exact as it is told", example = "2016-02") @Nullable
        String date,

        @Nullable String instrument,
        @Nullable List<String> topics,
        @Nullable String modality,
        @Nullable String attribution,
        @Nullable List<String> claimedBy,
        @Nullable List<String> deniedBy,
        @Nullable Boolean derived,
        @Nullable Boolean direct,
        @Nullable String cue,
        @Nullable String title,
        @Nullable Boolean former,
        @Nullable Double confidence,

        @Schema(description = "How many pieces of evidence there are") @Nullable
        Long pieces,

        @Nullable Long articles,

        @Schema(description = "Independent ones: copies of one report count once") @Nullable
        Long sources,

        @Nullable String firstDate,
        @Nullable String lastDate,
        @Nullable String firstReported,
        @Nullable String lastReported,
        @Nullable List<Piece> evidence) {}
