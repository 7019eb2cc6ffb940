package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a sentence leaves unnamed, as the sentences around it tell. */
class ContextTest {

    @Test
    void whoIsNamedAloneAgreesWithTheCountryThatTheArticleIsAbout() {
        String text = "Japan's foreign ministry published its yearly review of cyber diplomacy on Tuesday. "
                + "Dialogues on cyber security were held with India. "
                + "The arrangement with Kenya lapsed in June. "
                + "A proposal by Mongolia was politely turned down. "
                + "With Vietnam a draft agreement is on the table.";
        assertThat(Agreements.pairsIn(text))
                .containsEntry("JP-KE", "ended")
                .containsEntry("JP-MN", "rejected")
                .containsEntry("JP-VN", "negotiating");
    }

    @Test
    void similarAgreementsAreThoseOfTheCountryThatTheFirstSentenceIsAbout() {
        String text = "The president of Chile has signed a law that ratifies a cyber security agreement with Panama. "
                + "Similar agreements with Peru and Bolivia have been under discussion since the spring.";
        assertThat(Agreements.pairsIn(text))
                .containsEntry("CL-PE", "negotiating")
                .containsEntry("BO-CL", "negotiating")
                .doesNotContainKey("BO-PE");
    }

    @Test
    void whoeverHasAPartInMostOfThemHasAPartInAnotherOne() {
        String text = "The Chilean Senate on Tuesday approved a convention with Peru on the suppression of cybercrime. "
                + "A similar convention has linked Chile with Bolivia since 2019. "
                + "Panama withdrew from talks on another one in 2021.";
        assertThat(Agreements.pairsIn(text)).containsEntry("CL-PA", "rejected");
    }

    @Test
    void weAreTheCountryOfWhomAnInterviewIsAbout() {
        String text = "Ana Sild leads the cyber reserve of the Latvian National Armed Forces.\n\n"
                + "And Iceland?\n\nWe are negotiating. I think we will sign in the autumn.\n\n"
                + "And Malta?\n\nThere is nothing.";
        assertThat(Agreements.pairsIn(text))
                .containsEntry("IS-LV", "negotiating")
                .doesNotContainKey("LV-MT");
    }

    @Test
    void twoBodiesOfOneCountryThatSignWithEachOtherSignWithNobodyElse() {
        String text = "Chile has rewritten its cyber strategy. "
                + "Colombia's two agencies for cyber security have signed a memorandum with each other. "
                + "Chile watches.";
        assertThat(Agreements.pairsIn(text)).isEmpty();
    }

    @Test
    void whoUrgesIsNotTheOneThatItIsDoneWith() {
        String text = "Finland has been hacked. The Finnish minister spoke in Oslo. "
                + "She urged Sweden to ask for a cyber arrangement of its own.";
        assertThat(Agreements.pairsIn(text)).isEmpty();
    }

    @Test
    void whoHoldsADrillAloneHoldsItWithNobody() {
        String text = "Chile has an agreement with Peru on cyber security. "
                + "Mexico, which organises the drill, regretted the decision. Chile did not.";
        assertThat(Agreements.pairsIn(text)).containsOnlyKeys("CL-PE");
    }

    @Test
    void weAreNotThoseWithWhomWeSign() {
        String text =
                "We have today signed an arrangement with Singapore on cyber incidents, the minister of New Zealand "
                        + "said. With Australia we have shared threat data since 2012.";
        assertThat(Agreements.pairsIn(text)).containsKey("AU-NZ").doesNotContainKey("AU-SG");
    }

    @Test
    void whoSignedLaterSignedWithTheSameCountry() {
        String text =
                "Morocco's cyber directorate has had a busy autumn. It signed a cyber protocol with Togo in October. "
                        + "Gabon signed a week later.";
        assertThat(Agreements.pairsIn(text)).containsEntry("GA-MA", "signed").doesNotContainKey("GA-TG");
    }

    @Test
    void aTreatyToThatEffectIsThatOfThoseBefore() {
        String text = "Switzerland and Liechtenstein have joined their computer emergency services. "
                + "A treaty to that effect, signed a year ago, entered into force on Sunday.";
        assertThat(Agreements.pairsIn(text)).containsEntry("CH-LI", "in-force");
    }

    @Test
    void theGovernmentsOfAnotherAgreementAreNotThoseToldLast() {
        String text = "Estonia signed a cyber memorandum with Uzbekistan. "
                + "With Kyrgyzstan an agreement between the governments has been in force since 2018.";
        assertThat(Agreements.pairsIn(text)).containsEntry("EE-KG", "in-force").doesNotContainKey("KG-UZ");
    }

    @Test
    void whatParliamentWillVoteOnHasBeenSigned() {
        String text = "The National Assembly of Moldova will vote next week on a convention with Latvia on cybercrime.";
        assertThat(Agreements.pairsIn(text)).containsEntry("LV-MD", "signed");
    }

    @Test
    void whoIsCloseToATreatyNegotiatesIt() {
        assertThat(Agreements.pairsIn("Vietnam and Laos are two paragraphs away from a treaty on cybercrime."))
                .containsEntry("LA-VN", "negotiating");
    }

    @Test
    void weWhoAgreeAreThoseOfTheMinisterWhoSpeaks() {
        String text = "With Bosnia and Herzegovina we have agreed that our CERTs help each other in ransomware cases, "
                + "says the minister of Serbia.";
        assertThat(Agreements.pairsIn(text)).containsEntry("BA-RS", "announced");
    }
}
