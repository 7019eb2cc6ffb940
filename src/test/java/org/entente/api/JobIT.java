package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobIT extends ApiIT {

    @Test
    void jobsWaitInTurnAreCancelledAndTheOneTooManyIsAskedToComeBack() {
        String many = IntStream.range(0, 3_000)
                .mapToObj(
                        i -> "{\"text\":\"Paper %d: Israel and Estonia signed a pact on cyber defence.\"}".formatted(i))
                .collect(Collectors.joining("\n"));
        List<String> jobs = new ArrayList<>();
        Answer answer = start(many);
        while (answer.status() == 202 && jobs.size() < 20) {
            jobs.add(answer.header("Location").replace("/api/v1", ""));
            answer = start("{\"text\":\"Israel and Estonia signed.\"}");
        }
        try {
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After")).isEqualTo("10");
            assertThat(answer.json().get("detail").asString()).contains("jobs wait");
            assertThat(jobs).hasSizeBetween(8, 9);
            assertThat(delete(jobs.get(3)).json().get("state").asString()).isEqualTo("cancelled");
            assertThat(get(jobs.get(3) + "/events").body()).contains("event:end", "\"state\":\"cancelled\"");
        } finally {
            jobs.forEach(this::delete);
        }
        String events = get(jobs.get(0) + "/events").body();
        assertThat(events).contains("event:end");
        assertThat(get(jobs.get(0)).json().get("state").asString()).isEqualTo("cancelled");
        assertThat(get(jobs.get(0)).json().get("read").asInt()).isLessThan(3_000);
    }

    private Answer start(String lines) {
        return post("/articles", "application/x-ndjson", lines);
    }

    @Test
    void aJobThatNobodyRemembersIsSaidToBeForgotten() {
        for (String path : List.of("/jobs/0", "/jobs/0/events")) {
            Answer answer = get(path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().get("detail").asString()).contains("'0'", "forgotten when the server stops");
        }
    }
}
