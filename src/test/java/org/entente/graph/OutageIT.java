package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entente.container.ContainerServer;
import org.entente.container.ContainerTest;
import org.entente.container.TestNeo4j;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.Test;

@ContainerTest
class OutageIT extends GraphIT {

    private static final List<Extraction> STORIES = Stories.of(20 * Batches.ARTICLES, 4);

    private final ContainerServer neo4j = TestNeo4j.container().orElseThrow();

    @Test
    void aDatabaseThatIsStoppedAndStartedAgainLosesNothingAndHasNothingTwice() throws Exception {
        writesTheSameThrough(neo4j::stop);
    }

    @Test
    void aDatabaseThatIsKilledAndStartedAgainLosesNothingAndHasNothingTwice() throws Exception {
        writesTheSameThrough(neo4j::kill);
    }

    private void writesTheSameThrough(Runnable outage) throws Exception {
        writer.write(STORIES);
        String undisturbed = graph.fingerprint();
        long changes = count("Change");
        emptyTheGraph();

        CompletableFuture<?> ingest =
                CompletableFuture.supplyAsync(() -> Patience.throughOutage(() -> writer.write(STORIES)));
        while (count("Article") < Batches.ARTICLES) Thread.sleep(20);
        outage.run();
        boolean inItsMiddle = !ingest.isDone();
        neo4j.startAgain();
        assertThat(inItsMiddle).isTrue();

        ingest.get(6, TimeUnit.MINUTES);
        assertThat(graph.fingerprint()).isEqualTo(undisturbed);
        assertThat(count("Change")).isEqualTo(changes);
    }

    private long count(String label) {
        return driver.executableQuery("MATCH (n:%s) RETURN count(n) AS n".formatted(label))
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
