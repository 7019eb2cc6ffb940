package org.entente.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of nodes and edges. */
final class Field {

    /** What a relation of any type may carry besides its ends and its words. */
    private static final List<String> OF_RELATIONS = List.of(
            "status",
            "date",
            "instrument",
            "topics",
            "modality",
            "attribution",
            "claimedBy",
            "deniedBy",
            "attributedTo",
            "derived",
            "direct",
            "cue",
            "title",
            "former",
            "confidence",
            "articles",
            "sources",
            "firstDate",
            "lastDate",
            "firstReported",
            "lastReported");

    private Field() {}

    /** The names of all that a relation may carry, between those that a format has before them and after them. */
    static List<String> between(List<String> before, List<String> after) {
        return Stream.of(before, OF_RELATIONS, after).flatMap(List::stream).toList();
    }

    /** What has a value, by name. */
    static Map<String, Object> known(Map<?, ?> fields) {
        Map<String, Object> known = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (value != null && !(value instanceof List<?> list && list.isEmpty()))
                known.put(String.valueOf(name), value);
        });
        return known;
    }

    static String text(Map<String, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : plain(value);
    }

    static @Nullable String textIfAny(Map<String, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null ? null : plain(value);
    }

    /** As an absolute URI of ASCII, as standards want links; null where the field holds no such thing. */
    static @Nullable String uri(Map<String, ?> fields, String name) {
        try {
            URI uri = new URI(text(fields, name).strip().replace(" ", "%20"));
            return uri.isAbsolute() ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Of a list its values with a bar between them. */
    static String plain(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Field::plain).collect(Collectors.joining(" | "))
                : String.valueOf(value);
    }

    /** The pieces of evidence of an edge. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> words(Map<String, ?> edge) {
        return edge.get("words") instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
