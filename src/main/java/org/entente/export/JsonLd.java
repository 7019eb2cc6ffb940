package org.entente.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON-LD with schema.org for the nodes and a vocabulary of our own for the edges. */
final class JsonLd implements Sink {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONTEXT =
            "{\"@context\":{\"@vocab\":\"urn:entente:\",\"schema\":\"https://schema.org/\",\"name\":\"schema:name\","
                    + "\"url\":{\"@id\":\"schema:url\",\"@type\":\"@id\"},\"aliases\":\"schema:alternateName\","
                    + "\"published\":\"schema:datePublished\",\"publisher\":\"schema:publisher\","
                    + "\"source\":{\"@type\":\"@id\"},\"target\":{\"@type\":\"@id\"},"
                    + "\"claimedBy\":{\"@type\":\"@id\"},\"deniedBy\":{\"@type\":\"@id\"},"
                    + "\"attributedTo\":{\"@type\":\"@id\"},"
                    + "\"article\":{\"@id\":\"schema:citation\",\"@type\":\"@id\"},\"text\":\"schema:text\"},\"@graph\":[";

    private final JsonArray graph;

    JsonLd(Writer out) throws IOException {
        graph = new JsonArray(out, CONTEXT);
    }

    @Override
    public void node(Map<String, ?> node) throws IOException {
        ObjectNode json = JSON.valueToTree(node);
        name(json, kind(Field.text(node, "type")));
        link(json, node);
        graph.add(json);
    }

    @Override
    public void edge(Map<String, ?> edge) throws IOException {
        ObjectNode json = JSON.valueToTree(edge);
        name(json, Field.text(edge, "type"));
        for (String ends : new String[] {"source", "target"}) json.put(ends, "urn:entente:" + Field.text(edge, ends));
        for (String parties : new String[] {"claimedBy", "deniedBy", "attributedTo"}) {
            if (!(json.get(parties) instanceof ArrayNode ids)) continue;
            ArrayNode named = JSON.createArrayNode();
            ids.forEach(id -> named.add("urn:entente:" + id.asString()));
            json.set(parties, named);
        }
        json.remove("words");
        for (Map<String, Object> words : Field.words(edge)) {
            ObjectNode piece = JSON.valueToTree(words);
            link(piece.put("article", "urn:entente:" + Field.text(words, "article")), words);
            json.withArray("words").add(piece);
        }
        graph.add(json);
    }

    /** What is no absolute address would lead into the folder of the file. */
    private static void link(ObjectNode json, Map<String, ?> fields) {
        String url = Field.uri(fields, "url");
        if (url == null) json.remove("url");
        else json.put("url", url);
    }

    private static void name(ObjectNode json, String type) {
        json.put("@id", "urn:entente:" + json.get("id").asString()).put("@type", type);
        json.remove("id");
        json.remove("type");
    }

    private static String kind(String type) {
        return switch (type) {
            case "Country" -> "schema:Country";
            case "Agency" -> "schema:GovernmentOrganization";
            case "Company" -> "schema:Corporation";
            case "Person" -> "schema:Person";
            case "Article" -> "schema:NewsArticle";
            default -> "schema:Organization";
        };
    }

    @Override
    public void close() throws IOException {
        graph.end();
    }
}
