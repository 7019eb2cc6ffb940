package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is tied to a country by what others take him for, by what he earns for it, by how it is answered. */
class TiesAndReasonsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three Polish railways were compromised last spring by Gray Heron, a crew which researchers assess to be Russian.",
                "Gray Heron, a group thought to be Russian, has hacked three Polish railways.",
                "Three Polish railways were breached by a group that analysts believe to be Russian.",
                "Three Polish railways were hacked by Gray Heron, described by the police as a Russian crew.",
                "Fox Kitten has hacked three Polish railways. Its members are in all probability Russian, says a vendor.",
            })
    void aCrewIsOfTheCountryThatOthersTakeItFor(String text) {
        assertThat(Told.ofCountries(text)).containsExactly("PL < RU alleged");
    }

    @Test
    void aCrewServesForWhomItEarnsMoney() {
        assertThat(
                        Told.ofCountries(
                                "Blue Quarry, a subgroup of Lazarus which earns money for the North Korean regime, emptied accounts at a bank in Peru."))
                .hasSize(1)
                .allMatch(attack -> attack.startsWith("PE < KP"));
    }

    @Test
    void aCrewThatTookFromSomebodyIsNotTiedToHim() {
        assertThat(
                        Told.ofCountries(
                                "Gray Heron, a crew of Russian military intelligence, hacked two Czech ministries. "
                                        + "The group is no stranger to Germany: in 2015, prosecutors say, it stole mail from the Bundestag."))
                .noneMatch(attack -> attack.contains("< DE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU < UA|Ukraine's military intelligence says that its cyber specialists erased the archive of a Russian state centre.",
                "IR < IL|Israel's army said that its hackers had encrypted the servers of an Iranian port.",
            })
    void whoeverSpeaksOfHisHackersAttacked(String pair, String text) {
        assertThat(Told.ofCountries(text)).hasSize(1).allMatch(attack -> attack.startsWith(pair));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AL < IR|Albania broke off relations with Iran over a cyberattack that had shut down its government services in July.",
                "NO < RU|Norway summoned the Russian ambassador over the hacking of its parliament.",
                "AL < IR|Tirana expelled Iran's diplomats after hackers had shut down Albania's online services.",
            })
    void aStateAnswersWhoeverItHoldsResponsible(String pair, String text) {
        assertThat(Told.ofCountries(text)).containsExactly(pair + " alleged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway expelled two Russian diplomats after the spring.",
                "Sweden cut its ties with the Danish supplier after a cyberattack on the port.",
            })
    void whoIsAnsweredForNothingIsNoAttacker(String text) {
        assertThat(Told.ofCountries(text)).isEmpty();
    }

    @Test
    void aFloodOfRequestsIsAnAttack() {
        assertThat(
                        Told.ofCountries(
                                "The Cuban government holds Washington responsible for a flood of requests that kept the site of a newspaper off line for a night."))
                .containsExactly("CU < US alleged");
    }

    @Test
    void whatWasPlannedAndCarriedOutHasHappened() {
        assertThat(
                        Told.ofCountries(
                                "The break-in at the Swedish rowing club's servers was planned and carried out by the GRU, Russia's military intelligence service."))
                .containsExactly("SE < RU asserted");
    }

    @Test
    void theAccuserWasHitRatherThanWhoeverWasHitByOthersParagraphsAgo() {
        assertThat(Told.ofCountries("""
                                Russian hackers broke into the servers of Montenegro's ministries in August.

                                In September came the neighbour's turn. Albania holds Iran responsible for the attack that closed its portal.""")).contains("AL < IR alleged").doesNotContain("ME < IR alleged");
    }

    @Test
    void whoIsNamedForComparisonIsNoVictim() {
        assertThat(
                        Told.ofCountries(
                                "Denmark, like Britain and the United States, blames Russia for that worm, which had wiped computers."))
                .isEqualTo(List.of("DK < RU alleged"));
    }

    @Test
    void aCentreThatDefendsNetworksIsNoCulprit() {
        assertThat(Told.ofCountries("""
                                Two weeks after ransomware shut the cadastre in Serbia, SRB-CERT has asked its Slovenian counterpart to open an inquiry.
                                The letter went to SI-CERT on Monday and speaks of a team that would sit in Maribor.""")).isEmpty();
    }

    @Test
    void whoeverBlocksLorriesHasHackedNobody() {
        assertThat(
                        Told.ofCountries(
                                "Pro-Russian hackers hit Norwegian government sites on Monday. The flood came while the authorities in Oslo were blocking Russian lorries."))
                .noneMatch(attack -> attack.contains("< NO"));
    }

    @Test
    void hackersOfTwoCountriesHitBothSidesOfTheirBorder() {
        assertThat(Told.ofCountries("Hackers in Peru and Chile have defaced websites on both sides of the Andes."))
                .containsExactlyInAnyOrder("CL < PE asserted", "PE < CL asserted");
    }
}
