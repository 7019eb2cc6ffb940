package org.entente.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedSpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "Helen Carter said that the network was slow. / said the network was slow",
                "Helen Carter said the network was slow. / said the network was slow",
                "Helen Carter told reporters in Oslo on Monday that the network was slow. / told the network was slow",
                "Helen Carter told how thieves had emptied the vault. / told how thieves had emptied the vault",
                "Helen Carter has explained that the network was slow. / explained the network was slow",
                "Helen Carter pointed out that the network was slow. / pointed out the network was slow",
                "Helen Carter said that it was slow, but that nobody had complained. / said it was slow, but that nobody had complained",
                "The network was slow, Helen Carter said. / said The network was slow",
                "The network was slow, said Helen Carter, a professor of law. / said The network was slow",
                "The network, Helen Carter said, was slow, and nobody knew. / said The network, Helen Carter said, was slow, and nobody knew",
                "According to Helen Carter, nobody had complained. / According to nobody had complained",
                "The network was slow, according to Helen Carter, a professor of law. / according to The network was slow",
                "Helen Carter urged Oslo to replace its network. / urged Oslo to replace its network",
                "Helen Carter called the operation reckless. / called the operation reckless",
                "Helen Carter said the network was “slow” at night. / said the network was “slow” at night",
                "Helen Carter opened the meeting on Monday and said that the network was slow. / said the network was slow",
                "Helen Carter was quick to stress that the network was slow. / stress the network was slow",
                "Helen Carter denied that her firm had sold the data. / denied her firm had sold the data",
                "Helen Carter said the network was slow, while Peter Novak is expected in Oslo. / said the network was slow",
                "Helen Carter agreed that the network was slow. / agreed the network was slow",
                "Helen Carter, who runs a laboratory, warned that the network was slow. / warned the network was slow",
                "Asked about the delay, Helen Carter said that the network was slow. / said the network was slow",
                "Helen Carter asked whether the network was slow. / asked whether the network was slow",
            })
    void aVerbOfSayingReportsAClause(String text, String said) {
        assertThat(Quotations.in(text)).containsExactly("helen-carter " + said);
    }

    @Test
    void aParticipleAddsAQuotation() {
        assertThat(Quotations.in("Helen Carter said the network was slow, adding that it would be replaced."))
                .containsExactly("helen-carter said the network was slow", "helen-carter adding it would be replaced");
    }

    @Test
    void accordingToABodyIsNone() {
        assertThat(Quotations.in("The network was slow, according to Microsoft."))
                .isEmpty();
    }

    @Test
    void theNameInMarksIsDirect() {
        assertThat(Quotations.in("Helen Carter called the report “baseless”."))
                .containsExactly("helen-carter called \"baseless\"");
    }

    @Test
    void twoSpeakersAreQuotedEach() {
        assertThat(Quotations.in("Helen Carter and Peter Novak said the network was slow."))
                .containsExactlyInAnyOrder(
                        "helen-carter said the network was slow", "peter-novak said the network was slow");
    }

    @Test
    void aMinistryThatSaysSomethingIsQuoted() {
        assertThat(Quotations.in("The Russian Foreign Ministry said Western spy mania was growing."))
                .containsExactly("ru-ministry-of-foreign-affairs said Western spy mania was growing");
    }

    @Test
    void theSpokesmanGoesOnSpeakingForHisMinistry() {
        assertThat(Quotations.in("A spokesman for the Russian Foreign Ministry said the charge was false. The spokesman"
                        + " added that nobody had asked."))
                .containsExactly(
                        "ru-ministry-of-foreign-affairs said the charge was false",
                        "ru-ministry-of-foreign-affairs added nobody had asked");
    }

    @Test
    void theSpokesmanNeedNotHaveSpokenBefore() {
        assertThat(Quotations.in(
                        "A spokesman for the Russian Foreign Ministry met reporters on Monday. The spokesman said"
                                + " that nobody had asked."))
                .containsExactly("ru-ministry-of-foreign-affairs said nobody had asked");
    }

    @Test
    void whichSpeaksForItsNoun() {
        assertThat(Quotations.in("The raid was led by the FSB, which said that it had acted on a request."))
                .containsExactly("ru-federal-security-service said it had acted on a request");
    }

    @Test
    void whatIsSaidBeforeAQuotationIsReported() {
        assertThat(Quotations.in("Helen Carter cautioned that the network was slow: “Give it a year.”"))
                .containsExactlyInAnyOrder(
                        "helen-carter cautioned the network was slow", "helen-carter cautioned \"Give it a year.\"");
    }

    @Test
    void aPronounIsWhoeverSpokeBefore() {
        assertThat(Quotations.in("Helen Carter said the network was slow. She added that it was old."))
                .containsExactly("helen-carter said the network was slow", "helen-carter added it was old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helen Carter blamed Russia for the attack.",
                "Helen Carter accused Russia of spying on her firm.",
                "Helen Carter believes that the network is slow.",
                "Helen Carter thinks the network is slow.",
                "Helen Carter hopes that the network will hold.",
                "Helen Carter plans to replace the network.",
                "Helen Carter rejected the accusation.",
                "Helen Carter denied the charge.",
            })
    void aJudgementOrAPlanIsNoSaying(String text) {
        assertThat(Quotations.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helen Carter did not say that the network was slow.",
                "Helen Carter has never claimed that the network was slow.",
                "Helen Carter declined to say whether the network was slow.",
                "Helen Carter could not say when the network would be back.",
                "If Helen Carter says that the network is slow, the firm will lose money.",
                "Helen Carter was told that the network was slow.",
            })
    void whatIsNotSaidIsNoQuotation(String text) {
        assertThat(Quotations.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Germany said the attack was reckless.",
                "The Kremlin said that it knew nothing.",
                "Officials said the network was slow.",
                "Killnet announced that it would strike again.",
                "TASS reported that the network was slow.",
                "Helen Carter and Peter Novak agreed in Oslo that experts would meet.",
            })
    void countriesGroupsTheNamelessAndThePressAreNotQuoted(String text) {
        assertThat(Quotations.in(text)).isEmpty();
    }
}
