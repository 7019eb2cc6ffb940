package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedWorkTest {

    @Test
    void teamsOfTwoPossessivesWorkTogether() {
        assertThat(Agreements.pairsIn(
                        "Latvia's and Georgia's cyber incident teams pass each other warnings of phishing."))
                .containsEntry("GE-LV", "in-force");
    }

    @Test
    void allWhoTogetherDoOneDeedDoItWithEachOther() {
        String text =
                "Detectives of Norway, together with the police of Chile and of Japan, dismantled a ransomware gang.";
        assertThat(Agreements.pairsIn(text)).containsOnlyKeys("CL-NO", "JP-NO", "CL-JP");
    }

    @Test
    void whoWorksWithTwoDoesNotMakeThemWorkWithEachOther() {
        assertThat(Agreements.pairsIn("Norway cooperates on cyber security with Chile and with Japan."))
                .doesNotContainKey("CL-JP");
    }

    @Test
    void whatIsDoneUnderAnOlderAgreementIsInForce() {
        String text =
                "Finland's NCSC-FI and Estonia's RIA pass on each other's cyber alarms under an agreement of 2013.";
        assertThat(Agreements.pairsIn(text)).containsEntry("EE-FI", "in-force");
    }

    @Test
    void toCarryOutACommonPlanIsInForce() {
        String text = "The police of Peru and the police of Chile are carrying out the 2016 plan on cybercrime.";
        assertThat(Agreements.pairsIn(text)).containsEntry("CL-PE", "in-force");
    }

    @Test
    void officersEmbeddedWithAnotherCommandWorkWithIt() {
        assertThat(Agreements.pairsIn("Two Cypriot officers are embedded with the Greek cyber command in Athens."))
                .containsEntry("CY-GR", "in-force");
    }

    @Test
    void thoseWhoSitInTheSameRoomWorkTogether() {
        String text = "Greek and Cypriot analysts sit in the same room in Athens and watch the same cyber alerts.";
        assertThat(Agreements.pairsIn(text)).containsEntry("CY-GR", "in-force");
    }

    @Test
    void specialistsWorkAlongsideThoseOfAnotherCountry() {
        String text = "Lithuanian specialists have been working alongside Moldovan ones at a cyber centre since March.";
        assertThat(Agreements.pairsIn(text)).containsEntry("LT-MD", "in-force");
    }

    @Test
    void networksAreWhatIsDefendedAndNoCommonThing() {
        String text = "A hunt team of US Cyber Command spent three months on government networks "
                + "alongside specialists of the Lithuanian Defence Ministry.";
        assertThat(Agreements.pairsIn(text)).containsEntry("LT-US", "in-force");
    }

    @Test
    void toHoldAHackingUnitResponsibleIsNothingThatStatesHold() {
        String text = "The governments of Canada, Denmark and Norway hold the joint cyber unit of the GRU responsible.";
        assertThat(Agreements.pairsIn(text)).isEmpty();
    }

    @Test
    void tiesThatAreRestoredAreThoseOfDiplomats() {
        String text = "Oman and Bahrain restored ties with Yemen after a dispute that began with a hacked news site.";
        assertThat(Agreements.pairsIn(text)).isEmpty();
    }
}
