package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article that was read.
 *
 * @param version of the extractor that read it
 * @param entities how many it names
 * @param relations how many it supports
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleSummary(
        String id,
        @Nullable String sourceId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published,
        String language,
        String sha256,
        String version,
        long entities,
        long relations) {

    static ArticleSummary of(Map<String, Object> row) {
        Map<String, Object> article = new java.util.HashMap<>(row);
        article.put("id", row.get("article"));
        return Rows.as(ArticleSummary.class, article);
    }
}
