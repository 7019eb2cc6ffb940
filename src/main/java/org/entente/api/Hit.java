package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity whose name, or a piece of evidence whose words have what was searched for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Hit(
        @Schema(description = "Of the entity; of evidence that of its relation")
        String id,

        @Schema(allowableValues = {"Country", "Agency", "Company", "Person", "Organization", "Group", "Evidence"})
        String kind,

        @Nullable String name,
        @Nullable List<String> aliases,
        @Nullable String country,

        @Schema(description = "Of the relation that the evidence supports") @Nullable
        String type,

        @Nullable String source,
        @Nullable String target,
        @Nullable String text,
        @Nullable Long begin,
        @Nullable Long end,
        Piece.@Nullable Source article,
        double score) {

    static Hit of(Map<String, Object> row) {
        if (!"Evidence".equals(row.get("kind"))) return Rows.as(Hit.class, withoutArticle(row));
        Map<String, Object> hit = Rows.piece(row, "title");
        hit.put("id", row.get("id"));
        return Rows.as(Hit.class, hit);
    }

    private static Map<String, Object> withoutArticle(Map<String, Object> row) {
        Map<String, Object> plain = new java.util.HashMap<>(row);
        plain.remove("article");
        return plain;
    }
}
