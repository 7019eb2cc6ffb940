package org.entente.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * STIX 2.1. Countries are locations, bodies and people identities, crews intrusion sets; whoever attacks is a threat actor
 * or intrusion set that targets its victim. What the standard has no place for (the status of an agreement, who denies an
 * attack) stands in an extension. Ids are made of ours, so the same thing has the same id in every export.
 */
final class Stix implements Sink {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TIME = "2026-01-01T00:00:00.000Z";
    private static final String AUTHOR = id("identity", "entente");
    private static final String EXTENSION = id("extension-definition", "relation");
    private static final List<String> EXTENDED = List.of(
            "status",
            "date",
            "instrument",
            "topics",
            "modality",
            "attribution",
            "claimedBy",
            "deniedBy",
            "derived",
            "title",
            "former",
            "sources");

    private final JsonArray objects;
    private final Map<Object, Map<String, ?>> nodes = new HashMap<>();
    private final Set<String> actors = new HashSet<>();

    Stix(Writer out) throws IOException {
        objects = new JsonArray(
                out, "{\"type\":\"bundle\",\"id\":\"bundle--%s\",\"objects\":[".formatted(UUID.randomUUID()));
        objects.add(object("identity", "entente").put("name", "Entente").put("identity_class", "system"));
        ObjectNode extension = object("extension-definition", "relation")
                .put("created_by_ref", AUTHOR)
                .put("name", "Relations between states")
                .put("description", "How far an agreement has come, and who claims or denies an attack.")
                .put("schema", "urn:entente:relation")
                .put("version", "1.0.0");
        extension.putArray("extension_types").add("property-extension");
        objects.add(extension);
    }

    @Override
    public void node(Map<String, ?> node) throws IOException {
        nodes.put(node.get("id"), node);
        String id = Field.text(node, "id");
        String name = Field.text(node, "name");
        switch (Field.text(node, "type")) {
            case "Country" ->
                objects.add(object("location", id).put("name", name).put("country", Field.text(node, "country")));
            case "Group" -> objects.add(object("intrusion-set", id).put("name", name));
            case "Person" ->
                objects.add(object("identity", id).put("name", name).put("identity_class", "individual"));
            case "Article" -> {}
            default -> objects.add(object("identity", id).put("name", name).put("identity_class", "organization"));
        }
    }

    @Override
    public void edge(Map<String, ?> edge) throws IOException {
        String source = Field.text(edge, "source");
        String target = Field.text(edge, "target");
        switch (Field.text(edge, "type")) {
            case "AGREES_WITH" -> objects.add(relationship("agrees-with", reference(source), reference(target), edge));
            case "ATTACKED_BY" -> objects.add(relationship("targets", actor(target), reference(source), edge));
            case "AFFILIATED_WITH" ->
                objects.add(relationship("affiliated-with", reference(source), reference(target), edge));
            case "BELONGS_TO" -> objects.add(relationship("located-at", reference(source), reference(target), edge));
            case "QUOTED_IN" -> objects.add(quotation(source, edge));
            default -> {}
        }
    }

    private ObjectNode quotation(String speaker, Map<String, ?> edge) {
        String words = Field.words(edge).stream()
                .map(piece -> Field.text(piece, "text"))
                .reduce((a, b) -> a + " … " + b)
                .orElse("");
        ObjectNode note = object("note", Field.text(edge, "id")).put("content", words.isEmpty() ? "(no words)" : words);
        note.putArray("authors").add(Field.text(nodes.getOrDefault(speaker, Map.of()), "name"));
        note.putArray("object_refs").add(reference(speaker));
        cite(note, edge);
        return note;
    }

    /** A state or a body that attacks is a threat actor, tied to the place or the body. */
    private String actor(String id) throws IOException {
        Map<String, ?> node = nodes.getOrDefault(id, Map.of());
        if (Field.text(node, "type").equals("Group")) return reference(id);
        String actor = id("threat-actor", id);
        if (actors.add(actor)) {
            objects.add(object("threat-actor", id).put("name", Field.text(node, "name")));
            boolean place = Field.text(node, "type").equals("Country");
            objects.add(object("relationship", "actor " + id)
                    .put("relationship_type", place ? "located-at" : "attributed-to")
                    .put("source_ref", actor)
                    .put("target_ref", reference(id)));
        }
        return actor;
    }

    private ObjectNode relationship(String type, String source, String target, Map<String, ?> edge) {
        ObjectNode json = object("relationship", Field.text(edge, "id"))
                .put("relationship_type", type)
                .put("source_ref", source)
                .put("target_ref", target);
        cite(json, edge);
        ObjectNode extension = JSON.createObjectNode().put("extension_type", "property-extension");
        for (String field : EXTENDED) {
            if (edge.get(field) != null) extension.set(snake(field), JSON.valueToTree(edge.get(field)));
        }
        json.putObject("extensions").set(EXTENSION, extension);
        return json;
    }

    private static void cite(ObjectNode json, Map<String, ?> edge) {
        if (edge.get("confidence") instanceof Number share)
            json.put("confidence", Math.round(share.doubleValue() * 100));
        if (Field.words(edge).isEmpty()) return;
        ArrayNode references = json.putArray("external_references");
        for (Map<String, Object> piece : Field.words(edge)) {
            String title = Field.text(piece, "articleTitle");
            ObjectNode reference = references
                    .addObject()
                    .put("source_name", title.isEmpty() ? Field.text(piece, "article") : title)
                    .put("description", Field.text(piece, "text"))
                    .put("external_id", Field.text(piece, "article"));
            if (!Field.text(piece, "url").isEmpty()) reference.put("url", Field.text(piece, "url"));
        }
    }

    private String reference(String id) {
        return id(
                switch (Field.text(nodes.getOrDefault(id, Map.of()), "type")) {
                    case "Country" -> "location";
                    case "Group" -> "intrusion-set";
                    default -> "identity";
                },
                id);
    }

    private static String snake(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static ObjectNode object(String type, String name) {
        return JSON.createObjectNode()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", id(type, name))
                .put("created", TIME)
                .put("modified", TIME);
    }

    private static String id(String type, String name) {
        return type + "--" + named("urn:entente:" + type + ':' + name);
    }

    /** Version 5, in the name space of URLs. */
    private static UUID named(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            UUID space = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(space.getMostSignificantBits())
                    .putLong(space.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & ~0xF000L | 0x5000L;
            long low = hash.getLong() & ~(3L << 62) | (1L << 63);
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    @Override
    public void close() throws IOException {
        objects.end();
    }
}
