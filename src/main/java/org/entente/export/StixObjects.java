package org.entente.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What all objects of STIX have in common. Ids are made of ours, so the same thing has the same id in every export; it is
 * created on the day on which an article first told of it, and modified on that on which one last did.
 */
final class StixObjects {

    static final String AUTHOR = id("identity", "entente");
    static final String EXTENSION = id("extension-definition", "relation");

    /** The standard asks for a time also where no article has a date. */
    private static final String UNDATED = "1970-01-01";

    /** Names that the standard keeps for the catalogues of weaknesses and of attack patterns. */
    private static final Pattern CATALOGUE = Pattern.compile("^cve|capec$");

    private static final JsonMapper JSON = new JsonMapper();

    private StixObjects() {}

    /** @param dated with {@code firstReported} and {@code lastReported} where known */
    static ObjectNode object(String type, String name, Map<String, ?> dated) {
        ObjectNode json = JSON.createObjectNode()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", id(type, name))
                .put("created", time(dated, "firstReported"))
                .put("modified", time(dated, "lastReported"));
        return json.get("id").asString().equals(AUTHOR) ? json : json.put("created_by_ref", AUTHOR);
    }

    private static String time(Map<String, ?> dated, String field) {
        String day = Field.text(dated, field);
        return (day.isEmpty() ? UNDATED : day) + "T00:00:00.000Z";
    }

    static ObjectNode relationship(String name, String type, String source, String target, Map<String, ?> edge) {
        ObjectNode json = object("relationship", name, edge)
                .put("relationship_type", type)
                .put("source_ref", source)
                .put("target_ref", target);
        cite(json, edge);
        return json;
    }

    /** The confidence, and the words with their articles. */
    static void cite(ObjectNode json, Map<String, ?> edge) {
        if (edge.get("confidence") instanceof Number share) {
            json.put("confidence", Math.round(share.doubleValue() * 100));
        }
        if (Field.words(edge).isEmpty()) return;
        ArrayNode references = json.putArray("external_references");
        for (Map<String, Object> piece : Field.words(edge)) {
            ObjectNode reference = references
                    .addObject()
                    .put("source_name", sourceName(piece))
                    .put("external_id", Field.text(piece, "article"));
            if (!Field.text(piece, "text").isEmpty()) reference.put("description", Field.text(piece, "text"));
            String url = Field.uri(piece, "url");
            if (url != null) reference.put("url", url);
        }
    }

    private static String sourceName(Map<String, ?> piece) {
        String title = Field.text(piece, "articleTitle");
        return title.isEmpty() || CATALOGUE.matcher(title).find() ? Field.text(piece, "article") : title;
    }

    /** What the standard has no place for. */
    static void extend(ObjectNode json, String relation, Map<String, ?> edge, List<String> fields) {
        ObjectNode extension = JSON.createObjectNode().put("extension_type", "property-extension");
        extension.put("relation", relation);
        for (String field : fields) {
            if (edge.get(field) != null) extension.set(snake(field), JSON.valueToTree(edge.get(field)));
        }
        json.putObject("extensions").set(EXTENSION, extension);
    }

    private static String snake(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    static String id(String type, String name) {
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
}
