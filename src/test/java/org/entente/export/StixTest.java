package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StixTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aBundleHasNoFaults() throws IOException {
        assertThat(StixRules.faults(bundle())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', nullValues = "none", textBlock = """
                    identity             | name                  | none
                    identity             | name                  | ["Ann"]
                    identity             | type                  | "person"
                    identity             | spec_version          | "2.0"
                    identity             | identity_class        | "ministry"
                    identity             | sectors               | "government"
                    identity             | sectors               | []
                    identity             | id                    | "identity--6ba7b811-9dad-11d1-80b4-00c04fd430c8"
                    identity             | confidence            | 0.5
                    identity             | rank                  | 1
                    location             | country               | none
                    location             | country               | "France"
                    location             | created               | "2016-02-16"
                    location             | created               | "2016-02-16T00:00:00Z"
                    location             | modified              | "1969-01-01T00:00:00.000Z"
                    location             | created_by_ref        | "location--7c4f4b7f-8a2c-5b8e-9d6c-1a2b3c4d5e6f"
                    intrusion-set        | aliases               | []
                    intrusion-set        | aliases               | [1]
                    threat-actor         | threat_actor_types    | ["country"]
                    relationship         | relationship_type     | "attacked by"
                    relationship         | relationship_type     | "delivers"
                    relationship         | source_ref            | "identity--6ba7b811-9dad-51d1-80b4-00c04fd430c8"
                    relationship         | target_ref            | none
                    relationship         | confidence            | 101
                    relationship         | external_references   | []
                    relationship         | external_references   | [{"source_name": "a"}]
                    relationship         | external_references   | [{"source_name": "a", "url": "files/a b.txt"}]
                    relationship         | external_references   | [{"source_name": "a", "url": "https://a.example/ü"}]
                    relationship         | external_references   | [{"source_name": "cve", "external_id": "article:1"}]
                    relationship         | extensions            | {"extension-definition--1": {"extension_type": "property-extension"}}
                    opinion              | opinion               | "doubtful"
                    opinion              | object_refs           | none
                    note                 | content               | null
                    note                 | authors               | "Ann"
                    extension-definition | version               | "1"
                    extension-definition | schema                | none
                    extension-definition | extension_types       | ["new"]
                    """)
    void anObjectThatIsSpoiltHasFaults(String type, String property, String value) throws IOException {
        JsonNode bundle = bundle();
        ObjectNode object = (ObjectNode) bundle.get("objects")
                .valueStream()
                .filter(one -> one.get("type").asString().equals(type) && one.has("created_by_ref"))
                .findFirst()
                .orElseThrow();
        if (value == null) object.remove(property);
        else object.set(property, JSON.readTree(value));
        assertThat(StixRules.faults(bundle)).isNotEmpty();
    }

    @Test
    void aNameThatBelongsToACatalogueIsNoSource() throws IOException {
        assertThat(bundle().toString())
                .contains("\"source_name\":\"article:2\"")
                .doesNotContain("cve-2020");
    }

    private static JsonNode bundle() throws IOException {
        StringWriter out = new StringWriter();
        try (Stix stix = new Stix(out)) {
            stix.node(Map.of("id", "country:FR", "type", "Country", "name", "France", "country", "FR"));
            stix.node(Map.of("id", "country:RU", "type", "Country", "name", "Russia", "country", "RU"));
            stix.node(Map.of("id", "agency:fr-anssi", "type", "Agency", "name", "ANSSI", "country", "FR"));
            stix.node(Map.of("id", "person:ann", "type", "Person", "name", "Ann"));
            stix.node(Map.of("id", "group:bear", "type", "Group", "name", "Bear", "aliases", List.of("APT28")));
            stix.edge(Map.of(
                    "id",
                    "relation:1",
                    "type",
                    "ATTACKED_BY",
                    "source",
                    "country:FR",
                    "target",
                    "group:bear",
                    "confidence",
                    0.75,
                    "attributedTo",
                    List.of("country:RU"),
                    "claimedBy",
                    List.of("agency:fr-anssi"),
                    "words",
                    List.of(
                            Map.of("text", "It broke in.", "article", "article:1", "articleTitle", "A title"),
                            Map.of("text", "So it did.", "article", "article:2", "articleTitle", "cve-2020-1 used"))));
            stix.edge(Map.of(
                    "id",
                    "relation:2",
                    "type",
                    "QUOTED_IN",
                    "source",
                    "person:ann",
                    "target",
                    "article:1",
                    "words",
                    List.of(Map.of("text", "Never.", "article", "article:1"))));
        }
        return JSON.readTree(out.toString());
    }
}
