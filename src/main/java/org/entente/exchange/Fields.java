package org.entente.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object. */
final class Fields {

    private Fields() {}

    /** @throws IllegalArgumentException if there is none */
    static JsonNode of(JsonNode json, String field) {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("The field '%s' is missing in %s.".formatted(field, shortened(json)));
        }
        return value;
    }

    static String text(JsonNode json, String field) {
        return of(json, field).asString();
    }

    static @Nullable String textIfAny(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    static Stream<JsonNode> stream(JsonNode json, String field) {
        return json.path(field).values().stream();
    }

    static List<String> texts(JsonNode json, String field) {
        return stream(json, field).map(JsonNode::asString).toList();
    }

    private static String shortened(JsonNode json) {
        String text = json.toString();
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
