package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evaluation.report.JsonReport;
import org.entente.evaluation.report.Quality;
import org.entente.extraction.Extractor;
import org.entente.extraction.InOrder;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * No figure may fall by more than a point. After a change that is worth it, write them anew:
 * {@code java -jar target/entente.jar evaluate --json src/main/resources/gold/dev-a.jsonl
 * src/main/resources/gold/dev-b.jsonl > src/main/resources/quality.json}
 */
class QualityTest {

    private static final double POINT = 0.01;
    private static final Path FOLDER = Path.of("src/main/resources/gold");

    @Test
    void noFigureFallsByMoreThanAPoint() throws IOException {
        Map<String, Double> published = figures(Quality.figures());
        Map<String, Double> now = figures(measured());
        List<String> falls = new ArrayList<>();
        published.forEach((name, figure) -> {
            double present = now.getOrDefault(name, 0.0);
            if (present < figure - POINT) falls.add("%s fell from %.3f to %.3f".formatted(name, figure, present));
        });
        assertThat(published).isNotEmpty();
        assertThat(falls).isEmpty();
    }

    private static JsonNode measured() throws IOException {
        List<Gold> gold = new ArrayList<>();
        for (JsonNode file : Quality.figures().get("gold")) {
            gold.addAll(new GoldReader(null).read(FOLDER.resolve(file.asString())));
        }
        Extractor extractor = new Extractor();
        int threads = Runtime.getRuntime().availableProcessors();
        List<Extraction> found = InOrder.map(gold, article -> extractor.apply(article.article()), threads);
        return JsonReport.of(Extractor.VERSION, List.of(), Evaluation.of(gold, found), false);
    }

    /** F1 of each row, and how often each detail is right. */
    private static Map<String, Double> figures(JsonNode report) {
        Map<String, Double> figures = new TreeMap<>();
        for (JsonNode row : report.get("figures")) {
            String name = row.get("subject").asString() + " " + row.get("level").asString();
            figures.put(name, row.get("f1").asDouble());
            row.get("details")
                    .propertyStream()
                    .forEach(detail -> figures.put(
                            name + " " + detail.getKey(),
                            detail.getValue().get("accuracy").asDouble()));
        }
        return figures;
    }
}
