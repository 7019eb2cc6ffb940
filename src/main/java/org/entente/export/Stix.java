package org.entente.export;

import static org.entente.export.StixObjects.cite;
import static org.entente.export.StixObjects.extend;
import static org.entente.export.StixObjects.id;
import static org.entente.export.StixObjects.object;
import static org.entente.export.StixObjects.relationship;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * STIX 2.1. Countries are locations, bodies and people identities, crews intrusion sets. Whoever attacks is a threat actor
 * or an intrusion set that targets its victim; a crew is attributed to the threat actor that is its state. Who claims or
 * denies an attack has an opinion of it, and a quotation is a note. What the standard has no place for (how far an
 * agreement has come, who stands behind an allegation) stands in an extension.
 */
final class Stix implements Sink {

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
    private static final String DEFINITION =
            "relation: agrees-with, attacked-by, affiliated-with or belongs-to. Of an agreement: status (proposed, "
                    + "negotiating, announced, signed, in-force, ended or rejected), date (of the newest step, ISO 8601, as "
                    + "exact as it is told), instrument, topics. Of an attack: modality (asserted, alleged or denied), "
                    + "attribution (state or national), claimed_by and denied_by (ids in the graph). Of an affiliation: title, "
                    + "former. derived: whether it was brought up from bodies to their countries. sources: how many "
                    + "independent articles tell of it.";

    private final JsonArray objects;
    private final Map<Object, Map<String, ?>> nodes = new HashMap<>();
    private final Set<String> introduced = new HashSet<>();

    Stix(Writer out) throws IOException {
        objects = new JsonArray(
                out, "{\"type\":\"bundle\",\"id\":\"bundle--%s\",\"objects\":[".formatted(UUID.randomUUID()));
        objects.add(
                object("identity", "entente", Map.of()).put("name", "Entente").put("identity_class", "system"));
        ObjectNode extension = object("extension-definition", "relation", Map.of())
                .put("name", "Relations between states")
                .put("description", "How far an agreement has come, and who claims or denies an attack.")
                .put("schema", DEFINITION)
                .put("version", "1.1.0");
        extension.putArray("extension_types").add("property-extension");
        objects.add(extension);
    }

    @Override
    public void node(Map<String, ?> node) throws IOException {
        nodes.put(node.get("id"), kept(node));
        String type = stixType(node);
        if (Field.text(node, "type").equals("Article")) return;
        ObjectNode json = object(type, Field.text(node, "id"), node).put("name", name(node));
        switch (type) {
            case "location" -> json.put("country", Field.text(node, "country"));
            case "intrusion-set" -> putAliases(json, node);
            default -> putClass(json, Field.text(node, "type"));
        }
        objects.add(json);
    }

    /** Of each node only what its relations need, since all are kept. */
    private static Map<String, ?> kept(Map<String, ?> node) {
        return Map.of(
                "type",
                Field.text(node, "type"),
                "name",
                name(node),
                "firstReported",
                Field.text(node, "firstReported"),
                "lastReported",
                Field.text(node, "lastReported"));
    }

    private static String name(Map<String, ?> node) {
        String name = Field.text(node, "name");
        return name.isEmpty() ? Field.text(node, "id") : name;
    }

    private static String stixType(Map<String, ?> node) {
        return switch (Field.text(node, "type")) {
            case "Country" -> "location";
            case "Group" -> "intrusion-set";
            default -> "identity";
        };
    }

    private static void putAliases(ObjectNode json, Map<String, ?> node) {
        if (node.get("aliases") instanceof Collection<?> aliases && !aliases.isEmpty()) {
            ArrayNode all = json.putArray("aliases");
            aliases.forEach(alias -> all.add(String.valueOf(alias)));
        }
    }

    private static void putClass(ObjectNode json, String type) {
        json.put("identity_class", type.equals("Person") ? "individual" : "organization");
        if (type.equals("Agency")) json.putArray("sectors").add("government");
    }

    @Override
    public void edge(Map<String, ?> edge) throws IOException {
        String id = Field.text(edge, "id");
        String from = Field.text(edge, "source");
        String source = reference(from);
        String target = Field.text(edge, "target");
        switch (Field.text(edge, "type")) {
            case "AGREES_WITH" ->
                add(relationship(id, "related-to", source, reference(target), edge), "agrees-with", edge);
            case "ATTACKED_BY" -> attack(edge, victim(from), actor(target));
            case "AFFILIATED_WITH" ->
                add(relationship(id, "related-to", source, reference(target), edge), "affiliated-with", edge);
            case "BELONGS_TO" ->
                add(relationship(id, "located-at", source, reference(target), edge), "belongs-to", edge);
            case "QUOTED_IN" -> objects.add(quotation(edge));
            default -> {}
        }
    }

    private void add(ObjectNode json, String relation, Map<String, ?> edge) throws IOException {
        extend(json, relation, edge, EXTENDED);
        objects.add(json);
    }

    private void attack(Map<String, ?> edge, String victim, String actor) throws IOException {
        String id = Field.text(edge, "id");
        add(relationship(id, "targets", actor, victim, edge), "attacked-by", edge);
        for (String state : ids(edge, "attributedTo")) {
            objects.add(relationship(id + " attributed to " + state, "attributed-to", actor, actor(state), edge));
        }
        for (String party : ids(edge, "claimedBy")) objects.add(opinion(edge, party, "agree"));
        for (String party : ids(edge, "deniedBy")) objects.add(opinion(edge, party, "strongly-disagree"));
    }

    private ObjectNode opinion(Map<String, ?> edge, String party, String stance) {
        String attack = Field.text(edge, "id");
        ObjectNode json =
                object("opinion", attack + ' ' + stance + ' ' + party, edge).put("opinion", stance);
        json.putArray("authors").add(nameOf(party));
        json.putArray("object_refs").add(id("relationship", attack));
        return json;
    }

    private ObjectNode quotation(Map<String, ?> edge) {
        String speaker = Field.text(edge, "source");
        String words = Field.words(edge).stream()
                .map(piece -> Field.text(piece, "text"))
                .collect(Collectors.joining(" … "));
        ObjectNode note =
                object("note", Field.text(edge, "id"), edge).put("content", words.isEmpty() ? "(no words)" : words);
        note.putArray("authors").add(nameOf(speaker));
        note.putArray("object_refs").add(reference(speaker));
        cite(note, edge);
        return note;
    }

    /** A crew that is attacked is a body of people, since what it does to others can be no victim. */
    private String victim(String id) throws IOException {
        Map<String, ?> node = nodes.getOrDefault(id, Map.of());
        if (!Field.text(node, "type").equals("Group")) return reference(id);
        String victim = id("identity", id);
        if (introduced.add(victim)) {
            objects.add(object("identity", id, node).put("name", nameOf(id)).put("identity_class", "group"));
            objects.add(relationship("victim " + id, "related-to", victim, reference(id), node));
        }
        return victim;
    }

    /** A state or a body that attacks is a threat actor, tied to the place or the body. */
    private String actor(String id) throws IOException {
        Map<String, ?> node = nodes.getOrDefault(id, Map.of());
        String type = Field.text(node, "type");
        if (type.equals("Group")) return reference(id);
        String actor = id("threat-actor", id);
        if (introduced.add(actor)) {
            ObjectNode json = object("threat-actor", id, node).put("name", nameOf(id));
            json.putArray("threat_actor_types")
                    .add(type.equals("Country") || type.equals("Agency") ? "nation-state" : "unknown");
            objects.add(json);
            String tie = type.equals("Country") ? "located-at" : "attributed-to";
            objects.add(relationship("actor " + id, tie, actor, reference(id), node));
        }
        return actor;
    }

    private String reference(String id) {
        return id(stixType(nodes.getOrDefault(id, Map.of())), id);
    }

    private String nameOf(String id) {
        String name = Field.text(nodes.getOrDefault(id, Map.of()), "name");
        return name.isEmpty() ? id : name;
    }

    private static List<String> ids(Map<String, ?> edge, String field) {
        return edge.get(field) instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public void close() throws IOException {
        objects.end();
    }
}
