package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that was proposed or negotiated and never came to signature.
 *
 * @param id of the agreement
 * @param asOf the date of its newest step
 * @param text the words of that step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StalePromise(
        String id,
        String source,
        String sourceName,
        String target,
        String targetName,
        String status,
        @Nullable String date,
        String asOf,
        @Nullable String lastReported,
        List<String> topics,
        long sources,
        String text,
        Piece.Source article) {

    static StalePromise of(Map<String, Object> row) {
        Map<String, Object> article = new HashMap<>();
        article.put("id", row.get("article"));
        article.put("title", row.get("title"));
        article.put("url", row.get("url"));
        Map<String, Object> fields = new HashMap<>(row);
        fields.put("id", row.get("relation"));
        fields.put("article", article);
        return Rows.as(StalePromise.class, fields);
    }
}
