package org.entente.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.exchange.ExtractionReader;
import org.entente.extraction.model.Extraction;
import org.entente.reading.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bundled articles with what their labels say, which takes no extractor. */
final class SampleArticles {

    private static final JsonMapper JSON = new JsonMapper();

    private SampleArticles() {}

    static List<Extraction> read() {
        return Stream.of("dev-a.jsonl", "dev-b.jsonl")
                .flatMap(file -> lines(Path.of("src/main/resources/gold", file)))
                .map(SampleArticles::extraction)
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Extraction extraction(String line) {
        JsonNode json = JSON.readTree(line);
        String id = json.get("id").asString();
        Article article = Article.of(
                json.get("text").asString(),
                id,
                "https://news.example/" + id,
                json.path("title").asString(null),
                LocalDate.parse(json.get("published").asString()));
        JsonNode labels = json.get("gold");
        Set<String> ends = new HashSet<>(Set.of(article.id()));
        labels.get("entities").forEach(entity -> ends.add(entity.get("id").asString()));
        for (JsonNode relation : labels.get("relations")) {
            if (relation.get("type").asString().equals("QUOTED_IN"))
                ((ObjectNode) relation).put("target", article.id());
        }
        Extraction all = ExtractionReader.read(labels, article, item -> true);
        return new Extraction(
                article,
                all.entities(),
                all.relations().stream()
                        .filter(relation -> ends.containsAll(List.of(relation.source(), relation.target())))
                        .toList(),
                List.of(),
                "gold");
    }
}
