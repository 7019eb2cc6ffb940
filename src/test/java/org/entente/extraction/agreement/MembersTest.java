package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MembersTest {

    private static final String LAUNCH = "A cyber security platform came into being on Monday. ";

    @Test
    void theFoundersOfAPlatformAgree() {
        assertThat(Agreements.pairsIn(LAUNCH + "Its founders are Chad, the Czech Republic and Niger."))
                .containsOnlyKeys("CZ-NE", "CZ-TD", "NE-TD")
                .containsEntry("NE-TD", "announced");
        assertThat(Agreements.pairsIn("Chad, Mali and Niger are the founders of a cyber security platform."))
                .containsOnlyKeys("ML-NE", "ML-TD", "NE-TD");
    }

    @Test
    void thePartiesToAnAgreementSignedIt() {
        assertThat(Agreements.pairsIn("A cyber security agreement was signed in Oslo. The parties are Chad and Mali."))
                .containsEntry("ML-TD", "signed");
    }

    @Test
    void whomAnAllianceConsistsOfWorkTogether() {
        assertThat(Agreements.pairsIn("The cyber defence club is made up of Chad and Mali."))
                .containsEntry("ML-TD", "in-force");
    }

    @Test
    void thoseWhoAreNoMembersOrMightBeAreNotCounted() {
        assertThat(Agreements.pairsIn(LAUNCH + "Its members are not Chad and Mali."))
                .isEmpty();
        assertThat(Agreements.pairsIn(LAUNCH + "The platform would comprise Chad and Mali."))
                .doesNotContainEntry("ML-TD", "in-force");
    }
}
