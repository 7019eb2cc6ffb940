package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What bodies of several countries do in one act. */
class JointActsTest {

    @Test
    void anAdvisoryBindsAllWhoIssueItAndTheBodyOfTheSentenceBefore() {
        String text = "Hackers are rewriting the firmware of routers, the Canadian Centre for Cyber Security warned. "
                + "The warning was issued jointly with Britain's National Cyber Security Centre and Germany's BSI.";
        assertThat(Agreements.pairsIn(text))
                .containsEntry("CA-GB", "in-force")
                .containsEntry("CA-DE", "in-force")
                .containsEntry("DE-GB", "in-force");
    }

    @Test
    void thoseOfWhomAnAdvisoryWarnsHaveNoPartInIt() {
        String text =
                "Agencies of Norway, Canada and Australia warned on Tuesday in a joint advisory that Russian hackers "
                        + "were inside the water works of Poland.";
        assertThat(Agreements.pairsIn(text)).containsOnlyKeys("AU-CA", "AU-NO", "CA-NO");
        assertThat(Agreements.pairsIn("In a joint warning the FBI and CISA said that hackers from Iran were inside "
                        + "water works."))
                .isEmpty();
    }

    @Test
    void policeOfSeveralCountriesThatSeizeServersWorkTogether() {
        String text =
                "The FBI, Germany's BKA and the Dutch police seized the servers of a ransomware gang on Thursday.";
        assertThat(Agreements.pairsIn(text)).containsOnlyKeys("DE-NL", "DE-US", "NL-US");
    }

    @Test
    void arrestsInTwoCountriesAreNoJointOnes() {
        assertThat(
                        Agreements.pairsIn(
                                "Police in Spain arrested a hacker on Monday. Police in Italy arrested another hacker in March."))
                .isEmpty();
        assertThat(Agreements.pairsIn("Russian and Chinese hackers raided banks in Japan."))
                .isEmpty();
    }

    @Test
    void whoHelpsThePoliceOfAnotherCountryActsWithIt() {
        assertThat(Agreements.pairsIn(
                        "Thai officers, assisted by the Royal Malaysia Police, dismantled a phishing network."))
                .containsEntry("MY-TH", "in-force");
        assertThat(
                        Agreements.pairsIn(
                                "With the help of the Dutch police, German investigators seized the servers of a ransomware gang."))
                .containsEntry("DE-NL", "in-force");
    }

    @Test
    void whoArrestsHackersOfAnotherCountryDoesNotActWithIt() {
        assertThat(Agreements.pairsIn("German police arrested a Dutch hacker by the sea."))
                .isEmpty();
    }
}
