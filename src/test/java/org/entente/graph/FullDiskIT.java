package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.entente.container.ContainerServer;
import org.entente.container.ContainerTest;
import org.entente.container.SmallDisk;
import org.entente.container.TestNeo4j;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@ContainerTest
class FullDiskIT extends GraphIT {

    private static final List<Extraction> STORIES = Stories.of(400, 6);

    @Test
    void aFullDiskIsSaidAndLeavesNoHalfArticle() {
        try (SmallDisk disk = new SmallDisk(120, TestNeo4j.image());
                ContainerServer neo4j = ContainerServer.start(TestNeo4j.image(), disk::mountIn);
                Driver small = neo4j.driver()) {
            Schema.apply(small);
            Graph onSmallDisk = new Graph(small);
            GraphWriter toSmallDisk = new GraphWriter(small, Clock.systemUTC());
            toSmallDisk.write(STORIES.subList(0, 50));

            disk.fillAllBut(100);
            assertThatThrownBy(() -> toSmallDisk.write(STORIES))
                    .isInstanceOf(GraphUnavailable.class)
                    .hasMessageContaining("its disk is full");

            neo4j.kill();
            disk.makeRoom();
            neo4j.startAgain();
            write(held(small));
            assertThat(onSmallDisk.fingerprint()).isEqualTo(graph.fingerprint());

            toSmallDisk.write(STORIES);
            writer.write(STORIES);
            assertThat(onSmallDisk.fingerprint()).isEqualTo(graph.fingerprint());
        }
    }

    /** Those of the articles that came through. */
    private static Extraction[] held(Driver driver) {
        List<String> ids = driver.executableQuery("MATCH (a:Article) RETURN a.id AS id").execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
        assertThat(ids).hasSizeBetween(50, STORIES.size() - 1);
        return STORIES.stream()
                .filter(story -> ids.contains(story.article().id()))
                .toArray(Extraction[]::new);
    }
}
