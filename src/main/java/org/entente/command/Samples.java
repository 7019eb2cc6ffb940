package org.entente.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.entente.extraction.Extractor;
import org.entente.extraction.model.Extraction;
import org.entente.graph.Graph;
import org.entente.graph.GraphWriter;
import org.entente.graph.Ingestion;
import org.entente.graph.Tally;
import org.entente.reading.Article;
import org.entente.reading.Inputs;

/** The articles that come with the program. */
final class Samples {

    private static final List<String> FILES = List.of("dev-a.jsonl", "dev-b.jsonl");

    private Samples() {}

    /**
     * Reads those into the graph that it does not know; one that was withdrawn stays away.
     *
     * @return how many are new
     */
    static long read(Function<Article, Extraction> extractor, Graph graph, GraphWriter writer) throws IOException {
        Ingestion ingestion = new Ingestion(
                extractor,
                writer,
                article -> !graph.holds(article, Extractor.VERSION) && !graph.isWithdrawn(article.id()));
        long fresh = 0;
        for (String file : FILES) {
            try (Inputs inputs = Inputs.of(open(file), file)) {
                Tally tally = ingestion.read(inputs, Runtime.getRuntime().availableProcessors(), input -> {});
                fresh += tally.added() + tally.replaced();
            }
        }
        return fresh;
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Samples.class.getResourceAsStream("/gold/" + file), file);
    }
}
