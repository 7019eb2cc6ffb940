package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorIT extends ApiIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /countries/atlantis            | 404 | No country answers to 'atlantis'
            /countries/IL/relations/IL     | 400 | name another one
            /countries/IL/paths/US?max=9   | 400 | 1 to 6
            /entities/person:nobody        | 404 | person:nobody
            /relations/relation:0          | 404 | relation:0
            /relations/relation:0/evidence | 404 | relation:0
            /articles/article:0            | 404 | article:0
            /jobs/0                        | 404 | No job has the id '0'
            /agreements?statsu=signed      | 400 | there are country, cursor
            /agreements?status=sealed      | 400 | proposed, negotiating, announced
            /attacks?modality=rumoured     | 400 | asserted, alleged, denied
            /agreements?topic=fishing      | 400 | cybercrime
            /countries/IL/relations?type=X | 400 | AGREES_WITH
            /agreements?from=yesterday     | 400 | 2016-02
            /agreements?minConfidence=2    | 400 | from 0 to 1
            /agreements?limit=1000         | 400 | from 1 to 200
            /agreements?limit=many         | 400 | must be a number
            /agreements?cursor=xyz         | 400 | of an earlier answer
            /changes?since=then            | 400 | 2026-11-21
            /search                        | 400 | q
            /search?q=%21                  | 400 | must have a word
            /search?q=pact&type=Planet     | 400 | Country, Agency
            /nowhere                       | 404 | nothing at
            """)
    void everyErrorNamesTheValueTheRuleAndTheWayOut(String path, int status, String words) {
        Answer answer = get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asString()).contains(words);
        assertThat(answer.json().get("type").asString()).startsWith("/problems/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json | {"title":"no text"} | 422
            application/json | {                   | 422
            application/json | {"text":""}         | 422
            application/pdf  | %PDF                | 415
            """)
    void whatIsNoArticleIsRefused(String type, String body, int status) {
        assertThat(post("/extract", type, body).status()).isEqualTo(status);
        assertThat(post("/articles", type, body).status()).isEqualTo(status);
    }

    @Test
    void aTextThatIsTooLargeIsSaidToBe() {
        Answer answer = post("/extract", "text/plain", "word ".repeat(1_000_001));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void anotherMethodIsRefusedWithThoseThatThereAre() {
        Answer answer = delete("/agreements");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void aTypeThatCannotBeGivenIsRefused() {
        assertThat(get("/agreements", "Accept", "image/png").status()).isEqualTo(406);
    }

    @Test
    void aPageFromElsewhereMayNotWrite() {
        Answer answer = post("/articles", "text/plain", "Israel signed.", "Origin", "https://evil.example");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("title").asString()).isEqualTo("Foreign origin");
        assertThat(delete("/articles/article:0", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
    }

    @Test
    void anotherNameForThisMachineIsRefused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", uri("/").getPort())) {
            String request = "GET /api/v1/countries HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").contains("evil.example");
        }
    }

    @Test
    void browsersAreToldToBeStrict() {
        Answer answer = get("/countries");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
}
