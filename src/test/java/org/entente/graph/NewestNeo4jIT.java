package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.container.ContainerServer;
import org.entente.container.ContainerTest;
import org.entente.container.TestNeo4j;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@ContainerTest
class NewestNeo4jIT extends GraphIT {

    private static final List<Extraction> STORIES = Stories.of(60, 5);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void theNewestNeo4jHoldsTheSameGraphAndGivesTheSameAnswers() throws IOException {
        fill(driver);
        try (ContainerServer server = ContainerServer.start(TestNeo4j.newestImage());
                Driver newest = server.driver()) {
            Schema.apply(newest);
            fill(newest);
            Graph newestGraph = new Graph(newest);
            assertThat(newestGraph.fingerprint()).isEqualTo(graph.fingerprint());
            for (String question : QueriesIT.questions()) {
                assertThat(answers(newestGraph, question)).as(question).isEqualTo(answers(graph, question));
            }
        }
    }

    private static void fill(Driver driver) {
        GraphWriter writer = new GraphWriter(driver, NOW);
        writer.write(STORIES);
        writer.withdraw(STORIES.get(0).article().id(), false);
    }

    private static Object answers(Graph graph, String question) {
        return graph.ask(question, QueriesIT.examples(Query.named(question)));
    }
}
