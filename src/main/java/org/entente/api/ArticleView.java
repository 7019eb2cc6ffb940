package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article and what it gave.
 *
 * @param text as stored; all offsets count its UTF-16 code units
 * @param version of the extractor that read it
 * @param entities in the order in which they are named first
 * @param evidence in the order of the text
 * @param copies other articles with the very same text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Article")
record ArticleView(
        String id,
        @Nullable String sourceId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String published,
        String language,
        String sha256,
        String version,
        String text,
        List<Named> entities,
        List<Piece> evidence,
        List<Copy> copies) {

    /** An entity with the places where the article names it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Mentioned")
    record Named(
            String id, String type, String name, @Nullable String country, List<Place> mentions) {}

    /** @param end exclusive */
    record Place(long begin, long end) {}

    /** Another article with the same text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Copy(
            String id,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String published) {}

    static ArticleView of(
            Map<String, Object> article, List<Map<String, Object>> entities, List<Map<String, Object>> evidence) {
        Map<String, Object> view = new HashMap<>(article);
        view.put("id", article.get("article"));
        view.put("entities", entities.stream().map(ArticleView::named).toList());
        view.put("evidence", evidence.stream().map(ArticleView::piece).toList());
        return Rows.as(ArticleView.class, view);
    }

    private static Map<String, Object> named(Map<String, Object> row) {
        Map<String, Object> named = new HashMap<>(row);
        named.put("id", row.get("entity"));
        List<?> begins = Rows.list(row, "begins");
        List<?> ends = Rows.list(row, "ends");
        List<Map<String, Object>> mentions = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) mentions.add(Map.of("begin", begins.get(i), "end", ends.get(i)));
        named.put("mentions", mentions);
        return named;
    }

    private static Map<String, Object> piece(Map<String, Object> row) {
        Map<String, Object> piece = new HashMap<>(row);
        piece.put("id", row.get("evidence"));
        return piece;
    }
}
