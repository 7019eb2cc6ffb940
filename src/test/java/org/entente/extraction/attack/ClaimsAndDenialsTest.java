package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.extraction.model.Modality;
import org.entente.extraction.model.Relation.AttackedBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who blames, and who denies, in the words of reporters, ministries and embassies. */
class ClaimsAndDenialsTest {

    private static final String BLAME = "Latvia accuses Russia of hacking its foreign ministry. ";

    private static AttackedBy only(String text) {
        return Told.in(text).stream()
                .filter(attack -> attack.source().startsWith("country:")
                        && attack.target().startsWith("country:"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Kremlin brushed the charge aside.",
                "Moscow called the report a stale joke.",
                "Moscow waved away the accusation.",
                "The accusations are 'a fairy tale', the Kremlin said.",
                "Russia insisted that it conducts no cyberattacks.",
                "Moscow disputes this.",
                "The charge had been made without any evidence, the Kremlin said.",
            })
    void rejectingAChargeIsADenial(String answer) {
        assertThat(only(BLAME + answer).deniedBy()).containsExactly("country:RU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia neither confirmed nor denied it.",
                "Moscow has not commented.",
                "The Kremlin called the report credible.",
                "Moscow denied a Latvian diplomat a visa.",
            })
    void whatIsNoAnswerToTheChargeIsNoDenial(String answer) {
        assertThat(only(BLAME + answer).deniedBy()).isEmpty();
    }

    @Test
    void aNamedSpokesmanDeniesHimself() {
        String text = BLAME + "Russia's foreign ministry spokesman, Ivan Nechayev, denied the allegations.";
        assertThat(only(text).deniedBy()).containsExactly("person:ivan-nechayev");
    }

    @Test
    void whoeverSaysThatItHasNothingToDoWithTheTheftClaimsNothing() {
        String text =
                "Latvia says Russian hackers stole the records of its voters. Moscow says it has nothing to do with the theft.";
        assertThat(only(text).claimedBy()).containsExactly("country:LV");
        assertThat(only(text).deniedBy()).containsExactly("country:RU");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Latvian intelligence has laid the intrusion into the port's servers at the door of Russia's GRU.|country:LV
                    The hack of Latvia's customs was the work of Russian spies, says a report by Microsoft.|company:microsoft
                    In the view of Microsoft, Russian spies hacked Latvia's customs.|company:microsoft
                    Microsoft is convinced that Russian spies hacked Latvia's customs.|company:microsoft
                    Latvia's customs were hacked by Russian spies, prosecutors say.|country:LV
                    Researchers at Microsoft believe that Latvia's customs were hacked by Russian spies.|company:microsoft
                    """)
    void whoeverBlamesIsNamed(String text, String claimant) {
        AttackedBy attack = only(text);
        assertThat(attack.modality()).isEqualTo(Modality.ALLEGED);
        assertThat(attack.claimedBy()).containsExactly(claimant);
    }

    @Test
    void aDenialOfWhatOthersDidIsNoDenialOfOnesOwnDeed() {
        String text = "Hungary's foreign ministry rejected a report that Russian hackers had been reading its cables.";
        assertThat(Told.in(text)).noneMatch(attack -> attack.source().equals("country:RU"));
    }

    @Test
    void whoWroteTheReportMayStandInAnotherSentence() {
        String text = "The mail of Latvia's customs was read for a year by hackers who are believed to work for Russia."
                + " Contoso Labs, a company in Riga, says so in a report.";
        assertThat(only(text).claimedBy()).containsExactly("company:contoso-labs");
    }
}
