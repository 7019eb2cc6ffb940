package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pairs that no rule reads. */
class LikelyTest {

    @Test
    void wordsAroundAPairTellThatItWorksTogether() {
        assertThat(Agreements.pairsIn(
                        "A single desk now looks after incidents in the government networks of Norway and of "
                                + "Iceland. It is staffed by turns."))
                .containsEntry("IS-NO", "in-force");
    }

    @Test
    void twoWhoAreInvitedByAThirdInviteNotEachOther() {
        assertThat(Agreements.pairsIn("Brazil has proposed a joint cyber defence programme to Chile and Peru."))
                .containsOnlyKeys("BR-CL", "BR-PE");
    }

    @Test
    void whatIsDeniedStaysDenied() {
        assertThat(Agreements.pairsIn(
                        "Norway and Iceland have not signed the protocol on joint cyber exercises, officials said."))
                .isEmpty();
    }
}
