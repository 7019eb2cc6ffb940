package org.entente.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles as JSON objects: {@code text}, and where known {@code id}, {@code url}, {@code title}, {@code published}. */
public final class JsonArticles {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonArticles() {}

    /** @throws UnreadableArticle if it is no such object, or its text cannot be read as an article */
    public static Article read(String json) {
        JsonNode object;
        try {
            object = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadableArticle("This is no JSON: %s.".formatted(e.getOriginalMessage()));
        }
        if (!object.isObject()) {
            throw new UnreadableArticle("An article is a JSON object such as {\"text\":\"…\"}, not %s."
                    .formatted(object.getNodeType().toString().toLowerCase(java.util.Locale.ROOT)));
        }
        return article(object);
    }

    private static Article article(JsonNode object) {
        String text = string(object, "text");
        if (text == null) throw new UnreadableArticle("The object has no 'text', which alone is required.");
        return Articles.of(
                text,
                new Origin(
                        string(object, "id"),
                        string(object, "url"),
                        string(object, "title"),
                        string(object, "publisher"),
                        string(object, "author"),
                        date(string(object, "published"))));
    }

    private static @Nullable String string(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) return null;
        if (value.isString() || field.equals("id") && value.isNumber()) return value.asString();
        throw new UnreadableArticle("'%s' is to be a string, not %s.".formatted(field, value));
    }

    private static @Nullable LocalDate date(@Nullable String published) {
        if (published == null || published.isBlank()) return null;
        try {
            return LocalDate.parse(published.substring(0, Math.min(10, published.length())));
        } catch (DateTimeException e) {
            throw new UnreadableArticle(
                    "'%s' is no date of publication; give it as 2016-02-15, or leave it out.".formatted(published));
        }
    }
}
