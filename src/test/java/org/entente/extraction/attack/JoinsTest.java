package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An attack by nobody in particular is told in one sentence, and whose it was in another. */
class JoinsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thieves emptied the accounts of Banco Andino Sur, a Peruvian lender, at Easter. The staff noticed on Tuesday. Everything leads to Pyongyang, say those who have seen the malware. | PE < KP alleged
                    For a year strangers read the mail of three Kenyan diplomats. A Dutch firm was called in. Silk Anvil, the name that it found, is thought to be a contractor of China's Ministry of State Security. | KE < CN alleged
                    The plans of a Chilean submarine were copied from a server in May. The minister would not speak of it. It was Peru, a lawmaker said. | CL < PE alleged
                    Hackers wiped the archive of a Cypriot broadcaster. The government sees the hand of Moscow. | CY < RU alleged
                    In Latvia the website of the parliament was defaced on Friday. The orders came from Minsk, says the minister of the interior. | LV < BY alleged
                    The telephones of two Ghanaian ministers had been tapped. Togo had done it, the police believe. | GH < TG alleged
                    Forty thousand files were stolen from the Finnish foreign ministry. The suspects are linked to Russian military intelligence, an inspector said. | FI < RU alleged
                    An intruder sat in the servers of the Mongolian customs for two years. The crew works for the Chinese state, a vendor believes. | MN < CN alleged
                    Somebody broke into the mail of the Omani central bank. The seller was traced to Bahrain by the police. | OM < BH alleged
                    Belgian hospitals were paralysed by ransomware. A spokesman said that Iranian services are to blame for the attack. | BE < IR alleged
                    """)
    void whoIsBehindWhatWasJustTold(String text, String expected) {
        assertThat(Told.ofCountries(text)).contains(expected);
    }

    @Test
    void twoVictimsOfOneParagraphHaveOneAuthor() {
        assertThat(Told.ofCountries(
                        "In Moldova the register of voters was hacked on 12 September. In Cyprus the archive of a"
                                + " broadcaster was wiped a week later. Both governments see the hand of Moscow."))
                .containsExactlyInAnyOrder("MD < RU alleged", "CY < RU alleged");
    }

    @Test
    void whoSaysThatItsHackersDidItIsOfTheirCountry() {
        assertThat(Told.ofCountries("Algerian hackers calling themselves Desert Jackal put the pay slips of two million"
                        + " people online. They had stolen the slips from Morocco's pension fund."))
                .containsExactly("MA < DZ asserted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hackers stole the mail of a Peruvian bank. It was not Chile, the minister said.",
                "Hackers stole the mail of a Peruvian bank. There is no evidence that it came from Chile.",
                "Hackers stole the mail of a Peruvian bank. Officers of the Chilean police helped to look for them.",
                "Hackers stole the mail of a Peruvian bank. The bank has bought its computers in Chile.",
                "Hackers stole the mail of a Peruvian bank. Its ships follow the coast to Chile.",
                "A Norwegian cable links the islands to Iceland. A virus stopped the ferries of the Faroe Islands.",
                "If it was Serbia, the Croatian minister warned, the theft of the mail would have a price.",
                "The exercise began at noon: hackers wiped the servers of an Estonian bank. It was Russia, the script said.",
            })
    void anotherCountryIsNotAtOnceTheAuthor(String text) {
        assertThat(Told.ofCountries(text)).isEmpty();
    }
}
