package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.api.Description.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiIT extends ApiIT {

    private Description description;

    @BeforeEach
    void describe() {
        description = new Description(get("//v3/api-docs").json());
    }

    @Test
    void everyPathThatIsDescribedAnswersAsDescribed() {
        writer.write(SampleArticles.read());
        Map<String, String> ids = Map.of(
                "relations", get("/agreements").results().at("/0/id").asString(),
                "articles", get("/articles").results().at("/0/id").asString(),
                "entities",
                        get("/search?q=ministry&type=Agency")
                                .results()
                                .at("/0/id")
                                .asString(),
                "jobs",
                        post("/articles", "application/x-ndjson", "{\"text\":17}")
                                .json()
                                .get("id")
                                .asString());
        List<String> faults = new ArrayList<>();
        for (Operation operation : description.operations("get")) {
            String subject = operation.below().split("/")[1];
            String path = operation
                    .below()
                    .replace("{country}", "IL")
                    .replace("{other}", "US")
                    .replace("{id}", ids.getOrDefault(subject, ""));
            Answer answer = get(path.equals("/search") ? path + "?q=pact" : path);
            if (answer.status() != 200) faults.add(path + ": " + answer.status());
            description.faults(operation, answer).forEach(fault -> faults.add(path + ": " + fault));
        }
        assertThat(faults).isEmpty();
        assertThat(description.operations("get")).hasSizeGreaterThan(20);
    }

    @Test
    void everyFormIsGivenAsDescribed() {
        Reports.ALL.forEach(this::write);
        for (Operation operation : description.operations("get")) {
            for (JsonNode format : formats(operation)) {
                String path = operation.below().replace("{country}", "IL").replace("{other}", "US");
                String id = path.startsWith("/relations")
                        ? get("/agreements").results().at("/0/id").asString()
                        : "country:IL";
                String query = path.equals("/search") ? "?q=pact&format=" : "?format=";
                Answer answer = get(path.replace("{id}", id) + query + format.asString());
                assertThat(answer.status()).as(path + " " + format).isEqualTo(200);
                assertThat(description.faults(operation, answer))
                        .as(path + " " + format)
                        .isEmpty();
            }
        }
    }

    private static JsonNode formats(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.get("name").asString().equals("format"))
                .findFirst()
                .map(parameter -> parameter.at("/schema/enum"))
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    @Test
    void theDescriptionNamesServersTokensAndAllowedValues() {
        JsonNode api = description.json();
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.toString()).contains("\"in-force\"", "\"critical-infrastructure\"", "application/problem+json");
        assertThat(api.at("/paths/~1api~1v1~1articles/post/responses").properties())
                .extracting(Map.Entry::getKey)
                .contains("200", "201", "202", "400", "401", "403", "413", "415", "422", "429", "503");
        assertThat(api.at("/paths/~1api~1v1~1articles/post/requestBody/content").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("application/json", "text/plain", "text/html", "application/x-ndjson");
    }

    @Test
    void everyOperationSaysWhatItDoesAndEveryParameterWhatItTakes() {
        for (String method : List.of("get", "post", "delete")) {
            for (Operation operation : description.operations(method)) {
                assertThat(operation.json().path("summary").asString("")
                                + operation.json().path("description").asString(""))
                        .as(operation.path())
                        .isNotBlank();
                for (JsonNode parameter : operation.parameters()) {
                    if (!parameter.has("example")) continue;
                    assertThat(description.errors(parameter.get("schema"), parameter.get("example")))
                            .as("%s %s", operation.path(), parameter)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void theServerTellsThatItIsReady() throws InterruptedException {
        Answer answer = get("//actuator/health/readiness");
        for (int i = 0; i < 240 && answer.status() != 200; i++) {
            Thread.sleep(500);
            answer = get("//actuator/health/readiness");
        }
        assertThat(answer.body()).contains("UP");
        assertThat(get("//actuator/health/liveness").status()).isEqualTo(200);
    }
}
