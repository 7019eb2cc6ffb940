package org.entente.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordShapeTest {

    private static final Set<String> KNOWN = Set.of("moscow", "pact", "it");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow",
                "Minsk",
                "It",
                "16",
                "2016-02-15",
                "INTERPOL",
                "McAfee",
                "beta",
                "Alphabet",
                "a.lambda.tau",
                "U.S.",
                "pact",
                "tau-neutrinos"
            })
    void aWordHasTheShapeThatCoreNlpSees(String word) {
        assertThat(WordShape.of(word, TextTable.of(KNOWN)))
                .isEqualTo(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2USELC, KNOWN));
    }
}
