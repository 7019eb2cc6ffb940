package org.entente.exchange;

import org.entente.extraction.model.Entity;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Refusal;
import org.entente.extraction.model.Relation;
import org.entente.reading.Article;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Extractions as JSON. Fields come in a fixed order, so that equal extractions give equal bytes. */
public final class ExtractionWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private final boolean withText;
    private final boolean withRefusals;

    /**
     * @param withText whether the article's text goes with it
     * @param withRefusals whether the sentences that were considered and refused go with it
     */
    public ExtractionWriter(boolean withText, boolean withRefusals) {
        this.withText = withText;
        this.withRefusals = withRefusals;
    }

    /** One line of the exchange format, without its end. */
    public String line(Extraction extraction) {
        return json(extraction).toString();
    }

    public ObjectNode json(Extraction extraction) {
        ObjectNode json = JSON.createObjectNode();
        json.set("article", article(extraction.article()));
        ArrayNode entities = json.putArray("entities");
        extraction.entities().forEach(entity -> entities.add(entity(entity)));
        ArrayNode relations = json.putArray("relations");
        for (Relation relation : extraction.relations()) {
            relations.add(RelationWriter.json(relation, extraction.version(), JSON.createObjectNode()));
        }
        if (withRefusals) {
            ArrayNode refusals = json.putArray("refusals");
            extraction.refusals().forEach(refusal -> refusals.add(refusal(refusal)));
        }
        return json;
    }

    private ObjectNode article(Article article) {
        ObjectNode json = JSON.createObjectNode().put("id", article.id());
        putIfKnown(json, "sourceId", article.sourceId());
        putIfKnown(json, "url", article.url());
        putIfKnown(json, "title", article.title());
        putIfKnown(json, "publisher", article.publisher());
        putIfKnown(json, "author", article.author());
        putIfKnown(json, "published", article.published());
        json.put("language", article.language());
        json.put("sha256", article.sha256());
        if (withText) json.put("text", article.text());
        return json;
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", entity.id())
                .put("type", entity.type().label())
                .put("name", entity.name());
        putIfKnown(json, "country", entity.country());
        if (!entity.aliases().isEmpty()) {
            ArrayNode aliases = json.putArray("aliases");
            entity.aliases().forEach(aliases::add);
        }
        ArrayNode mentions = json.putArray("mentions");
        entity.mentions().forEach(span -> put(mentions.addObject(), span));
        return json;
    }

    private static ObjectNode refusal(Refusal refusal) {
        return put(JSON.createObjectNode(), refusal.sentence())
                .put("text", refusal.text())
                .put("relation", refusal.relation())
                .put("guard", refusal.guard())
                .put("reason", refusal.reason());
    }

    private static void putIfKnown(ObjectNode json, String field, @Nullable Object value) {
        if (value != null) json.put(field, value.toString());
    }

    static ObjectNode put(ObjectNode json, Span span) {
        return json.put("begin", span.begin()).put("end", span.end());
    }
}
