package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words of a person or a body.
 *
 * @param source the speaker
 * @param target the article
 * @param direct in quotation marks
 * @param cue the verb phrase as it stands
 * @param evidence the words; several spans where the quotation is split
 */
record Quotation(
        String id,
        @Schema(example = "QUOTED_IN") String type,
        @Schema(example = "person:ilya-sachkov") String source,
        String sourceName,
        String sourceType,
        String target,
        boolean direct,
        String cue,
        double confidence,
        List<Words> evidence,
        Piece.Source article) {

    /** @param begin in UTF-16 code units of the article's text, as {@code end} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            long begin, long end, String text, @Nullable String link) {}

    static Quotation of(Map<String, Object> row) {
        Map<String, Object> quotation = new HashMap<>(row);
        quotation.put("id", row.get("relation"));
        quotation.put("type", EdgeType.QUOTED_IN.name());
        quotation.put("source", row.get("speaker"));
        quotation.put("sourceName", row.get("name"));
        quotation.put("sourceType", row.get("type"));
        quotation.put("target", row.get("article"));
        quotation.put("evidence", row.get("words"));
        Map<String, Object> article = new HashMap<>(row);
        article.put("id", row.get("article"));
        quotation.put("article", article);
        return Rows.as(Quotation.class, quotation);
    }
}
