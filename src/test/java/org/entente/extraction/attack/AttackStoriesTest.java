package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in which victim and attacker stand apart, or are told by words of blame and descent. */
class AttackStoriesTest {

    private static void assertTold(String text, String expected) {
        assertThat(Told.ofCountries(text))
                .as(text)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(expected.split(";")).map(String::strip).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Omani port was under attack by hackers based in Iran. | OM < IR asserted
                    Ukrainian and Russian hackers have defaced each other's government websites. | RU < UA asserted; UA < RU asserted
                    Spies from Vietnam have stolen documents allegedly belonging to Philippine ministries. | PH < VN asserted
                    The wiper that Poland ascribes to Belarusian hackers erased the computers of a Polish railway. | PL < BY alleged
                    Croatia's tax office hacked, allegedly by Russia. | HR < RU alleged
                    Suspected Indian hackers breached the network of the Nepalese army. | NP < IN alleged
                    Lithuania foiled an attempt by Russian intelligence to disrupt the systems of the Lithuanian courts. | LT < RU asserted
                    Toyota Argentina was robbed of its customer data by Brazilian hackers. | AR < BR asserted
                    Hackers said to be from Turkey defaced the website of the Greek parliament. | GR < TR alleged
                    Swiss hackers have broken into servers in Spain, the United Kingdom and the Netherlands. | ES < CH asserted; GB < CH asserted; NL < CH asserted
                    """)
    void victimsAndAttackersAreReadOffTheirPhrases(String text, String expected) {
        assertTold(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sweden sees Iran's intelligence service behind the breach at a Swedish text-message company. | SE < IR alleged
                    Malaysian police say that Indonesian agents broke into their mail server. | MY < ID alleged
                    Moroccan hackers looted a bank in Senegal, investigators suspect. | SN < MA alleged
                    A dozen intrusions since May, aimed at Latvian banks, were the work of Belarusian hackers, police said. | LV < BY alleged
                    Moscow rejects the Polish claim that it hacked a Warsaw hospital. | PL < RU alleged
                    Iran may have hacked the Kuwaiti oil ministry. | KW < IR alleged
                    Hungarian analysts named Belarus as the author of the cyber-attack on Hungary's foreign ministry. | HU < BY alleged
                    The United States charged two Iranian hackers over ransomware at American hospitals. | US < IR alleged
                    Canada says it did not see who did it, but said China was behind the hacking of its archive. | CA < CN alleged
                    """)
    void whoSaysSoMakesItAlleged(String text, String expected) {
        assertTold(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The websites of the Peruvian congress went dark on Monday. Chilean hackers claimed responsibility. | PE < CL alleged
                    Screens at the airports of Nepal showed a foreign flag. The authorities blame hackers from India. | NP < IN alleged
                    The mail of a Dutch ministry was hacked. The attackers were Turkish, the police said. | NL < TR alleged
                    The servers of Estonian hospitals were flooded. Killnet, a Russian hacker group, said that it had done it. | EE < RU alleged
                    Armenian hackers were busy in May. In June they defaced thirty Azerbaijani sites. | AZ < AM asserted
                    The Costa Rican treasury was hacked on Friday. Cuba's military intelligence was blamed. | CR < CU alleged
                    Iran itself is a victim. Stuxnet, a worm believed to be the work of Israel, wrecked its centrifuges. | IR < IL alleged
                    """)
    void whoDidItMayBeToldLater(String text, String expected) {
        assertTold(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The hacking group Copper Heron stole files from the Finnish parliament. Investigators have linked it to Russia's FSB. | FI < RU alleged
                    The ransomware gang Silent Otter broke into the Icelandic central bank. The gang is Chinese, the bank said. | IS < CN alleged
                    """)
    void forWhomACrewWorksMayBeToldLater(String text, String expected) {
        assertTold(text, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Danish dairy hacks its way into Chinese market",
                "France's cyber agency and Germany's police hacked the botnet of a Ukrainian gang in a joint operation.",
                "Norway and Sweden are to probe each other's networks.",
                "A Russian campaign of hacking against British power stations has been forecast for years.",
                "Hackers wiped a Romanian clinic's server. Is Russia behind it, a reporter wanted to know.",
                "Japan, Canada and Chile condemned North Korea over the theft of cryptocurrency."
            })
    void whoIsNobodysVictimIsLeftAlone(String text) {
        assertThat(Told.ofCountries(text)).isEmpty();
    }

    @Test
    void aClaimIsTheClaimantsOwn() {
        assertThat(Told.in("The crew Night Ferry says it knocked out the site of the Ghanaian parliament."))
                .isNotEmpty()
                .allSatisfy(attack -> assertThat(attack.claimedBy()).containsExactly("group:night-ferry"));
    }
}
