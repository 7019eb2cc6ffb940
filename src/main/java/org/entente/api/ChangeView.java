package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that became new in the graph.
 *
 * @param position in the order of all changes, from 1
 * @param revision of the graph that has it first
 * @param at when, in UTC
 * @param was the earlier status, date or modality
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change")
record ChangeView(
        long position,
        long revision,
        @Schema(example = "2026-11-21T12:00:00Z") String at,

        @Schema(
                allowableValues = {
                    "article-added",
                    "article-replaced",
                    "article-withdrawn",
                    "relation-added",
                    "relation-removed",
                    "relation-weakened",
                    "status-changed",
                    "date-changed",
                    "modality-changed"
                })
        String kind,

        @Nullable String relation,
        @Nullable String type,
        @Nullable String source,
        @Nullable String sourceName,
        @Nullable String target,
        @Nullable String targetName,
        @Nullable String was,
        @Nullable String is,
        @Nullable String article,
        @Nullable String title,
        @Nullable String url) {}
