package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extraction.model.Relation.AgreesWith;
import org.junit.jupiter.api.Test;

/** Agreements between bodies that are named in one place and meant in another. */
class BodiesMeantTest {

    @Test
    void theAgenciesOfTwoHeadsAreTheOnesThatAreNamed() {
        assertThat(
                        bodiesIn(
                                "Kaja Tamm, director of Estonia's Information System Authority, and Baiba Kalnina, director "
                                        + "of Latvia's CERT.LV, agreed in Riga that their agencies will share malware samples every day."))
                .containsExactly("agency:ee-information-system-authority agency:lv-cert-lv");
    }

    @Test
    void aCounterpartIsTheBodyThatIsNamedAfterIt() {
        assertThat(bodiesIn("CERT Polska has concluded a memorandum on cyber security with its Ukrainian counterpart, "
                        + "CERT-UA."))
                .containsExactly("agency:pl-cert-polska agency:ua-cert-ua");
    }

    @Test
    void theIssuerOfAnAdvisoryIsTheBodyOfTheSentenceBefore() {
        assertThat(bodiesIn("The Canadian Centre for Cyber Security confirmed the hack on Wednesday. "
                        + "The warning came in a joint advisory with the FBI."))
                .containsExactly(
                        "agency:ca-canadian-centre-for-cyber-security agency:us-federal-bureau-of-investigation");
    }

    @Test
    void ministriesOfTwoCountriesAreNamedTogether() {
        assertThat(bodiesIn("The Estonian and Danish defence ministries signed a memorandum on cyber defence."))
                .containsExactly("agency:dk-ministry-of-defense agency:ee-ministry-of-defense");
    }

    private static List<String> bodiesIn(String text) {
        return Agreements.in(text).stream()
                .filter(relation -> relation.source().startsWith("agency:"))
                .map(BodiesMeantTest::ends)
                .toList();
    }

    private static String ends(AgreesWith relation) {
        return relation.source() + " " + relation.target();
    }
}
