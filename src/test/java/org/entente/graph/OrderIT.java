package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.Test;

class OrderIT extends GraphIT {

    private static final List<Extraction> STORIES = Stories.of(80, 1);

    @Test
    void theSameArticlesInAnotherOrderOneByOneOrTogetherGiveTheSameGraph() {
        writer.write(STORIES);
        String together = graph.fingerprint();

        List<Extraction> shuffled = new ArrayList<>(STORIES);
        Collections.shuffle(shuffled, new Random(2));
        emptyTheGraph();
        shuffled.forEach(this::write);
        assertThat(graph.fingerprint()).isEqualTo(together);
    }

    @Test
    void articlesWithdrawnAndReadAgainGiveTheSameGraph() {
        writer.write(STORIES);
        String before = graph.fingerprint();
        List<Extraction> some = STORIES.subList(10, 30);
        some.forEach(story -> writer.withdraw(story.article().id(), false));
        assertThat(graph.fingerprint()).isNotEqualTo(before);

        writer.write(some);
        assertThat(graph.fingerprint()).isEqualTo(before);
    }

    @Test
    void whatWasWithdrawnLeavesTheGraphAsIfItHadNeverBeenRead() {
        writer.write(STORIES.subList(0, 40));
        String never = graph.fingerprint();
        writer.write(STORIES.subList(40, 80));
        STORIES.subList(40, 80).forEach(story -> writer.withdraw(story.article().id(), false));
        assertThat(graph.fingerprint()).isEqualTo(never);
    }

    @Test
    void whatWasReplacedLeavesTheGraphAsIfItHadNeverBeenRead() {
        List<Extraction> others = STORIES.stream()
                .map(story -> Stories.another(story, story.hashCode()))
                .toList();
        writer.write(others);
        String never = graph.fingerprint();
        emptyTheGraph();
        writer.write(STORIES);
        writer.write(others);
        assertThat(graph.fingerprint()).isEqualTo(never);
    }

    @Test
    void severalThreadsWriteWhatOneWrites() throws Exception {
        writer.write(STORIES);
        String alone = graph.fingerprint();
        long changes = changes();
        emptyTheGraph();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> tasks = new ArrayList<>();
        for (int from = 0; from < STORIES.size(); from += 5) {
            List<Extraction> some = STORIES.subList(from, from + 5);
            tasks.add(threads.submit(() -> writer.write(some)));
            tasks.add(threads.submit(() -> some.forEach(this::write)));
        }
        for (Future<?> task : tasks) task.get();
        threads.shutdown();
        assertThat(graph.fingerprint()).isEqualTo(alone);
        assertThat(changes()).isGreaterThanOrEqualTo(changes);
    }

    private long changes() {
        return driver
                .executableQuery("MATCH (c:Change) RETURN count(c) AS n, max(c.position) AS last")
                .execute()
                .records()
                .stream()
                .peek(row -> assertThat(row.get("n")).isEqualTo(row.get("last")))
                .findFirst()
                .orElseThrow()
                .get("n")
                .asLong();
    }
}
