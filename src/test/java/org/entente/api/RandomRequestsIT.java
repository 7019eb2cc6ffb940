package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.api.Description.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Requests made up from the OpenAPI document, fitting ones and others: whatever is asked, the answer is one that the
 * document describes. {@code -Dtest.seed} and {@code -Dtest.requests} give others and more.
 */
class RandomRequestsIT extends ApiIT {

    private static final long SEED = Long.getLong("test.seed", 20_261_121);
    private static final int REQUESTS = Integer.getInteger("test.requests", 25);
    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "99999999999999999999",
            "true",
            "null",
            "NaN",
            "é ü 漢",
            "a\u0000b",
            "' OR 1=1 --",
            "${x}",
            "../..",
            "%",
            "2016-02-30",
            "2016-13",
            "AGREES_WITH,ATTACKED_BY",
            "country:",
            "x".repeat(2_000));
    private static final List<String> NAMES =
            List.of("IL", "US", "FR", "RU", "ISR", "israeli", "United States", "XK", "IS");

    private final Random random = new Random(SEED);
    private Description description;
    private List<String> ids;

    @BeforeEach
    void tell() {
        Reports.ALL.forEach(this::write);
        description = new Description(get("//v3/api-docs").json());
        ids = List.of(
                get("/agreements").results().at("/0/id").asString(),
                get("/quotes").results().at("/0/id").asString(),
                Reports.BREACH.article().id(),
                "country:IL",
                "agency:ru-gru",
                "person:ehud-barak");
    }

    @Test
    void whateverIsAskedTheAnswerIsOneThatIsDescribed() {
        for (Operation operation : description.operations("get")) {
            for (int i = 0; i < REQUESTS; i++) {
                Request request = request(operation);
                Answer answer = get(request.path());
                String what = "seed %d: %s: %d %s".formatted(SEED, request.path(), answer.status(), answer.body());
                assertThat(answer.status()).as(what).isLessThan(500);
                assertThat(description.faults(operation, answer)).as(what).isEmpty();
                if (request.fits()) assertThat(answer.status()).as(what).isIn(200, 308, 404, 410);
            }
        }
    }

    @Test
    void whateverIsSentTheAnswerIsOneThatIsDescribed() {
        for (Operation operation : description.operations("post")) {
            for (int i = 0; i < REQUESTS; i++) {
                String type = any(List.of("application/json", "text/plain", "text/html", "application/pdf", "x/y"));
                String body = body();
                Answer answer = post(operation.below(), type, body);
                String what = "seed %d: %s %s %s: %d".formatted(SEED, operation.path(), type, body, answer.status());
                assertThat(answer.status()).as(what).isLessThan(500);
                assertThat(description.faults(operation, answer)).as(what).isEmpty();
            }
        }
    }

    private String body() {
        String value = any(List.of("17", "\"\"", "null", "[]", "{}", "\"Israel and Estonia signed a cyber pact.\""));
        String other = any(List.of("\"2016-02-15\"", "\"then\"", "\"\"", "3", "{}"));
        return switch (random.nextInt(5)) {
            case 0 -> any(ODD);
            case 1 -> "{\"text\":" + value;
            case 2 -> "<p>" + any(ODD) + "</p>";
            default ->
                "{\"text\":%s,\"published\":%s,\"url\":\"%s\"}"
                        .formatted(value, other, any(ODD).replace('\u0000', '0'));
        };
    }

    /** @param fits whether all its values are of the kinds that are described */
    private record Request(String path, boolean fits) {}

    private Request request(Operation operation) {
        String path = operation.below();
        List<String> query = new ArrayList<>();
        boolean fits = true;
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.get("name").asString();
            boolean inPath = parameter.get("in").asString().equals("path");
            boolean required = inPath || parameter.path("required").asBoolean(false);
            if (!required && random.nextInt(3) > 0) continue;
            boolean odd = random.nextInt(6) == 0;
            String value = odd ? any(ODD) : fitting(name, parameter.get("schema"));
            fits &= !odd;
            if (inPath)
                path = path.replace("{" + name + "}", encoded(value.isBlank() || value.contains("/") ? "-" : value));
            else query.add(name + "=" + encoded(value));
        }
        if (random.nextInt(30) == 0) {
            query.add("nonsense=1");
            fits = false;
        }
        // of a list in itself, which the document cannot say
        fits &= query.stream().noneMatch(part -> part.startsWith("cursor=") || part.startsWith("next="));
        fits &= !path.matches("/countries/(.+)/\\w+/\\1");
        return new Request(query.isEmpty() ? path : path + "?" + String.join("&", query), fits);
    }

    private String fitting(String name, JsonNode schema) {
        JsonNode one = schema.has("items") ? schema.get("items") : schema;
        if (one.has("enum"))
            return one.get("enum").get(random.nextInt(one.get("enum").size())).asString();
        String type = one.get("type").isArray()
                ? one.at("/type/0").asString()
                : one.get("type").asString();
        return switch (type) {
            case "integer" ->
                ""
                        + (one.path("minimum").asInt(0)
                                + random.nextInt(Math.max(
                                        1,
                                        Math.min(200, one.path("maximum").asInt(200))
                                                - one.path("minimum").asInt(0))));
            case "number" -> "" + random.nextInt(101) / 100.0;
            case "boolean" -> "" + random.nextBoolean();
            default -> text(name);
        };
    }

    private String text(String name) {
        return switch (name) {
            case "country", "other" -> any(NAMES);
            case "id", "speaker" -> any(ids);
            case "from", "to", "before" -> any(List.of("2015", "2016-02", "2018-07-13"));
            case "since" -> any(List.of("2016-02-15", "2026-11-21T12:00:00Z"));
            case "published" -> "2016-02-15";
            default -> any(List.of("pact", "\"the United\" sta", "Barak"));
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
