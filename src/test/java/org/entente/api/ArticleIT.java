package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

class ArticleIT extends ApiIT {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TEXT =
            "Israel and Estonia signed a memorandum of understanding on cyber defence on Monday.";
    private static final String JSON =
            "{\"url\":\"https://news.example/1\",\"published\":\"2016-02-16\",\"text\":\"" + TEXT + "\"}";

    @Test
    void anArticleIsReadOnceHoweverOftenItIsSent() {
        Answer first = post("/articles", "application/json", JSON);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().get("entities"))
                .extracting(entity -> entity.get("id").asString())
                .contains("country:EE", "country:IL");

        Answer second = post("/articles", "application/json", JSON);
        assertThat(second.status()).isEqualTo(200);
        assertThat(get("/articles").json().at("/total/value").asInt()).isEqualTo(1);
        JsonNode article = get(first.header("Location").replace("/api/v1", "")).json();
        assertThat(article.get("text").asString()).isEqualTo(TEXT);
        assertThat(article.at("/entities/0/mentions/0/begin").asInt()).isZero();
    }

    @Test
    void plainTextAndPagesAreArticlesToo() {
        assertThat(post("/articles?url=https://news.example/2", "text/plain", TEXT)
                        .status())
                .isEqualTo(201);
        String page = "<html><head><title>Pact</title></head><body><article><p>" + TEXT + " "
                + "The ministers of both countries said that the work would begin at once and last for years.</p>"
                + "</article></body></html>";
        Answer read = post("/extract?url=https://news.example/3", "text/html", page);
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.json().at("/article/url").asString()).isEqualTo("https://news.example/3");
    }

    @Test
    void extractStoresNothingAndExplainsWhenAsked() {
        Answer answer = post(
                "/extract?explain=true",
                "application/json",
                "{\"text\":\"Will Israel and Estonia sign a cyber pact?\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().has("refusals")).isTrue();
        assertThat(get("/articles").json().at("/total/value").asInt()).isZero();
    }

    @Test
    void aDryRunTellsWhatAWithdrawalDoesAndAfterwardsTheArticleIsGone() {
        write(Reports.SIGNING);
        write(Reports.INTERVIEW);
        String path = "/articles/" + Reports.INTERVIEW.article().id();
        JsonNode dry = delete(path + "?dryRun=true").json();
        assertThat(get(path).status()).isEqualTo(200);
        assertThat(dry.get("relations"))
                .extracting(change -> change.at("/effects/0/kind").asString())
                .contains("relation-removed", "status-changed");

        JsonNode done = delete(path).json();
        assertThat(done.get("relations")).isEqualTo(dry.get("relations"));
        assertThat(get(path).status()).isEqualTo(410);
        assertThat(delete(path).status()).isEqualTo(410);
        assertThat(get("/countries/IL/relations/US")
                        .json()
                        .at("/standing/status")
                        .asString())
                .isEqualTo("signed");
    }

    @Test
    void manyArticlesAreAJobThatTellsWhatItRefused() throws InterruptedException {
        Answer answer = post("/articles", "application/x-ndjson", JSON + "\n{\"text\":17}\n");
        assertThat(answer.status()).isEqualTo(202);
        String path = answer.header("Location").replace("/api/v1", "");
        String events = get(path + "/events").body();
        assertThat(events).contains("event:end");
        JsonNode job = get(path).json();
        assertThat(job.get("state").asString()).as(job.toString()).isEqualTo("done");
        assertThat(job.get("articles").asInt()).isEqualTo(2);
        assertThat(job.at("/tally/added").asInt()).isEqualTo(1);
        assertThat(job.at("/refusals/0/place").asString()).contains("line 2");
        assertThat(delete(path).json().get("state").asString()).isEqualTo("done");
    }

    @Test
    void anArticleThatIsWithdrawnAndReadAgainLeavesTheGraphAsItWas() {
        writer.write(SampleArticles.read());
        assertThat(post("/articles", "application/json", JSON).status()).isEqualTo(201);
        String before = graph.fingerprint();
        String path = "/articles/" + article("https://news.example/1");
        assertThat(delete(path).status()).isEqualTo(200);
        assertThat(graph.fingerprint()).isNotEqualTo(before);

        assertThat(post("/articles", "application/json", JSON).status()).isEqualTo(201);
        assertThat(get(path).status()).isEqualTo(200);
        assertThat(graph.fingerprint()).isEqualTo(before);
    }

    @Test
    void theDryRunToldExactlyWhatBecameOfTheGraph() {
        List<Extraction> samples = SampleArticles.read();
        writer.write(samples);
        for (Extraction sample : samples.subList(0, 12)) {
            String path = "/articles/" + sample.article().id();
            Map<String, JsonNode> before = relations();
            JsonNode told = delete(path + "?dryRun=true").json();
            assertThat(relations()).isEqualTo(before);
            assertThat(delete(path).status()).isEqualTo(200);

            Map<String, JsonNode> expected = new TreeMap<>(before);
            for (JsonNode change : told.get("relations")) {
                String id = change.get("id").asString();
                assertThat(state(before.get(id))).isEqualTo(change.get("before"));
                if (change.get("after").isNull()) expected.remove(id);
                else expected.put(id, change.get("after"));
            }
            Map<String, JsonNode> after = relations();
            assertThat(after.keySet()).isEqualTo(expected.keySet());
            after.forEach((id, relation) -> assertThat(expected.get(id) == before.get(id) ? relation : state(relation))
                    .isEqualTo(expected.get(id)));
            told.get("entities").forEach(entity -> assertThat(
                            get("/entities/" + entity.asString()).status())
                    .isEqualTo(404));
        }
    }

    /** All of them, by id, as a relation of REST. */
    private Map<String, JsonNode> relations() {
        Map<String, JsonNode> relations = new TreeMap<>();
        driver.executableQuery("MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN r{.*} AS r").execute().records().stream()
                .map(row -> MAPPER.<JsonNode>valueToTree(row.get("r").asMap()))
                .forEach(relation -> relations.put(relation.get("id").asString(), relation));
        return relations;
    }

    private static JsonNode state(JsonNode relation) {
        ObjectNode state = MAPPER.createObjectNode();
        for (String field : List.of("status", "date", "modality", "evidence", "articles", "sources", "confidence")) {
            state.set(field, relation.has(field) ? relation.get(field) : NullNode.getInstance());
        }
        return MAPPER.readTree(state.toString());
    }

    private String article(String url) {
        return get("/articles?limit=200")
                .results()
                .valueStream()
                .filter(article -> article.path("url").asString("").equals(url))
                .map(article -> article.get("id").asString())
                .findFirst()
                .orElseThrow();
    }
}
