package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestsTest {

    @Test
    void whoAsksAnotherToHelpWithACyberCommandProposesIt() {
        assertThat(Agreements.pairsIn("Ulaanbaatar asks Tokyo to help it build a cyber command."))
                .containsEntry("JP-MN", "proposed");
        assertThat(Agreements.pairsIn("Riyadh urges Oman to link cyber command centres."))
                .containsEntry("OM-SA", "proposed");
    }

    @Test
    void whoInvitesAnotherToSendExpertsProposesCommonWork() {
        assertThat(Agreements.pairsIn("Latvia invited Georgia to send analysts to its cyber defence centre in Riga."))
                .containsEntry("GE-LV", "proposed");
    }

    @Test
    void aRequestForHelpAfterAHackIsProposed() {
        assertThat(Agreements.pairsIn("After the ransomware attack Costa Rica asked Spain for help."))
                .containsEntry("CR-ES", "proposed");
    }

    @Test
    void toUrgeAnotherToStopHackingProposesNothing() {
        assertThat(Agreements.pairsIn("Norway urged Russia to stop cyber attacks on its ports."))
                .isEmpty();
        assertThat(Agreements.pairsIn("Norway asked Russia to send back the hacker."))
                .isEmpty();
    }

    @Test
    void anInvitationToJoinThatIsTurnedDownIsRejected() {
        assertThat(Agreements.pairsIn("Cambodia turned down an invitation to join China's cyber centre in July."))
                .containsEntry("CN-KH", "rejected");
    }

    @Test
    void whoWouldLikeAnotherToJoinItProposesIt() {
        assertThat(Agreements.pairsIn("Iceland would like Canada to join us in guarding the cables against hackers."))
                .containsEntry("CA-IS", "proposed");
        assertThat(Agreements.pairsIn("Oslo has invited Finland to swap cyber warnings with it."))
                .containsEntry("FI-NO", "proposed");
    }

    @Test
    void whoIsAskedToWorkWithTheAskerIsNotJoinedToTheOthers() {
        String text = "Doha turned to others for help. "
                + "It asked Britain's National Crime Agency and the FBI to investigate the hack together with its own police.";
        assertThat(Agreements.pairsIn(text)).containsOnlyKeys("GB-QA", "QA-US");
    }

    @Test
    void whoWantsToWorkSomethingOutTogetherProposesIt() {
        String text = "Chad wants to work out a deterrent against hackers together with Mali.";
        assertThat(Agreements.pairsIn(text)).containsEntry("ML-TD", "proposed");
    }

    @Test
    void whoAsksForAStatementOfPartnershipProposesIt() {
        String text = "Mali has asked the Americans for a cyber partnership statement of its own.";
        assertThat(Agreements.pairsIn(text)).containsEntry("ML-US", "proposed");
    }

    @Test
    void whomAnExpertCallsOnToJoinTwoOthersIsPutToEachOfThem() {
        String text = "Peru and Chile have set up a task force against ransomware. "
                + "Tobias Meyer called on Britain to join the two.";
        assertThat(Agreements.pairsIn(text))
                .containsEntry("GB-PE", "proposed")
                .containsEntry("CL-GB", "proposed")
                .containsEntry("CL-PE", "announced");
    }

    @Test
    void anOfferWithoutTakersIsRejected() {
        assertThat(Agreements.pairsIn("Peru's offer of a joint cyber response team found no taker in Bolivia."))
                .containsEntry("BO-PE", "rejected");
    }

    @Test
    void whatIsAnsweredLaterIsTheStatus() {
        String offer = "Latvia offered Moldova a joint cyber early-warning service. ";
        assertThat(Agreements.pairsIn(offer + "Chisinau has accepted in principle."))
                .containsEntry("LV-MD", "announced");
        assertThat(Agreements.pairsIn(offer + "Moldova's ministry wrote back that it would not take part."))
                .containsEntry("LV-MD", "rejected");
        assertThat(Agreements.pairsIn(offer + "The Moldovans declined to comment."))
                .containsEntry("LV-MD", "proposed");
    }

    @Test
    void whoAsksNeitherProposesNothing() {
        assertThat(Agreements.pairsIn("Fiji has asked neither China nor Australia for help against hackers."))
                .isEmpty();
    }
}
