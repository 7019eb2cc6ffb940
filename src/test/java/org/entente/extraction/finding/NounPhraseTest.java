package org.entente.extraction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extraction.finding.ReadSentences.sentence;

import java.util.List;
import org.entente.extraction.language.Sentence;
import org.entente.reading.Span;
import org.junit.jupiter.api.Test;

class NounPhraseTest {

    @Test
    void aNounTakesWhatStandsBeforeIt() {
        assertThat(phrases("The GRU, Russia's military intelligence service, entered a Dutch network."))
                .containsExactly("The GRU", "Russia's military intelligence service", "a Dutch network");
    }

    @Test
    void aHyphenatedParticipleIsPartOfThePhrase() {
        assertThat(phrases("Iran-linked hackers sold state-sponsored malware to a start-up."))
                .containsExactly("Iran-linked hackers", "state-sponsored malware", "a start-up");
    }

    @Test
    void aVerbIsNoPart() {
        assertThat(phrases("The FBI has blamed North Korea for stealing Danish coins."))
                .containsExactly("The FBI", "North Korea", "Danish coins");
    }

    @Test
    void aPronounStandsAlone() {
        assertThat(phrases("It told them.")).containsExactly("It", "them");
    }

    private static List<String> phrases(String text) {
        Sentence sentence = sentence(text);
        return NounPhrase.in(sentence).stream()
                .map(phrase -> sentence.span(phrase.first(), phrase.end()))
                .map((Span span) -> span.of(text))
                .toList();
    }
}
