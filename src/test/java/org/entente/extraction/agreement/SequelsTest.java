package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a sentence says of those who are new to an agreement told before. */
class SequelsTest {

    private static final String COMPACT = "Fiji, Samoa and Tonga signed a compact on cyber defence in Suva on Monday. ";

    @Test
    void whoAsksToBeLetInProposesToAllWhoAreIn() {
        assertThat(Agreements.pairsIn(COMPACT + "Vanuatu and Palau have asked to be let in."))
                .containsEntry("FJ-VU", "proposed")
                .containsEntry("TO-VU", "proposed")
                .containsEntry("PW-WS", "proposed")
                .doesNotContainKey("PW-VU");
    }

    @Test
    void whoWasAskedAndSaidNoRejectsIt() {
        assertThat(Agreements.pairsIn(COMPACT + "Vanuatu was sounded out as well, and said no."))
                .containsEntry("VU-WS", "rejected");
    }

    @Test
    void whoSaysNothingOfItIsNoPart() {
        assertThat(Agreements.pairsIn(COMPACT + "Vanuatu sent observers. Palau wants more tourists."))
                .containsOnlyKeys("FJ-TO", "FJ-WS", "TO-WS");
    }

    @Test
    void whoWantsOneTooWantsItWithTheCountryThatTheArticleIsAbout() {
        String text = "Poland's government has a busy spring before it. "
                + "In April it is to renew its cyber pact with Lithuania. "
                + "Slovakia wants one too; Warsaw has promised an answer by summer.";
        assertThat(Agreements.pairsIn(text)).containsEntry("PL-SK", "proposed").doesNotContainKey("LT-SK");
    }

    @Test
    void whoMadeTheSameBreakEndedItToo() {
        String text = "Gabon has terminated the cyber defence programme that it had run with France since 2018. "
                + "Chad made the same break with Paris a year ago.";
        assertThat(Agreements.pairsIn(text)).containsEntry("FR-GA", "ended").containsEntry("FR-TD", "ended");
    }

    @Test
    void whoWantsOneOfSomethingElseIsNoPart() {
        String text = "Peru and Chile signed a pact on cyber security. A fishing boat sank. "
                + "Bolivia wants one for trade and tariffs.";
        assertThat(Agreements.pairsIn(text)).containsOnlyKeys("CL-PE");
    }
}
