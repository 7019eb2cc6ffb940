package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema.org description of an article in a page's JSON-LD; empty where there is none. */
final class LinkedData {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (JsonNode thing : things(script.data())) {
                if (isArticle(thing)) return new LinkedData(thing);
            }
        }
        return new LinkedData(JSON.createObjectNode());
    }

    private static List<JsonNode> things(String json) {
        try {
            List<JsonNode> things = new ArrayList<>();
            addTo(things, JSON.readTree(json));
            return things;
        } catch (JacksonException e) {
            return List.of(); // what a page says of itself may be broken; its text is not
        }
    }

    private static void addTo(List<JsonNode> things, JsonNode node) {
        if (node.isArray()) node.forEach(item -> addTo(things, item));
        if (!node.isObject()) return;
        things.add(node);
        addTo(things, node.path("@graph"));
    }

    private static boolean isArticle(JsonNode thing) {
        JsonNode type = thing.path("@type");
        List<String> types =
                type.isArray() ? type.values().stream().map(JsonNode::asString).toList() : List.of(type.asString(""));
        return types.stream().anyMatch(name -> name.endsWith("Article") || name.endsWith("BlogPosting"));
    }

    @Nullable
    String text(String field) {
        JsonNode value = article.path(field);
        return value.isString() ? value.asString() : null;
    }

    @Nullable
    String url() {
        String url = text("url");
        if (url != null) return url;
        JsonNode page = article.path("mainEntityOfPage");
        return page.isString() ? page.asString() : page.path("@id").asString(null);
    }

    /** The name or names of a person or a body that the field holds, or lists. */
    @Nullable
    String name(String field) {
        JsonNode value = article.path(field);
        List<JsonNode> all = value.isArray() ? List.copyOf(value.values()) : List.of(value);
        String names = all.stream()
                .map(one -> one.isString() ? one.asString() : one.path("name").asString(""))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }
}
