package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.export.Exporter;
import org.entente.export.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatIT extends ApiIT {

    @BeforeEach
    void tell() {
        Reports.ALL.forEach(this::write);
    }

    @Test
    void aListIsATableToo() {
        Answer csv = get("/agreements?format=csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body().lines()).hasSize(3).first().asString().startsWith("id,type,source,sourceName,target");
        assertThat(get("/countries", "Accept", "application/x-ndjson").body().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("{\"id\":\"country:"));
    }

    @Test
    void relationsAreAGraphToo() throws Exception {
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(
                        get("/countries/IL/relations/US?format=graphml").body())));
        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(2);
        assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(1);
        assertThat(graph.getDocumentElement().getTextContent()).contains(Reports.SIGNING_WORDS);
    }

    @Test
    void attacksAreThreatActorsThatTargetTheirVictims() {
        JsonNode bundle = get("/attacks?format=stix").json();
        assertThat(bundle.get("type").asString()).isEqualTo("bundle");
        assertThat(bundle.get("objects"))
                .allMatch(object -> object.get("id")
                        .asString()
                        .startsWith(object.get("type").asString() + "--"))
                .extracting(object -> object.path("relationship_type").asString(""))
                .contains("targets", "attributed-to", "located-at");
        assertThat(get("/attacks?format=stix").json().at("/objects/2")).isEqualTo(bundle.at("/objects/2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stix", "graphml", "jsonld"})
    void anAnswerIsWhatAnExportOfTheSameIs(String format) throws IOException {
        StringWriter out = new StringWriter();
        List<String> ids = get("/attacks")
                .json()
                .get("results")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
        new Exporter(graph).write(ids, Format.ofLabel(format), out);
        String bundle = "bundle--[0-9a-f-]+";
        assertThat(get("/attacks?format=" + format).body().replaceFirst(bundle, ""))
                .contains("GRU")
                .isEqualTo(out.toString().replaceFirst(bundle, ""));
    }

    @Test
    void linkedDataNamesThingsAsSchemaOrgDoes() {
        JsonNode data = get("/quotes", "Accept", "application/ld+json").json();
        assertThat(data.get("@graph"))
                .extracting(thing -> thing.get("@type").asString())
                .contains("schema:Person", "schema:NewsArticle", "QUOTED_IN");
    }

    @Test
    void aFormatThatIsNotThereIsRefused() {
        assertThat(get("/agreements?format=xls").status()).isEqualTo(400);
        assertThat(get("/changes?format=stix").status()).isEqualTo(406);
    }

    @Test
    void aWholeGraphOrTheRelationsOfACountryCanBeExported() throws IOException {
        assertThat(exported(null).lines()).anyMatch(line -> line.contains("\"country:FR\""));
        assertThat(exported("country:IL").lines())
                .noneMatch(line -> line.contains("\"country:FR\""))
                .allSatisfy(line ->
                        assertThat(new JsonMapper().readTree(line).isObject()).isTrue());
    }

    private String exported(String country) throws IOException {
        StringWriter out = new StringWriter();
        new Exporter(graph).write(country, null, Format.JSONL, out);
        return out.toString();
    }
}
