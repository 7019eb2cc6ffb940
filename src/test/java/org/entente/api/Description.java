package org.entente.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, to hold answers against. A field that it does not have is a fault here. */
final class Description {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode api;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();

    Description(JsonNode api) {
        this.api = api;
        for (JsonNode schema : api.at("/components/schemas")) {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
    }

    JsonNode json() {
        return api;
    }

    /** Those with this method, in lower case. */
    List<Operation> operations(String method) {
        List<Operation> operations = new ArrayList<>();
        api.get("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().get(method);
            if (operation != null) operations.add(new Operation(path.getKey(), operation));
        });
        return operations;
    }

    /** One of them with a path below {@code /api/v1}. */
    record Operation(String path, JsonNode json) {

        String below() {
            return path.replace("/api/v1", "");
        }

        List<JsonNode> parameters() {
            List<JsonNode> parameters = new ArrayList<>();
            json.path("parameters").forEach(parameters::add);
            return parameters;
        }
    }

    /** What is wrong with an answer; nothing where it is as described. */
    List<String> faults(Operation operation, ApiIT.Answer answer) {
        JsonNode described = operation.json().at("/responses/" + answer.status());
        if (described.isMissingNode()) return List.of("%d is not described".formatted(answer.status()));
        if (answer.body().isEmpty()) return List.of();
        String type = answer.header("Content-Type").replaceFirst(";charset=.*", "");
        JsonNode content = described.path("content").get(type);
        if (content == null) return List.of("no %s is described for %d".formatted(type, answer.status()));
        if (!type.endsWith("json") || content.at("/schema/type").asString("").equals("string")) return List.of();
        return errors(content.get("schema"), answer.json());
    }

    List<String> errors(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema.toString(), key -> compiled(schema)).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", api.get("components"));
        whole.putArray("allOf").add(schema);
        return registry.getSchema(whole);
    }
}
