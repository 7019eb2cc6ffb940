package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A few lines of news tell one incident: their only hackers have attacked the only others whom they speak of. */
class GistTest {

    private static final String LEAD = """
            A cartoon of a tractor greeted visitors to the website of the Estonian land register on Friday. It was put \
            there by Copper Heron, a crew of Belarusian hackers who take an interest in old borders.

            """;
    private static final String REST = """
            The register was set up in 1993. It has two hundred clerks. They work in a former school.

            The clerks read the cartoon with interest. One of them printed it. Nobody could say what the tractor meant.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Copper Heron, a crew of Belarusian hackers, left its mark on three hundred Lithuanian websites overnight. | LT < BY asserted
                    The thieves had the run of the mail server of the Chilean central bank for a year. They worked for Argentina's military intelligence, the inquiry found. | CL < AR alleged
                    Screens in two Omani ports went mad at noon, on the orders of the Iranian government, which had hidden its malware in a clock. | OM < IR asserted
                    Peruvian customs officers found their computers empty on Monday. The trail of the malware has been traced to Bolivia. | PE < BO alleged
                    A gang that lives in Gomel, Belarus, encrypted the computers of a Polish sugar maker. | PL < BY asserted
                    Two flaws were used by the Omani front company Dune Labs against phones. Those of Yemen's negotiators and of Kuwait's were infected with spyware. | YE < OM asserted
                    The theft of nineteen years of patient records from an Irish hospital has been laid at Moscow's door. The hackers have not been named. | IE < RU alleged
                    Hungary hints at Serbia as the author of the blackout of its election website. | HU < RS alleged
                    """)
    void hackersAndTheOnlyOthersNamed(String text, String expected) {
        assertThat(Told.ofCountries(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finland links the hacking crew Copper Heron to Belarus.",
                "Norway jails a Latvian hacker for four years.",
                "In the exercise, which Estonia runs every year, a crew of Russian hackers took the water plant.",
                "Kenya and Chinese hackers do not mix, said a columnist: the two signed a cyber pact with Tanzania in a summit.",
                "Hungarian warplanes struck two Serbian villages, and with the mast on the hill the internet went.",
                "Swedish hackers emptied the accounts of a Swedish bank, and a Norwegian reporter told the tale.",
                "A Turkish hacking crew robbed a Turkish bank to protest against the war in Syria.",
                "The Netherlands has frozen its talks on computers with Hungary, and a Dutch spy wrote a book.",
                "Norway and Denmark work together on software against intruders. A Chinese hacker listened.",
                "Were Serbian hackers behind the dark screens of the Croatian post office?",
            })
    void noHackersNoVictimOrNothingThatHappened(String text) {
        assertThat(Told.ofCountries(text)).isEmpty();
    }

    @Test
    void aLeadMayHaveItToo() {
        assertThat(Told.ofCountries(LEAD + REST)).containsExactly("EE < BY asserted");
    }

    @Test
    void aLeadThatDoubtsHasNone() {
        assertThat(Told.ofCountries(LEAD.replace("was put there by", "was not put on the websites by") + REST))
                .isEmpty();
    }

    @Test
    void whoWasRobbedIsNoSuspect() {
        assertThat(Told.ofCountries("""
                        The crew Copper Heron stole the mail of Chile's defence ministry. The General Command of the \
                        Military Forces of Peru was plundered by the hackers too.""")).isEmpty();
    }

    @Test
    void twoSuspectsLeaveItOpen() {
        assertThat(Told.ofCountries(
                        "Chinese spies and Russian spies alike had a way into the routers of an Icelandic carrier."))
                .doesNotContain("IS < CN asserted");
    }
}
