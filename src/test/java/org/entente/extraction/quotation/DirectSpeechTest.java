package org.entente.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectSpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            quoteCharacter = '#',
            value = {
                "“It is slow,” said Helen Carter. / said / It is slow,",
                "“It is slow,” Helen Carter told reporters in Oslo. / told / It is slow,",
                "Helen Carter said: “It is slow.” / said / It is slow.",
                "In a speech on Monday, Helen Carter told members, “It is slow.” / told / It is slow.",
                "“Who pays for this?” asked Helen Carter. / asked / Who pays for this?",
                "“It is slow,” Helen Carter, who once wrote a book about cables, said on Friday. / said / It is slow,",
                "“It is slow,” Helen Carter, a professor of law, said. / said / It is slow,",
                "“It is slow,” said the firm's head of research, Helen Carter. / said / It is slow,",
                "“It is slow,” hooted Helen Carter. / hooted / It is slow,",
                "Helen Carter was blunter: “It is a ruin.” / was blunter / It is a ruin.",
                "''It is slow,'' Helen Carter said. / said / It is slow,",
                "‘It is slow,’ said Helen Carter. / said / It is slow,",
                "They are, Helen Carter said, “a ticket on a getaway car”. / said / a ticket on a getaway car",
                "Asked about the delay, Helen Carter replied: “It is slow.” / replied / It is slow.",
                "Helen Carter wrote on her blog: “It is slow.” / wrote / It is slow.",
                "“It is slow,” Helen Carter pointed out. / pointed out / It is slow,",
            })
    void theCueStandsBeforeOrBehindTheWords(String text, String cue, String words) {
        assertThat(Quotations.in(text)).containsExactly("helen-carter " + cue + " \"" + words + "\"");
    }

    @Test
    void aCueInTheMiddleLeavesTwoSpansOfOneQuotation() {
        assertThat(Quotations.in("“The network,” warned Helen Carter, “will not hold until spring.”"))
                .containsExactly("helen-carter warned \"The network, | will not hold until spring.\"");
    }

    @Test
    void aFurtherSentenceBelongsToTheSameCue() {
        assertThat(Quotations.in("“It is slow,” said Helen Carter, who runs a small team. “It will not get better.”"))
                .containsExactly("helen-carter said \"It is slow, | It will not get better.\"");
    }

    @Test
    void aSecondCueMakesASecondQuotation() {
        assertThat(Quotations.in("“It is slow,” said Helen Carter. “It will not get better,” she added."))
                .containsExactly("helen-carter said \"It is slow,\"", "helen-carter added \"It will not get better,\"");
    }

    @Test
    void aSurnameIsThePerson() {
        assertThat(Quotations.in("Helen Carter runs a laboratory. “It is slow,” Carter said."))
                .containsExactly("helen-carter said \"It is slow,\"");
    }

    @Test
    void aPronounIsWhoeverSpokeLast() {
        assertThat(Quotations.in("“It is slow,” said Helen Carter.\n\nThe weather was cold.\n\n“It is old,” she said."))
                .containsExactly("helen-carter said \"It is slow,\"", "helen-carter said \"It is old,\"");
    }

    @Test
    void aPronounIsTheSubjectThatCameBetween() {
        assertThat(
                        Quotations.in(
                                "“It is slow,” said Helen Carter. Peter Novak, her neighbour, was angry. “It is dead,” he said."))
                .containsExactly("helen-carter said \"It is slow,\"", "peter-novak said \"It is dead,\"");
    }

    @Test
    void aParagraphThatReopensIsStillTheSameQuotation() {
        assertThat(Quotations.in("Helen Carter said: “It is slow.\n\n“It is old, too.”"))
                .containsExactly("helen-carter said \"It is slow. | It is old, too.\"");
    }

    @Test
    void aQuotedParagraphWithoutACueGoesOnWithTheOneBefore() {
        assertThat(Quotations.in("“It is slow,” said Helen Carter.\n\n“It is old, too. We need a new one.”"))
                .containsExactly("helen-carter said \"It is slow, | It is old, too. We need a new one.\"");
    }

    @Test
    void aReportedSentenceLendsItsCueToTheQuotationBehindIt() {
        assertThat(Quotations.in("Helen Carter said that nobody had called her. “I would have answered.”"))
                .containsExactlyInAnyOrder(
                        "helen-carter said nobody had called her", "helen-carter said \"I would have answered.\"");
    }

    @Test
    void aBodyCanSpeak() {
        assertThat(Quotations.in("“We are aware of the incident,” Microsoft said in a statement."))
                .containsExactly("microsoft said \"We are aware of the incident,\"");
    }

    @Test
    void aSpokesmanWithoutANameIsHisBody() {
        assertThat(Quotations.in("“We are aware of the incident,” said a spokeswoman for Microsoft."))
                .containsExactly("microsoft said \"We are aware of the incident,\"");
    }

    @Test
    void aSpokesmanWithANameIsHimself() {
        assertThat(Quotations.in("“We are aware of the incident,” said Microsoft spokesman Peter Novak."))
                .containsExactly("peter-novak said \"We are aware of the incident,\"");
    }

    @Test
    void wordsWithinWordsBelongToTheOuterSpeaker() {
        assertThat(Quotations.in("“Peter Novak told me, ‘Wait for the logs’,” recalled Helen Carter."))
                .containsExactly("helen-carter recalled \"Peter Novak told me, ‘Wait for the logs’,\"");
    }

    @Test
    void theTurnsOfATranscriptAreDirectSpeech() {
        assertThat(Quotations.in(
                        "Helen Carter and Peter Novak met in Oslo.\n\nCARTER: We saw it twice.\n\nNOVAK: When was that?\n\nCARTER: Last"
                                + " spring."))
                .containsExactly(
                        "helen-carter : \"We saw it twice.\"",
                        "helen-carter : \"Last spring.\"",
                        "peter-novak : \"When was that?\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We are scared,” said one official, who asked not to be named.",
                "Helen Carter visited the so-called “cyber range” near Oslo.",
                "Helen Carter is proud of her report, “The Long Road to Norms,” which fills a shelf.",
                "“We know nothing of this,” Russia said.",
                "“We are everywhere,” Killnet wrote on its channel.",
            })
    void notAllWordsInMarksAreSomebodysSpeech(String text) {
        assertThat(Quotations.in(text)).isEmpty();
    }
}
