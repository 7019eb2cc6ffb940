package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndingsTest {

    @Test
    void whatIsPausedOrSwitchedOffHasEnded() {
        assertThat(Agreements.pairsIn("Canada has paused the sharing of cyber threat data with Georgia."))
                .containsEntry("CA-GE", "ended");
        assertThat(Agreements.pairsIn("The warning line between the Kyrgyz and Tajik cyber teams was switched off."))
                .containsEntry("KG-TJ", "ended");
    }

    @Test
    void whatIsAllowedToRunOutHasEnded() {
        String text = "The information security arrangement between Serbia and Russia was allowed to run out.";
        assertThat(Agreements.pairsIn(text)).containsEntry("RS-RU", "ended");
    }

    @Test
    void whoLeavesWhatItRanWithAnotherEndsIt() {
        String text = "Kazakhstan has halted its participation in a cyber laboratory that it ran with Belarus.";
        assertThat(Agreements.pairsIn(text)).containsEntry("BY-KZ", "ended");
    }

    @Test
    void theProgrammeOfTwoThatIsSuspendedHasEnded() {
        String text = "A cyber training programme of Peru and Chile, begun in 2019, was suspended last autumn.";
        assertThat(Agreements.pairsIn(text)).containsEntry("CL-PE", "ended");
    }

    @Test
    void whatStillWaitsForADateIsBeingNegotiated() {
        assertThat(Agreements.pairsIn("Estonia's cyber memorandum with Ukraine is still waiting for a date."))
                .containsEntry("EE-UA", "negotiating");
    }

    @Test
    void whatOneSideEndsLaterInTheSentenceHasEnded() {
        String text = "China and the Czech Republic agreed in 2016 to set up a dialogue on cyber security, "
                + "but it has not met since 2018, and the Czech side formally ended it in January.";
        assertThat(Agreements.pairsIn(text)).containsEntry("CN-CZ", "ended");
    }

    @Test
    void aMinistryEndsTheWorkingGroupOfItsCountry() {
        String text = "Latvia and Moldova agreed in 2012 to set up a working group on information security. "
                + "In March 2022 the Latvian foreign ministry terminated the working group.";
        assertThat(Agreements.pairsIn(text)).containsEntry("LV-MD", "ended");
    }

    @Test
    void talksThatEndWithoutResultHaveFailed() {
        assertThat(Agreements.pairsIn("The cyber talks between Qatar and Turkey ended without result."))
                .containsEntry("QA-TR", "rejected");
    }

    @Test
    void aTextThatIsSettledIsNotYetAnAgreement() {
        assertThat(Agreements.pairsIn("The text of a cyber agreement between Qatar and Turkey has been settled."))
                .containsEntry("QA-TR", "negotiating");
    }

    @Test
    void whatAParliamentApprovesTheEndOfHasEnded() {
        assertThat(Agreements.pairsIn(
                        "Parliament in Lima approved Peru's withdrawal from the cybercrime pact with Chile."))
                .containsEntry("CL-PE", "ended");
    }

    @Test
    void whatWasNotAcceptedIsRejected() {
        String text = "A Thai plan for a joint cyber squad, submitted to Laos by the Thai police, was not accepted.";
        assertThat(Agreements.pairsIn(text)).containsEntry("LA-TH", "rejected");
    }

    @Test
    void whoIsEmpoweredToSignHasNotSigned() {
        assertThat(Agreements.pairsIn("Chile's minister was empowered to sign a cyber security agreement with Peru."))
                .containsEntry("CL-PE", "negotiating");
    }

    @Test
    void whatOneIsToldToSupposeIsNotSo() {
        assertThat(Agreements.pairsIn("Suppose that Chile and Peru signed a cyber treaty tomorrow."))
                .isEmpty();
        assertThat(Agreements.pairsIn("Peru and Chile came to the cyber ceremony as guests. They signed nothing."))
                .isEmpty();
    }

    @Test
    void anAdvisoryOfBodiesForCyberMattersIsOne() {
        assertThat(Agreements.pairsIn("CISA, UK's NCSC issue joint advisory on router flaws"))
                .containsEntry("GB-US", "in-force");
    }

    @Test
    void approvalForASigningComesBeforeIt() {
        String text =
                "The Cabinet gave its approval for the signing of a memorandum between Peru and Chile on cyber security.";
        assertThat(Agreements.pairsIn(text)).containsEntry("CL-PE", "negotiating");
    }

    @Test
    void dialoguesWithTwoAreOneWithEach() {
        assertThat(Agreements.pairsIn("The EU already runs cyber dialogues with India and South Korea."))
                .doesNotContainKey("IN-KR");
    }

    @Test
    void theQuestionOfAnotherMakesNoQuestion() {
        String text = "Chile and Peru should install a direct line between their CERTs to ask \"is this you?\"";
        assertThat(Agreements.pairsIn(text)).containsEntry("CL-PE", "proposed");
    }
}
