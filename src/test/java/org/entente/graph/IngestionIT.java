package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.extraction.model.Extraction;
import org.entente.reading.Article;
import org.entente.reading.Input;
import org.entente.reading.Inputs;
import org.entente.reading.Unread;
import org.junit.jupiter.api.Test;

class IngestionIT extends GraphIT {

    private static final String VERSION = "7";

    private final List<String> read = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void whatTheGraphHoldsIsNotReadAgain() {
        assertThat(ingest("Israel and Japan talked.", "Japan and Kenya talked."))
                .isEqualTo(new Tally(2, 0, 0, 0));
        assertThat(ingest("Kenya and Peru talked.", "Israel and Japan talked.")).isEqualTo(new Tally(1, 0, 1, 0));
        assertThat(read).hasSize(3);
        assertThat(ingest("Kenya and Peru talked.")).isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void anArticleWhoseTextHasChangedIsReadAgain() {
        ingestLines("{\"url\":\"https://a.example/1\",\"text\":\"Israel and Japan talked about networks.\"}");
        assertThat(ingestLines("{\"url\":\"https://a.example/1\",\"text\":\"Israel and Japan signed, and talked.\"}"))
                .isEqualTo(new Tally(0, 1, 0, 0));
    }

    @Test
    void aLineThatIsNoArticleIsNamedAndTheNextIsRead() {
        assertThat(ingestLines(
                        "{\"text\":\"Israel and Japan talked.\"}\nnonsense\n{\"text\":\"Peru and Kenya talked.\"}"))
                .isEqualTo(new Tally(2, 0, 0, 1));
        assertThat(refused).singleElement().asString().contains("line 2");
    }

    @Test
    void whatWasWrittenBeforeAnInterruptionStaysAndTheRestFollows() {
        String[] texts = IntStream.range(0, Batches.ARTICLES + 20)
                .mapToObj("The countries talked for the %dth time."::formatted)
                .toArray(String[]::new);
        ingest(texts);
        String whole = graph.fingerprint();
        emptyTheGraph();

        Iterator<Unread> breaksOff = new Iterator<>() {
            private final Inputs inputs = inputs(jsonLines(texts));
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Unread next() {
                if (given++ > Batches.ARTICLES + 10) throw new IllegalStateException("The power fails.");
                return inputs.next();
            }
        };
        assertThatThrownBy(() -> ingest(breaksOff)).hasMessage("The power fails.");
        assertThat(ingest(texts)).isEqualTo(new Tally(20, 0, Batches.ARTICLES, 0));
        assertThat(graph.fingerprint()).isEqualTo(whole);
    }

    @Test
    void anArticleThatTheExtractorFailsOnIsNamedAndTheRestIsRead() {
        Tally tally = ingest("France and Spain met.", "This one fails.", "Chad and Mali met.");

        assertThat(tally).isEqualTo(new Tally(2, 0, 0, 1));
        assertThat(refused).containsExactly("news.jsonl, line 2");
    }

    private Tally ingest(String... texts) {
        return ingestLines(jsonLines(texts));
    }

    private Tally ingestLines(String lines) {
        return ingest(inputs(lines));
    }

    private Tally ingest(Iterator<Unread> inputs) {
        Ingestion ingestion = new Ingestion(this::extraction, writer, article -> !graph.holds(article, VERSION));
        return ingestion.read(inputs, 1, input -> {
            if (input instanceof Input.Refused refusal) refused.add(refusal.place());
        });
    }

    private Extraction extraction(Article article) {
        if (article.text().contains("fails")) throw new IllegalStateException("A rule is broken.");
        read.add(article.id());
        return new Extraction(article, List.of(), List.of(), List.of(), VERSION);
    }

    private static String jsonLines(String... texts) {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) lines.append("{\"text\":\"").append(text).append("\"}\n");
        return lines.toString();
    }

    private static Inputs inputs(String lines) {
        return Inputs.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "news.jsonl");
    }
}
