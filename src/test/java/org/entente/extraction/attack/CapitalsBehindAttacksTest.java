package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A capital that is served, suspected or pointed at is a government. */
class CapitalsBehindAttacksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hackers in the pay of Beijing robbed a Taiwanese bank.",
                "Hackers on the payroll of Beijing robbed a Taiwanese bank.",
                "Hackers acting on the orders of Beijing robbed a Taiwanese bank.",
                "Hackers who work for Beijing robbed a Taiwanese bank.",
                "Hackers who take their orders from Beijing robbed a Taiwanese bank.",
                "Hackers robbed a Taiwanese bank. Suspicion fell on Beijing.",
                "Hackers robbed a Taiwanese bank. Taipei points the finger at Beijing.",
                "Hackers robbed a Taiwanese bank. The trail leads straight to Beijing.",
                "Hackers robbed a Taiwanese bank. The police traced the attack to Beijing.",
                "Hackers robbed a Taiwanese bank. Behind the theft stood China's Ministry of State Security, officials say.",
                "Hackers robbed a Taiwanese bank. \"This is China's doing,\" the minister said.",
                "Strangers had been in the mail of Taiwan's foreign ministry for a year. The minister said that it was China.",
            })
    void whoIsServedOrSuspectedAttacked(String text) {
        assertThat(Told.ofCountries(text)).hasSize(1).allMatch(attack -> attack.startsWith("TW < CN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hackers robbed a Taiwanese bank. Its director flew to Beijing on Monday.",
                "Hackers robbed a Taiwanese bank. A conference on payments opened in Beijing.",
            })
    void aCapitalThatIsButAPlaceAttackedNobody(String text) {
        assertThat(Told.ofCountries(text)).isEmpty();
    }

    @Test
    void whoHelpedIsNamedToo() {
        assertThat(
                        Told.ofCountries(
                                "A Taiwanese bank was hacked by North Korea with the help of Chinese intelligence, officials say."))
                .containsExactlyInAnyOrder("TW < KP alleged", "TW < CN alleged");
    }

    @Test
    void whoHelpedToRestoreTheNetworkAttackedNobody() {
        assertThat(
                        Told.ofCountries(
                                "A Taiwanese bank was hacked by North Korea and restored its network with the help of the American FBI."))
                .noneMatch(attack -> attack.contains("< US"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN < US|China accused the US National Security Agency of attacks on a university in Xi'an.",
                "IR < IL|Petrol pumps across Iran refused cards after hackers had got into the network. The general pointed at Israel.",
                "DE < RU|Berserk Bear has been at home in the networks of German ministries. Behind it is presumably Russia's FSB.",
            })
    void whoIsPointedAtAttacked(String pair, String text) {
        assertThat(Told.ofCountries(text)).containsExactly(pair + " alleged");
    }

    @Test
    void whereAnIntruderSatHeIsNotFrom() {
        assertThat(
                        Told.ofCountries(
                                "An intruder sat in the mail servers of three Kazakh ministries. The intruder works for the Chinese state."))
                .hasSize(1)
                .allMatch(attack -> attack.startsWith("KZ < CN"));
    }
}
