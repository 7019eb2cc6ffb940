package org.entente.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Relation;
import org.entente.reading.Article;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Extractions from JSON. What gold files leave out (mentions, confidence, rule, version) is filled with the empty value;
 * an article that was written without its text comes back with an empty one.
 */
public final class ExtractionReader {

    private static final JsonMapper JSON = new JsonMapper();

    private ExtractionReader() {}

    /** @throws IllegalArgumentException naming what is wrong with the line */
    public static Extraction read(String line) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The line is no JSON: " + e.getOriginalMessage(), e);
        }
        return read(json, article(Fields.of(json, "article")), item -> true);
    }

    /**
     * @param json with {@code entities} and {@code relations}; a missing list is an empty one
     * @param wanted which items of the two lists to read
     * @throws IllegalArgumentException naming what is wrong with the object
     */
    public static Extraction read(JsonNode json, Article article, Predicate<JsonNode> wanted) {
        List<Entity> entities = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        String version = "";
        for (JsonNode item : json.path("entities")) {
            if (wanted.test(item)) entities.add(entity(item));
        }
        for (JsonNode item : json.path("relations")) {
            if (wanted.test(item)) relations.add(RelationReader.relation(item));
            version = item.path("version").asString(version);
        }
        return new Extraction(article, entities, relations, List.of(), version);
    }

    private static Article article(JsonNode json) {
        String text = json.path("text").asString("");
        Article plain = Article.of(text, null, null, null, null);
        return new Article(
                Fields.text(json, "id"),
                Fields.textIfAny(json, "sourceId"),
                Fields.textIfAny(json, "url"),
                Fields.textIfAny(json, "title"),
                Fields.textIfAny(json, "publisher"),
                Fields.textIfAny(json, "author"),
                date(Fields.textIfAny(json, "published")),
                json.path("language").asString("en"),
                text,
                plain.body(),
                json.path("sha256").asString(plain.sha256()));
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static Entity entity(JsonNode json) {
        String id = Fields.text(json, "id");
        EntityType type = EntityType.ofLabel(Fields.text(json, "type"));
        String country = Fields.textIfAny(json, "country");
        return new Entity(
                id,
                type,
                Fields.text(json, "name"),
                country == null && type == EntityType.COUNTRY ? id.substring(id.indexOf(':') + 1) : country,
                Fields.texts(json, "aliases"),
                Fields.stream(json, "mentions").map(ExtractionReader::span).toList());
    }

    static Span span(JsonNode json) {
        return new Span(Fields.of(json, "begin").asInt(), Fields.of(json, "end").asInt());
    }
}
