package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Members that the sentences after tell: of a convention, of an exercise. */
class RollTest {

    @Test
    void allMembersOfAConventionAreTiedToEachOther() {
        String text =
                "The coastal convention on cybercrime entered into force on Thursday, after Gabon became the third "
                        + "state to ratify it. The other two are Togo and Benin. Nigeria has not ratified it.";
        assertThat(Agreements.pairsIn(text))
                .containsEntry("BJ-GA", "in-force")
                .containsEntry("BJ-TG", "in-force")
                .containsEntry("GA-TG", "in-force")
                .hasSize(3);
    }

    @Test
    void whoTookPartInADrillTrainedWithItsHost() {
        String text = "Qatar's National Cyber Security Agency opened an exercise on attacks on stadiums in Doha. "
                + "So did France take part, for the first time. Kuwait took part as well. Turkey sent observers.";
        assertThat(Agreements.pairsIn(text)).containsEntry("KW-QA", "in-force").doesNotContainKey("QA-TR");
    }

    @Test
    void membersOfSomethingElseAreNotOnTheRoll() {
        String text = "The coastal convention on trade entered into force on Thursday, after Gabon became the third "
                + "state to ratify it. The other two are Togo and Benin.";
        assertThat(Agreements.pairsIn(text)).isEmpty();
    }
}
