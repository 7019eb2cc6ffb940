package org.entente.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the rows of a query to the shapes of REST. */
final class Rows {

    private static final Set<String> OF_THE_ARTICLE =
            Set.of("article", "articleTitle", "url", "publisher", "published", "sha256");

    private Rows() {}

    /** Components of the record take the value of the field that has their name. */
    static <T> T as(Class<T> shape, Map<String, ?> fields) {
        return Shape.fill(shape, fields);
    }

    static <T> List<T> as(Class<T> shape, List<? extends Map<String, ?>> rows) {
        return rows.stream().map(row -> as(shape, row)).toList();
    }

    /** A relation in sum: its id is {@code id}, and {@code evidence} is kept for the evidence itself. */
    static Map<String, Object> edge(Map<String, ?> row) {
        Map<String, Object> edge = new LinkedHashMap<>(row);
        rename(edge, "relation", "id");
        rename(edge, "evidence", "pieces");
        return edge;
    }

    /**
     * A piece of evidence, with what concerns its article put together.
     *
     * @param articleTitle the column with the title of the article
     */
    static Map<String, Object> piece(Map<String, ?> row, String articleTitle) {
        Map<String, Object> piece = new LinkedHashMap<>(row);
        rename(piece, articleTitle, "articleTitle");
        rename(piece, "evidence", "id");
        Map<String, Object> article = new LinkedHashMap<>();
        for (String field : OF_THE_ARTICLE) {
            article.put(field, piece.remove(field));
        }
        rename(article, "article", "id");
        rename(article, "articleTitle", "title");
        piece.put("article", article);
        piece.put("link", Citation.link(text(article, "url"), text(piece, "text")));
        return piece;
    }

    static @Nullable String text(Map<String, ?> row, String column) {
        return (String) row.get(column);
    }

    static long number(Map<String, ?> row, String column) {
        return row.get(column) instanceof Number number ? number.longValue() : 0;
    }

    static List<?> list(Map<String, ?> row, String column) {
        return row.get(column) instanceof List<?> list ? list : List.of();
    }

    private static void rename(Map<String, Object> fields, String from, String to) {
        fields.put(to, fields.remove(from));
    }
}
