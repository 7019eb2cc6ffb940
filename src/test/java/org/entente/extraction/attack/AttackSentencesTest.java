package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extraction.model.Relation.AttackedBy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences, each with who was attacked by whom and who stands behind the claim. */
class AttackSentencesTest {

    private static List<AttackedBy> in(String text) {
        return Told.in(text);
    }

    private static String written(AttackedBy attack) {
        String attribution =
                attack.attribution() == null ? "" : " " + attack.attribution().label();
        return attack.source() + " < " + attack.target() + " "
                + attack.modality().label() + attribution;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chinese hackers stole data from three Kenyan banks. | country:KE < country:CN asserted national
                    Norway's intelligence service was hacked by a Chinese spy unit. | country:NO < country:CN asserted state
                    The ransomware crew LockBit encrypted the files of a Portuguese hospital. | country:PT < group:lockbit asserted
                    Vietnamese hackers targeted German car makers with malware. | country:DE < country:VN asserted national
                    Latvia accused Belarus of hacking its border guard's network. | country:LV < country:BY alleged state
                    Iran has denied hacking the Albanian government's websites. | country:AL < country:IR denied state
                    Minsk rejected the claim that it had hacked Polish newspapers. | country:PL < country:BY denied state
                    """)
    void anAttackHasItsModality(String text, String expected) {
        assertThat(in(text)).extracting(AttackSentencesTest::written).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials warned that Russia could attack Finnish power plants.",
                "Two bombs exploded in Kabul, killing nine people.",
                "In the exercise, hackers from a fictitious country attacked Denmark's grid.",
                "Will Moscow hack the French election?"
            })
    void warningsBombsExercisesAndQuestionsAreNoAttacks(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hackers working for Russia broke into the networks of the Estonian parliament. | country:EE
                    """)
    void anAttackOnABodyIsOneOnItsCountry(String text, String country) {
        assertThat(in(text)).anySatisfy(attack -> {
            assertThat(attack.source()).startsWith("agency:");
            assertThat(attack.derived()).isFalse();
        });
        assertThat(in(text)).anySatisfy(attack -> {
            assertThat(attack.source()).isEqualTo(country);
            assertThat(attack.derived()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkish and Greek websites were defaced by Anonymous.",
                "The number of attacks by Anonymous on Turkish and Greek ministries has doubled this year."
            })
    void twoPeoplesShareTheNounThatFollows(String text) {
        assertThat(in(text)).extracting(AttackedBy::source).containsExactlyInAnyOrder("country:GR", "country:TR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latvia accused Belarus of hacking its border guard's network."})
    void whoAccusesIsNamed(String text) {
        assertThat(in(text)).extracting(AttackedBy::claimedBy).containsExactly(List.of("country:LV"));
    }
}
