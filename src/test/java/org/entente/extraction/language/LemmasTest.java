package org.entente.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.Morphology;
import org.junit.jupiter.api.Test;

class LemmasTest {

    private final Lemmas lemmas = new Lemmas();

    @Test
    void aWordHasTheLemmaOfItsTagHoweverOftenItIsAsked() {
        for (int i = 0; i < 2; i++) {
            assertThat(lemmas.of("signed", "VBD")).isEqualTo("sign");
            assertThat(lemmas.of("Signed", "NNP")).isEqualTo("Signed");
            assertThat(lemmas.of("leaves", "NNS")).isEqualTo("leaf");
            assertThat(lemmas.of("leaves", "VBZ")).isEqualTo("leave");
        }
    }

    @Test
    void moreWordsThanAreKeptHaveTheLemmasOfCoreNlp() {
        Morphology morphology = new Morphology();
        for (int i = 0; i < 40_000; i++) {
            String word = Integer.toString(i, 36) + "ings";
            assertThat(lemmas.of(word, "NNS")).isEqualTo(morphology.lemma(word, "NNS"));
        }
    }
}
