package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.entente.Entente;
import org.entente.api.ApiIT.Answer;
import org.entente.container.TestNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A server with a token, whose database goes away. */
@SpringBootTest(
        classes = Entente.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "entente.token=secret")
@DirtiesContext
class CutOffIT {

    private static final Lane LANE = lane();

    @Value("${local.server.port}")
    private int port;

    private static Lane lane() {
        try {
            return new Lane(TestNeo4j.uri());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.neo4j.uri", LANE::uri);
    }

    @AfterEach
    void mend() throws Exception {
        LANE.open();
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (get("/countries").status() != 200 && Instant.now().isBefore(deadline)) Thread.sleep(200);
        assertThat(get("/countries").status()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatIsDownIsToldWithATimeToComeBack() throws Exception {
        LANE.cut();
        assertUnavailable(get("/countries"));
        assertUnavailable(get("/countries/IL/relations/US?format=csv"));
        assertUnavailable(send(request("/articles/article:0")
                .header("Authorization", "Bearer secret")
                .DELETE()));
        assertUnavailable(send(post("Israel signed.").header("Authorization", "Bearer secret")));
        assertThat(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")))
                        .status())
                .isEqualTo(503);
        assertThat(get("/quality").status()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatHangsIsToldInTime() throws Exception {
        LANE.block();
        Instant asked = Instant.now();
        assertUnavailable(get("/countries"));
        assertUnavailable(send(request("/articles/article:0")
                .header("Authorization", "Bearer secret")
                .DELETE()));
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(45));
    }

    private static void assertUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("detail").asString()).contains("does not answer", "10 seconds");
    }

    @Test
    void withATokenSetNothingIsWrittenWithoutIt() {
        Answer answer = send(post("Israel signed."));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"entente\"");
        assertThat(answer.json().get("detail").asString()).contains("Authorization: Bearer TOKEN");
        assertThat(send(request("/articles/article:0").DELETE()).status()).isEqualTo(401);
        assertThat(send(request("/jobs/0").DELETE()).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer Secret", "Bearer secret2", "Bearer ", "Basic c2VjcmV0", "secret"})
    void aWrongTokenIsNone(String authorization) {
        Answer answer = send(post("Israel signed.").header("Authorization", authorization));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void withTheTokenOneMayWriteAndReadingTakesNone() {
        assertThat(send(request("/articles/article:0")
                                .header("Authorization", "bearer secret")
                                .DELETE())
                        .status())
                .isEqualTo(404);
        assertThat(get("/countries").status()).isEqualTo(200);
    }

    private Answer get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder post(String text) {
        return request("/articles").header("Content-Type", "text/plain").POST(BodyPublishers.ofString(text));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path));
    }

    private static Answer send(HttpRequest.Builder request) {
        return ApiIT.send(request);
    }
}
