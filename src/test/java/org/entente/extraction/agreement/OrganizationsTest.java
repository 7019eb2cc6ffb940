package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    private static final String COUNCIL = "council-of-europe";

    @Test
    void whoAccedesToAConventionJoinsTheOrganizationBehindIt() {
        assertThat(Agreements.pairsIn("Peru acceded to the Council of Europe's convention on cybercrime."))
                .containsExactlyEntriesOf(Map.of("PE-" + COUNCIL, "signed"));
    }

    @Test
    void thePartiesToItsConventionAreNoPairByThat() {
        assertThat(Agreements.pairsIn("Chile and Peru are parties to the Council of Europe's cybercrime convention."))
                .containsOnlyKeys("CL-" + COUNCIL, "PE-" + COUNCIL);
    }

    @Test
    void whoWorksTogetherWithAnOrganizationWorksWithItAlone() {
        assertThat(Agreements.pairsIn("Chile and Peru fight cybercrime together with the Council of Europe."))
                .containsOnlyKeys("CL-" + COUNCIL, "PE-" + COUNCIL);
    }

    @Test
    void whoLeavesAnAgreementThatTiedItToALeagueEndsIt() {
        String text = "Georgia has withdrawn from the cybercrime agreement that tied it to the African Union.";
        assertThat(Agreements.pairsIn(text)).containsEntry("GE-african-union", "ended");
    }

    @Test
    void thoseWhoAreAdmittedAreNoPairByThat() {
        String text =
                "Peru signed a pact on cyber defence with Chile. Ireland and Japan have been accepted in principle.";
        assertThat(Agreements.pairsIn(text)).containsOnlyKeys("CL-PE");
    }

    @Test
    void theMembersOfALeagueAreNotTheCountriesNamedBefore() {
        String text = "Togo has a cyber centre, built by a firm from Poland. "
                + "The members of the African Union are to ratify the cyber convention that they adopted.";
        assertThat(Agreements.pairsIn(text)).doesNotContainKey("PL-TG");
    }
}
