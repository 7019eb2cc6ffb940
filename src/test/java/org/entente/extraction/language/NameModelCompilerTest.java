package org.entente.extraction.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NameModelCompilerTest {

    /** Those of the model {@code english.all.3class.distsim}. */
    private static final String SWITCHES = """
        useNGrams = true
        noMidNGrams = true
        maxNGramLeng = 6
        usePrev = true
        useNext = true
        usePrevSequences = true
        useLongSequences = true
        maxLeft = 1
        useTypeSeqs = true
        useTypeSeqs2 = true
        useTypeySequences = true
        wordShape = chris2useLC
        useDisjunctive = true
        disjunctionWidth = 5
        useClassFeature = true
        useLastRealWord = true
        useNextRealWord = true
        useOccurrencePatterns = true
        useDistSim = true
        numberEquivalenceDistSim = true
        unknownWordDistSimClass = 0
        wordFunction = edu.stanford.nlp.process.AmericanizeFunction
        """;

    @Test
    void aModelWithTheSwitchesOfOursIsTaken() throws IOException {
        SeqClassifierFlags flags = flags("");

        assertThatCode(() -> NameModelCompiler.check(flags)).doesNotThrowAnyException();
    }

    @Test
    void aModelWithFeaturesThatOursLackIsRefused() throws IOException {
        SeqClassifierFlags flags = flags("useTitle = true");

        assertThatThrownBy(() -> NameModelCompiler.check(flags))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("useTitle = true");
    }

    @Test
    void aModelOfLongerSequencesIsRefused() throws IOException {
        SeqClassifierFlags flags = flags("maxLeft = 2");

        assertThatThrownBy(() -> NameModelCompiler.check(flags)).hasMessageContaining("maxLeft = 2");
    }

    private static SeqClassifierFlags flags(String more) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(SWITCHES + more));
        return new SeqClassifierFlags(properties, false);
    }
}
