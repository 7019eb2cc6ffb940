package org.entente.evaluation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts written and labelled apart from the rules, to measure on. */
class ApartGoldTest {

    private static final Path FOLDER = Path.of("src/test/resources/gold");

    @ParameterizedTest
    @ValueSource(strings = {"apart-articles.jsonl", "apart-sentences.jsonl"})
    void theOffsetsOfAllEvidenceHoldItsWords(String file) throws IOException {
        List<Gold> all = new GoldReader(null).read(FOLDER.resolve(file));
        assertThat(all).isNotEmpty().allSatisfy(gold -> {
            String text = gold.article().text();
            assertThat(gold.claims().values().stream().flatMap(List::stream)).allSatisfy(claim -> assertThat(
                            claim.spans().stream().map(span -> span.of(text)).collect(joining(" … ")))
                    .isEqualTo(claim.words()));
        });
    }
}
