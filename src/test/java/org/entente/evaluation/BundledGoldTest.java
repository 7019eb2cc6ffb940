package org.entente.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.exchange.ExtractionReader;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BundledGoldTest {

    private static final Path FOLDER = Path.of("src/main/resources/gold");

    @ParameterizedTest
    @ValueSource(strings = {"dev-a.jsonl", "dev-b.jsonl"})
    void noEvidenceLiesInSiteFurniture(String file) throws IOException {
        for (Gold gold : read(file)) {
            assertThat(claims(gold)).allSatisfy(claim -> assertThat(claim.spans())
                    .as(claim.article() + ": " + claim.words())
                    .allMatch(span -> gold.article().body().stream().anyMatch(paragraph -> paragraph.contains(span))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev-a.jsonl", "dev-b.jsonl"})
    void theOffsetsOfAllEvidenceHoldItsWords(String file) throws IOException {
        for (Gold gold : read(file)) {
            String text = gold.article().text();
            assertThat(claims(gold)).allSatisfy(claim -> assertThat(
                            claim.spans().stream().map(span -> span.of(text)).collect(joining(" … ")))
                    .isEqualTo(claim.words()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev-a.jsonl", "dev-b.jsonl"})
    void whoeverFindsTheGoldItselfIsAlwaysRight(String file) throws IOException {
        List<Gold> gold = read(file);
        List<Extraction> found = gold.stream().map(BundledGoldTest::perfect).toList();
        Evaluation evaluation = Evaluation.of(gold, found);
        assertThat(evaluation.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.byId().f1()).isEqualTo(1);
            assertThat(row.byId().labelled()).as(row.kind().toString()).isPositive();
            assertThat(row.byId().details())
                    .allSatisfy(detail -> assertThat(row.byId().right(detail))
                            .isEqualTo(row.byId().labelled(detail)));
        });
    }

    private static Extraction perfect(Gold gold) {
        try {
            for (String file : List.of("dev-a.jsonl", "dev-b.jsonl")) {
                for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                    var json = new JsonMapper().readTree(line);
                    if (json.get("id").asString().equals(gold.id())) {
                        return ExtractionReader.read(json.get("gold"), gold.article(), item -> true);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException(gold.id());
    }

    private static List<Claim> claims(Gold gold) {
        return gold.claims().values().stream().flatMap(List::stream).toList();
    }

    private static List<Gold> read(String file) throws IOException {
        return new GoldReader(null).read(FOLDER.resolve(file));
    }
}
