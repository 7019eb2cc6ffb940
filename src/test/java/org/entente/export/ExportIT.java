package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.Status;
import org.entente.graph.GraphIT;
import org.entente.graph.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportIT extends GraphIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SIGNED = "Israel and the \u0001 US <signed> & \"sealed\", they said.";
    private static final String HACKED =
            "Fancy Bear, which works for Russia, broke into the ministry; Moscow denied it.";

    private static final Extraction SIGNING = Told.at("https://a.example/1", "2016-02-16", SIGNED)
            .agrees("country:IL", "country:US", Status.SIGNED, "2016-02-15", SIGNED)
            .named("country:IS", "=Iceland")
            .extraction();
    private static final Extraction HACK = Told.at("https://b.example/2", "2018-07-13", HACKED)
            .attacked(
                    "agency:fr-ministry",
                    "group:fancy-bear",
                    Modality.ALLEGED,
                    List.of("country:FR"),
                    List.of("country:RU"),
                    HACKED)
            .derived(true)
            .attacked(
                    "country:FR", "country:RU", Modality.ALLEGED, List.of("country:FR"), List.of("country:RU"), HACKED)
            .belongs("agency:fr-ministry", "country:FR")
            .quotes("person:ann-lee", "Moscow denied it")
            .affiliated("person:ann-lee", "agency:fr-ministry", "minister", true, "the ministry")
            .extraction();

    @Test
    void everyPieceOfEvidenceGoesOut() throws IOException {
        List<Extraction> many = IntStream.range(0, 120)
                .mapToObj(i -> Told.at("https://a.example/" + i, "2016-02-16", "No. " + i + ": they signed.")
                        .agrees("country:IL", "country:US", Status.SIGNED, null, "No. " + i + ": they signed.")
                        .extraction())
                .toList();
        writer.write(many);
        String lines = exported(Format.JSONL);
        for (int i = 0; i < 120; i++) assertThat(lines).contains("\"No. " + i + ": they signed.\"");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatNoRelationNamesGoesOutToo(Format format) throws IOException {
        write(SIGNING, HACK);
        if (format == Format.CSV) return; // a table of relations
        assertThat(exported(format)).contains("=Iceland");
        assertThat(exported("country:IS", null, format)).contains("=Iceland").doesNotContain("Fancy");
        assertThat(exported("country:IL", "country:US", format)).doesNotContain("=Iceland");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anEmptyGraphIsWellFormedToo(Format format) throws Exception {
        String out = exported(format);
        switch (format) {
            case GRAPHML -> assertThat(elements(out, "edge")).isEmpty();
            case CSV -> assertThat(out).startsWith("id,type,source").hasLineCount(1);
            case JSONL -> assertThat(out).isEmpty();
            case STIX -> assertThat(StixRules.faults(JSON.readTree(out))).isEmpty();
            case JSONLD -> assertThat(JSON.readTree(out).get("@graph")).isEmpty();
        }
    }

    @Test
    void aCellIsNoFormula() throws IOException {
        String words = "=HYPERLINK(\"https://evil.example\";\"They signed\")";
        write(Told.at("https://a.example/1", "2016-02-16", words)
                .agrees("country:IL", "country:US", Status.SIGNED, null, words)
                .extraction());
        assertThat(exported(Format.CSV)).contains("\"'=HYPERLINK(\"\"https").doesNotContain(",=", ",\"=");
    }

    @Test
    void graphMlIsWellFormedAndWhole() throws Exception {
        write(SIGNING, HACK);
        String out = exported(Format.GRAPHML);
        List<String> nodes =
                elements(out, "node").stream().map(node -> node.get("id")).toList();
        List<Map<String, String>> edges = elements(out, "edge");
        assertThat(nodes).doesNotHaveDuplicates().contains("country:IS");
        assertThat(edges).hasSize(6).allSatisfy(edge -> assertThat(nodes)
                .contains(edge.get("source"), edge.get("target")));
        List<String> keys =
                elements(out, "key").stream().map(key -> key.get("id")).toList();
        assertThat(elements(out, "data")).allSatisfy(data -> assertThat(keys).contains(data.get("key")));
        assertThat(out).contains("US &lt;signed&gt; &amp; \"sealed\"");
    }

    @Test
    void linkedDataIsWhole() throws IOException {
        write(SIGNING, HACK);
        JsonNode graph = JSON.readTree(exported(Format.JSONLD)).get("@graph");
        List<String> ids =
                graph.valueStream().map(thing -> thing.get("@id").asString()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(graph).filteredOn(thing -> thing.has("source")).hasSize(6).allSatisfy(edge -> assertThat(ids)
                .contains(edge.get("source").asString(), edge.get("target").asString()));
    }

    @Test
    void stixKeepsToTheStandard() throws IOException {
        write(SIGNING, HACK);
        JsonNode bundle = JSON.readTree(exported(Format.STIX));
        assertThat(StixRules.faults(bundle)).isEmpty();
        assertThat(bundle.get("objects").valueStream().map(ExportIT::told))
                .contains(
                        "identity -related-to- identity",
                        "location -related-to- location",
                        "intrusion-set -targets- identity",
                        "threat-actor -targets- location",
                        "intrusion-set -attributed-to- threat-actor",
                        "threat-actor -located-at- location",
                        "identity -located-at- location",
                        "opinion agree",
                        "opinion strongly-disagree");
    }

    private static String told(JsonNode object) {
        if (object.has("opinion")) return "opinion " + object.get("opinion").asString();
        if (!object.has("relationship_type")) return object.get("type").asString();
        return "%s -%s- %s"
                .formatted(
                        object.get("source_ref").asString().replaceFirst("--.*", ""),
                        object.get("relationship_type").asString(),
                        object.get("target_ref").asString().replaceFirst("--.*", ""));
    }

    @Test
    void stixHasTheDaysOfTheArticlesAndTheSameIdsEachTime() throws IOException {
        write(SIGNING);
        Map<String, JsonNode> first = byId(exported(Format.STIX));
        write(Told.at("https://c.example/3", "2017-05-06", "Israel and the US renewed what they had signed.")
                .agrees(
                        "country:IL",
                        "country:US",
                        Status.SIGNED,
                        "2017-05",
                        "Israel and the US renewed what they had signed.")
                .extraction());
        Map<String, JsonNode> second = byId(exported(Format.STIX));
        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second.values())
                .filteredOn(
                        object -> object.path("relationship_type").asString("").equals("related-to"))
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.get("created").asString()).isEqualTo("2016-02-16T00:00:00.000Z");
                    assertThat(agreement.get("modified").asString()).isEqualTo("2017-05-06T00:00:00.000Z");
                    assertThat(agreement.get("extensions").toString())
                            .contains("\"status\":\"signed\"", "\"date\":\"2017-05\"");
                });
    }

    private static Map<String, JsonNode> byId(String bundle) {
        return new TreeMap<>(JSON.readTree(bundle)
                .get("objects")
                .valueStream()
                .collect(Collectors.toMap(object -> object.get("id").asString(), object -> object)));
    }

    private String exported(Format format) throws IOException {
        return exported(null, null, format);
    }

    private String exported(String country, String other, Format format) throws IOException {
        StringWriter out = new StringWriter();
        new Exporter(graph).write(country, other, format, out);
        return out.toString();
    }

    private static List<Map<String, String>> elements(String xml, String name) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        NodeList elements = document.getElementsByTagName(name);
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getAttributes())
                .map(all -> IntStream.range(0, all.getLength())
                        .boxed()
                        .collect(Collectors.toMap(
                                i -> all.item(i).getNodeName(), i -> all.item(i).getNodeValue())))
                .toList();
    }
}
