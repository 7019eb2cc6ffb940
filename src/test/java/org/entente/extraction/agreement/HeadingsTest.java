package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists, whose headings say whose the agreements below them are. */
class HeadingsTest {

    @Test
    void whatStandsUnderTwoCountriesIsTheirs() {
        String text = "Peru – Chile. The memorandum on cyber incidents lapsed in April.\n\n"
                + "Kenya / Ghana. A protocol on computer crime was signed on 3 May.";
        assertThat(Agreements.pairsIn(text))
                .containsEntry("CL-PE", "ended")
                .containsEntry("GH-KE", "signed")
                .hasSize(2);
    }

    @Test
    void aListOfOneCountrysAgreementsNeedNotRepeatIt() {
        String text = "Which states has Peru bound to itself on cyber security? Peru publishes its treaties.\n\n"
                + "3 March 2015 – Chile. Agreement signed in Lima; in force since 2016.\n\n"
                + "5 April 2018 – Ecuador. Signed in Quito.";
        assertThat(Agreements.pairsIn(text))
                .containsEntry("CL-PE", "in-force")
                .containsEntry("EC-PE", "signed")
                .hasSize(2);
    }

    @Test
    void capitalsStandForTheirCountriesInAHeading() {
        assertThat(Agreements.pairsIn("Lima/Quito: memorandum on cybersecurity signed at forum"))
                .containsEntry("EC-PE", "signed");
    }

    @Test
    void theTopicMayFollowUnderTheHeading() {
        String text = "Peru – Chile. The police agreement is still at the stage of negotiation. "
                + "Computer crime forms part of the draft.\n\n"
                + "Peru – Ghana. A fishing treaty was signed.";
        assertThat(Agreements.pairsIn(text))
                .containsEntry("CL-PE", "negotiating")
                .hasSize(1);
    }

    @Test
    void oneWordAloneIsNoHeading() {
        String text = "Has Peru signed the cyber treaty?\n\nNo.\n\nIt was signed by Chile and Ecuador.";
        assertThat(Agreements.pairsIn(text)).doesNotContainKey("NO-PE");
    }
}
