package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.container.ContainerServer;
import org.entente.container.ContainerTest;
import org.entente.container.TestNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContainerTest
class OutageIT extends ApiIT {

    private static final String DYAD = "/countries/IL/relations/US";
    private static final String ARTICLE =
            "/articles/" + Reports.SIGNING.article().id();
    private static final Duration LIMIT = Duration.ofSeconds(18);
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ExecutorService READERS = Executors.newCachedThreadPool();

    private final ContainerServer neo4j = TestNeo4j.container().orElseThrow();

    @AfterAll
    static void sendTheReadersHome() {
        READERS.shutdownNow();
    }

    @BeforeEach
    void writeASigning() {
        write(Reports.SIGNING);
        assertThat(get(DYAD).status()).isEqualTo(200);
    }

    @Test
    void aPausedDatabaseIsSaidInTimeAndAnswersAgainByItself() throws InterruptedException {
        neo4j.pause();
        Instant start = Instant.now();
        try {
            assertThat(answers(
                            () -> get(DYAD),
                            () -> get("/search?q=pact"),
                            () -> post("/articles", "text/plain", "Israel and Japan signed a pact on cyber defence."),
                            () -> delete(ARTICLE)))
                    .allSatisfy(OutageIT::isUnavailable);
            assertThat(Duration.between(start, Instant.now())).isLessThan(LIMIT);
            assertThat(get("//actuator/health/readiness").status()).isEqualTo(503);
            assertThat(get("//actuator/health/liveness").status()).isEqualTo(200);
            Thread.sleep(Math.max(
                    0, Duration.between(Instant.now(), start.plus(PAUSE)).toMillis()));
        } finally {
            neo4j.resume();
        }
        assertThat(get(DYAD).status()).isEqualTo(200);
        assertThat(get("//actuator/health/readiness").status()).isEqualTo(200);
        assertThat(get("/articles").results()).as("nothing refused was done").hasSize(1);
    }

    @Test
    void readersSeeNothingWorseThanUnavailableWhileTheDatabaseIsStartedAgain() throws InterruptedException {
        Queue<Answer> seen = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < 4; i++) readers.add(CompletableFuture.runAsync(() -> readThroughAnOutage(seen), READERS));
        Thread.sleep(500);
        neo4j.stop();
        Thread.sleep(500);
        neo4j.startAgain();
        readers.forEach(CompletableFuture::join);

        assertThat(seen).extracting(Answer::status).contains(200, 503);
        assertThat(seen).filteredOn(answer -> answer.status() != 200).allSatisfy(OutageIT::isUnavailable);
    }

    /** Until there was an answer, then none, and then one again. */
    private void readThroughAnOutage(Queue<Answer> seen) {
        Instant deadline = Instant.now().plus(PATIENCE);
        boolean wasOut = false;
        while (Instant.now().isBefore(deadline)) {
            Answer answer = get(DYAD);
            seen.add(answer);
            wasOut = wasOut || answer.status() != 200;
            if (wasOut && answer.status() == 200) return;
        }
        throw new AssertionError("No answer after " + PATIENCE);
    }

    @SafeVarargs
    private static List<Answer> answers(Supplier<Answer>... requests) {
        return Stream.of(requests).map(request -> CompletableFuture.supplyAsync(request, READERS)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void isUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).matches("\\d+");
        assertThat(answer.json().get("type").asString()).isEqualTo("/problems/graph-unavailable");
    }
}
