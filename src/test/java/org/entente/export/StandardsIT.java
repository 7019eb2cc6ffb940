package org.entente.export;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.entente.evaluation.Gold;
import org.entente.evaluation.GoldReader;
import org.entente.exchange.ExtractionReader;
import org.entente.extraction.model.Extraction;
import org.entente.graph.GraphIT;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exports as those read them that others have made: of every kind of node and edge, and of the sample articles. */
class StandardsIT extends GraphIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyKindOfNodeAndEdgeGoesOutByTheStandards() throws Exception {
        writer.write(Everything.TOLD);
        keepsToTheStandards();
    }

    @Test
    void theSampleArticlesGoOutByTheStandards() throws Exception {
        writer.write(samples());
        keepsToTheStandards();
    }

    private void keepsToTheStandards() throws Exception {
        JsonNode bundle = JSON.readTree(exported(Format.STIX));
        assertThat(StixRules.faults(bundle)).isEmpty();
        assertThat(types(bundle))
                .contains("location", "identity", "intrusion-set", "threat-actor", "relationship", "opinion", "note");
        graphMl().newValidator().validate(new StreamSource(new StringReader(exported(Format.GRAPHML))));
        String data = exported(Format.JSONLD);
        List<List<String>> statements = statements(data);
        assertThat(statements)
                .as("no value is lost on the way from linked data to statements")
                .hasSize(values(JSON.readTree(data).get("@graph")))
                .contains(List.of("urn:entente:country:IL", "https://schema.org/name", "Israel"))
                .anyMatch(statement -> statement.get(1).equals("urn:entente:target")
                        && statement.get(2).equals("urn:entente:country:US"));
    }

    @Test
    void ofAddressesOnlyThoseGoOutThatLeadSomewhere() throws Exception {
        writer.write(Everything.TOLD);
        assertThat(statements(exported(Format.JSONLD)))
                .filteredOn(statement -> statement.get(1).equals("https://schema.org/url"))
                .extracting(statement -> statement.get(2))
                .containsOnly(
                        "https://a.example/%C3%9Cberblick%20und%20mehr", "https://b.example/2", "https://c.example/3");
        assertThat(exported(Format.STIX)).contains("%C3%9Cberblick").doesNotContain("\"url\":\"files");
    }

    @Test
    void aSchemaRefusesWhatIsNotItsOwn() throws Exception {
        writer.write(Everything.TOLD);
        String spoilt = exported(Format.GRAPHML).replaceFirst("<node id=\"", "<node id=\"a b ");
        assertThat(spoilt).contains("a b ");
        assertThatThrownBy(() -> graphMl().newValidator().validate(new StreamSource(new StringReader(spoilt))))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("NMTOKEN");
    }

    private static List<Extraction> samples() throws IOException {
        List<Extraction> samples = new ArrayList<>();
        for (String file : List.of("dev-a.jsonl", "dev-b.jsonl")) {
            Path path = Path.of("src/main/resources/gold", file);
            List<Gold> articles = new GoldReader(null).read(path);
            List<String> lines = Files.readAllLines(path);
            for (int i = 0; i < lines.size(); i++) {
                Gold sample = articles.get(i);
                String line = lines.get(i)
                        .replace("article:" + sample.id(), sample.article().id());
                JsonNode gold = JSON.readTree(line).get("gold");
                samples.add(ExtractionReader.read(gold, sample.article(), item -> true));
            }
        }
        return samples;
    }

    private String exported(Format format) throws IOException {
        StringWriter out = new StringWriter();
        new Exporter(graph).write(null, null, format, out);
        return out.toString();
    }

    private static Set<String> types(JsonNode bundle) {
        return bundle.get("objects")
                .valueStream()
                .map(object -> object.get("type").asString())
                .collect(toSet());
    }

    /** As JGraphT has it with it, so that nothing is asked of the web. */
    private static Schema graphMl() throws SAXException {
        StreamSource[] sources = Stream.of("xlink.xsd", "graphml.xsd")
                .map(name -> new StreamSource(
                        StandardsIT.class.getResource("/" + name).toString()))
                .toArray(StreamSource[]::new);
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
    }

    /** Subject, predicate and object; the context is in the document, so nothing is loaded. */
    private static List<List<String>> statements(String data) throws JsonLdError {
        List<List<String>> statements = new ArrayList<>();
        JsonLd.toRdf(JsonDocument.of(new StringReader(data)))
                .loader((url, options) -> {
                    throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "asked for " + url);
                })
                .provide((subject, predicate, object, datatype, language, direction, graph) -> {
                    statements.add(List.of(subject, predicate, object));
                    return null;
                });
        return statements;
    }

    /** How many values there are, each of which is a statement; not counting what the names of things are. */
    private static int values(JsonNode json) {
        if (json.isArray()) {
            Set<JsonNode> different = new HashSet<>();
            json.forEach(different::add);
            return different.stream()
                    .mapToInt(item -> item.isObject() ? values(item) : 1)
                    .sum();
        }
        return json.properties().stream()
                .filter(property ->
                        !property.getKey().equals("@id") && !property.getValue().isNull())
                .mapToInt(property -> {
                    JsonNode value = property.getValue();
                    if (!value.isContainer()) return 1;
                    int inside = values(value);
                    int objects = (int) IntStream.range(0, value.size())
                            .filter(i -> value.get(i).isObject())
                            .count();
                    return inside + objects;
                })
                .sum();
    }
}
