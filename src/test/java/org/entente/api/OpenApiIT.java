package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiIT extends ApiIT {

    @Test
    void everyPathThatIsDescribedAnswers() {
        Reports.ALL.forEach(this::write);
        String relation = get("/agreements").results().at("/0/id").asString();
        JsonNode paths = get("//v3/api-docs").json().get("paths");
        List<String> answers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            if (!path.getValue().has("get")) continue;
            String id = path.getKey().contains("/relations/{id}")
                    ? relation
                    : path.getKey().contains("/articles/")
                            ? Reports.SIGNING.article().id()
                            : "country:IL";
            String filled = path.getKey()
                    .replace("{country}", "IL")
                    .replace("{other}", "US")
                    .replace("{id}", id)
                    .replace("/api/v1", "");
            int status =
                    get(filled.equals("/search") ? filled + "?q=pact" : filled).status();
            answers.add(status + " " + filled);
        }
        assertThat(answers)
                .hasSizeGreaterThan(18)
                .noneMatch(answer -> answer.startsWith("50") && !answer.startsWith("503 /quality"));
        assertThat(answers)
                .filteredOn(answer -> !answer.contains("/jobs/") && !answer.contains("/quality"))
                .allMatch(answer -> answer.startsWith("200"));
    }

    @Test
    void theDescriptionNamesServersTokensAndAllowedValues() {
        JsonNode api = get("//v3/api-docs").json();
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.toString()).contains("\"in-force\"", "\"critical-infrastructure\"", "application/problem+json");
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
