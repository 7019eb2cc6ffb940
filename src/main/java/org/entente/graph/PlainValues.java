package org.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * From the driver's values to plain ones: null, Boolean, Long, Double, String, List and Map. A node is its properties
 * with {@code labels}; a relationship its properties with {@code type}; a path {@code nodes} and {@code relationships},
 * these with {@code source} and {@code target}, the ids of their ends. Dates and times are their ISO 8601 text.
 */
final class PlainValues {

    private PlainValues() {}

    static Map<String, Object> of(Record row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        row.keys().forEach(column -> plain.put(column, of(row.get(column))));
        return plain;
    }

    static @Nullable Object of(Value value) {
        return of(value.asObject());
    }

    private static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number || value instanceof String)
            return value;
        if (value instanceof List<?> list) return list(list);
        if (value instanceof Map<?, ?> map) return map(map);
        if (value instanceof Node node) return node(node);
        if (value instanceof Relationship relationship) return relationship(relationship);
        if (value instanceof Path path) return path(path);
        return value.toString();
    }

    private static List<Object> list(List<?> values) {
        List<Object> plain = new ArrayList<>(values.size());
        values.forEach(value -> plain.add(of(value)));
        return plain;
    }

    private static Map<String, Object> map(Map<?, ?> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(String.valueOf(key), of(value)));
        return plain;
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> plain = map(new TreeMap<>(node.asMap()));
        plain.put(
                "labels",
                StreamSupport.stream(node.labels().spliterator(), false)
                        .sorted()
                        .toList());
        return plain;
    }

    private static Map<String, Object> relationship(Relationship relationship) {
        Map<String, Object> plain = map(new TreeMap<>(relationship.asMap()));
        plain.put("type", relationship.type());
        return plain;
    }

    private static Map<String, Object> path(Path path) {
        Map<String, Object> ids = new HashMap<>();
        List<Object> nodes = new ArrayList<>();
        path.nodes().forEach(node -> {
            ids.put(node.elementId(), node.get("id").asObject());
            nodes.add(node(node));
        });
        List<Object> relationships = new ArrayList<>();
        path.relationships().forEach(relationship -> {
            Map<String, Object> plain = relationship(relationship);
            plain.put("source", ids.get(relationship.startNodeElementId()));
            plain.put("target", ids.get(relationship.endNodeElementId()));
            relationships.add(plain);
        });
        return Map.of("nodes", nodes, "relationships", relationships);
    }
}
