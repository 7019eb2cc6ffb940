package org.entente.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What STIX 2.1 demands (sections 2 to 8 of the standard) of a bundle of the objects that we write. */
final class StixRules {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final Pattern UUID_5 =
            Pattern.compile("[a-z][a-z0-9-]*--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern PROPERTY = Pattern.compile("[a-z][a-z0-9_]{2,249}|id");
    private static final Pattern CATALOGUE = Pattern.compile("^cve|capec$");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Set<String> LISTS = Set.of(
            "aliases",
            "authors",
            "sectors",
            "threat_actor_types",
            "object_refs",
            "external_references",
            "extension_types");
    private static final Set<String> COMMON = Set.of(
            "type",
            "spec_version",
            "id",
            "created",
            "modified",
            "created_by_ref",
            "confidence",
            "external_references",
            "extensions",
            "revoked",
            "labels",
            "lang",
            "object_marking_refs",
            "granular_markings");
    private static final Map<String, Shape> SHAPES = Map.of(
            "identity",
                    new Shape(
                            Set.of("name"),
                            Set.of("description", "roles", "identity_class", "sectors", "contact_information")),
            "location",
                    new Shape(
                            Set.of(),
                            Set.of(
                                    "name",
                                    "description",
                                    "latitude",
                                    "longitude",
                                    "precision",
                                    "region",
                                    "country",
                                    "administrative_area",
                                    "city")),
            "intrusion-set",
                    new Shape(
                            Set.of("name"),
                            Set.of(
                                    "description",
                                    "aliases",
                                    "first_seen",
                                    "last_seen",
                                    "goals",
                                    "resource_level",
                                    "primary_motivation")),
            "threat-actor",
                    new Shape(
                            Set.of("name"),
                            Set.of(
                                    "description",
                                    "threat_actor_types",
                                    "aliases",
                                    "first_seen",
                                    "last_seen",
                                    "roles",
                                    "goals",
                                    "sophistication")),
            "note", new Shape(Set.of("content", "object_refs"), Set.of("abstract", "authors")),
            "opinion", new Shape(Set.of("opinion", "object_refs"), Set.of("explanation", "authors")),
            "relationship",
                    new Shape(
                            Set.of("relationship_type", "source_ref", "target_ref"),
                            Set.of("description", "start_time", "stop_time")),
            "extension-definition",
                    new Shape(
                            Set.of("created_by_ref", "name", "schema", "version", "extension_types"),
                            Set.of("description", "extension_properties")));
    /** Section 7.1 and the tables of the objects, of those that we use; {@code related-to} fits any two. */
    private static final Set<String> RELATIONSHIPS = Set.of(
            "threat-actor targets location",
            "threat-actor targets identity",
            "intrusion-set targets location",
            "intrusion-set targets identity",
            "threat-actor located-at location",
            "threat-actor attributed-to identity",
            "intrusion-set attributed-to threat-actor",
            "identity located-at location");

    private static final Map<String, Set<String>> VOCABULARIES = Map.of(
            "identity_class", Set.of("individual", "group", "system", "organization", "class", "unknown"),
            "threat_actor_types", Set.of("nation-state", "unknown"),
            "sectors", Set.of("government"),
            "opinion", Set.of("strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"),
            "extension_types", Set.of("property-extension"));

    /** Besides the common properties. */
    private record Shape(Set<String> required, Set<String> optional) {}

    private final Map<String, JsonNode> objects = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private StixRules() {}

    /** What is wrong with the bundle, in words. */
    static List<String> faults(JsonNode bundle) {
        StixRules rules = new StixRules();
        rules.check(bundle);
        return rules.faults;
    }

    private void check(JsonNode bundle) {
        demand(bundle.path("type").asString("").equals("bundle"), "type of the bundle", bundle.path("type"));
        demand(bundle.path("id").asString("").matches("bundle--[0-9a-f-]{36}"), "id of the bundle", bundle.path("id"));
        demand(!bundle.has("spec_version"), "no spec_version in a bundle of 2.1", bundle.path("spec_version"));
        for (JsonNode object : bundle.get("objects")) {
            demand(objects.put(object.get("id").asString(), object) == null, "each id once", object);
        }
        objects.values().forEach(this::checkObject);
    }

    private void checkObject(JsonNode object) {
        String type = object.path("type").asString("");
        Shape shape = SHAPES.get(type);
        if (shape == null) {
            faults.add("no object of ours: " + object);
            return;
        }
        for (String property : Set.of("spec_version", "id", "created", "modified")) {
            demand(object.has(property), property, object);
        }
        demand(object.path("spec_version").asString("").equals("2.1"), "spec_version 2.1", object);
        demand(object.path("id").asString("").startsWith(type + "--"), "id of the type", object);
        demand(UUID_5.matcher(object.path("id").asString("")).matches(), "id made of a name", object);
        checkTimes(object);
        shape.required().forEach(property -> demand(object.has(property), property, object));
        for (String property : object.propertyNames()) {
            demand(
                    COMMON.contains(property)
                            || shape.required().contains(property)
                            || shape.optional().contains(property),
                    "no property of another's making",
                    property + " in " + object);
        }
        checkKinds(object);
        checkValues(object, object);
        checkReferences(object);
        checkVocabularies(object);
        if (object.has("confidence")) {
            demand(
                    object.get("confidence").isInt()
                            && object.get("confidence").asInt() >= 0
                            && object.get("confidence").asInt() <= 100,
                    "confidence from 0 to 100",
                    object);
        }
        if (type.equals("relationship")) checkRelationship(object);
        if (object.has("version")) {
            demand(VERSION.matcher(object.get("version").asString("")).matches(), "a version of three numbers", object);
        }
        if (object.has("created_by_ref")) {
            demand(object.get("created_by_ref").asString("").startsWith("identity--"), "made by an identity", object);
        }
        if (type.equals("location")) {
            demand(object.path("country").asString("").matches("[A-Z]{2}"), "country of a location", object);
        }
    }

    private void checkTimes(JsonNode object) {
        String created = object.path("created").asString("");
        String modified = object.path("modified").asString("");
        demand(TIME.matcher(created).matches() && TIME.matcher(modified).matches(), "times in UTC", object);
        demand(modified.compareTo(created) >= 0, "modified after created", object);
    }

    /** Lists of strings or of references, numbers, and for the rest strings. */
    private void checkKinds(JsonNode object) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (name.equals("confidence") || name.equals("extensions")) continue;
            if (!LISTS.contains(name)) demand(value.isString(), "a string", name + " in " + object);
            else if (!name.equals("external_references")) {
                demand(
                        value.isArray() && value.valueStream().allMatch(JsonNode::isString),
                        "a list of strings",
                        name + " in " + object);
            }
        }
    }

    /** No null, no empty list or dictionary, and names as the standard has them. */
    private void checkValues(JsonNode value, JsonNode object) {
        demand(!value.isNull(), "no null", object);
        if (value.isContainer()) demand(!value.isEmpty(), "nothing empty", object);
        for (JsonNode item : value) checkValues(item, object);
        if (!value.isObject() || value == object.path("extensions")) return;
        for (String property : value.propertyNames()) {
            demand(PROPERTY.matcher(property).matches(), "name of a property", property);
        }
    }

    private void checkReferences(JsonNode object) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            boolean one = property.getKey().endsWith("_ref");
            boolean several = property.getKey().endsWith("_refs");
            if (!one && !several) continue;
            Stream<JsonNode> references =
                    one ? Stream.of(property.getValue()) : property.getValue().valueStream();
            references.forEach(reference ->
                    demand(objects.containsKey(reference.asString()), "an object for each reference", object));
        }
        for (JsonNode reference : object.path("external_references")) {
            String source = reference.path("source_name").asString("");
            demand(!source.isEmpty() && !CATALOGUE.matcher(source).find(), "source_name", reference);
            if (reference.has("url")) demand(isUri(reference.get("url").asString("")), "a URI", reference);
            demand(
                    reference.has("url") || reference.has("description") || reference.has("external_id"),
                    "more than a name",
                    reference);
        }
        for (Map.Entry<String, JsonNode> extension : object.path("extensions").properties()) {
            JsonNode definition = objects.get(extension.getKey());
            demand(
                    definition != null && definition.get("type").asString().equals("extension-definition"),
                    "a definition of the extension",
                    object);
            demand(
                    extension.getValue().path("extension_type").asString("").equals("property-extension"),
                    "extension_type",
                    object);
        }
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute() && text.chars().allMatch(c -> c < 128);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void checkVocabularies(JsonNode object) {
        VOCABULARIES.forEach((property, words) -> {
            JsonNode value = object.path(property);
            Stream<JsonNode> values =
                    value.isArray() ? value.valueStream() : Stream.of(value).filter(JsonNode::isString);
            values.forEach(word -> demand(words.contains(word.asString()), "a word of the vocabulary", word));
        });
    }

    private void checkRelationship(JsonNode object) {
        String type = object.path("relationship_type").asString("");
        demand(type.matches("[a-z0-9-]+"), "name of a relationship", type);
        String both = typeOf(object, "source_ref") + ' ' + type + ' ' + typeOf(object, "target_ref");
        demand(
                !Set.of("relationship", "bundle").contains(typeOf(object, "source_ref"))
                        && !Set.of("relationship", "bundle").contains(typeOf(object, "target_ref")),
                "no relationship of relationships",
                both);
        demand(type.equals("related-to") || RELATIONSHIPS.contains(both), "a relationship of the standard", both);
    }

    private static String typeOf(JsonNode object, String reference) {
        return object.path(reference).asString("").replaceFirst("--.*", "");
    }

    private void demand(boolean holds, String rule, Object what) {
        if (!holds) faults.add(rule + ": " + what);
    }
}
