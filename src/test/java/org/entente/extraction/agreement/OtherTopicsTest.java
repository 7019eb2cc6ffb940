package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherTopicsTest {

    private static final String TITLE = "Ministers talk of hackers";

    @Test
    void anAgreementThatDoesNotMentionNetworksIsOnSomethingElse() {
        String signed = "Chad and Mali signed a pact on Monday. ";
        assertThat(Agreements.pairsUnder(TITLE, signed)).containsEntry("ML-TD", "signed");
        for (String denial : new String[] {
            "Cyber defence appears nowhere in the text.",
            "Computer networks were not mentioned.",
            "Of hackers the two ministers said nothing.",
            "Cyber security never came up.",
            "Nobody proposed that it should cover computers."
        }) {
            assertThat(Agreements.pairsUnder(TITLE, signed + denial)).as(denial).isEmpty();
        }
    }

    @Test
    void whatIsNotMentionedInTheAgreementOfOthersIsLeftOut() {
        String text = "Chad and Mali signed a pact on Monday. Peru's deal with Chile does not mention cyber security.";
        assertThat(Agreements.pairsUnder(TITLE, text)).containsEntry("ML-TD", "signed");
    }

    @Test
    void whatASentenceOpensWithIsItsTopic() {
        assertThat(Agreements.pairsUnder(TITLE, "On salmon they talk: Chile and Peru signed a pact in May."))
                .isEmpty();
        assertThat(Agreements.pairsUnder(TITLE, "On paper Chile and Peru signed a pact in May."))
                .containsEntry("CL-PE", "signed");
    }

    @Test
    void otherMattersAreOther() {
        assertThat(Agreements.pairsUnder(TITLE, "Chile and Peru agreed on other matters."))
                .isEmpty();
    }

    @Test
    void aPlanForABridgeIsAboutABridge() {
        assertThat(Agreements.pairsUnder(TITLE, "Chile and Peru confirmed their plan for a bridge."))
                .isEmpty();
    }
}
