package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that a parser stumbles over, as reporters and headline writers make them. */
class PlainNewsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A Maltese shipping register was breached by hackers from Albania and from Kosovo. | MT < XK asserted
                    The ministry says that thousands of phones of Greek pilots and of consuls from Peru and Chile were infected with spyware by Bulgaria. | PE < BG alleged
                    Rust Otter, a group tied to Belarus, silenced Latvian ticket machines. | LV < BY asserted
                    The pumps of a Danish heating plant were halted by Rust Otter, a group of Russian hackers. | DK < RU asserted
                    The hacking group Tin Falcon robbed a Nepalese bank. Tin Falcon, the police say, is tied to Bhutan. | NP < BT alleged
                    Nordic Cert reports that Tin Falcon, a gang which the Swedish police tie to Belarus, had hacked the mailboxes of Finnish mayors. | FI < BY alleged
                    Contoso says that the gang Tin Falcon is run by Bolt Nine, an Omani firm, and that it infected the ministries of Yemen. | YE < OM alleged
                    Poland blamed Belarus for the hacking of its foreign ministry, and Latvia, Estonia and Lithuania stood by Warsaw. | PL < BY alleged
                    Norway says that Russia was behind the cyber-attack of May 2021, which was directed at the Swedish rail, power and water boards. | SE < RU alleged
                    Hackers from neighbouring Chad took over the mail server of Niger's navy. | NE < TD asserted
                    Minsk rejects Latvian charge that it hacked clinics in Liepaja | LV < BY denied
                    Cuba Denies Role In Panama Hack | PA < CU denied
                    Albanian state hackers have obtained access to the networks of Greek, Serbian and Croatian ports. | HR < AL asserted
                    Danish crew hacks website of Swedish embassy, leaves rude drawing. | SE < DK asserted
                    Denmark called on Belarus to stop: Copper Heron, a crew of the KGB of Belarus, had been hacking the mailboxes of Danish judges. | DK < BY asserted
                    The israeli army disrupted the computer systems of a port in Oman. | OM < IL asserted
                    """)
    void whoAndWhom(String text, String expected) {
        assertThat(Told.ofCountries(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nordic Cert reports that Tin Falcon, a gang which the Swedish police tie to Belarus, had hacked the mailboxes of Finnish mayors. | FI < SE alleged
                    Contoso says that the gang Tin Falcon is run by Bolt Nine, an Omani firm, and that it infected the ministries of Yemen. | YE < US alleged
                    Poland blamed Belarus for the hacking of its foreign ministry, and Latvia, Estonia and Lithuania stood by Warsaw. | EE < BY alleged
                    Norway says that Russia was behind the cyber-attack of May 2021, which was directed at the Swedish rail, power and water boards. | NO < RU alleged
                    Ministers suspect revenge over Dutch arms for Ukraine behind the attacks on the websites of Estonia. | EE < UA alleged
                    NotPetya, which crippled the computers of Danish clinics, was the work of Russia, Jane Roe, the Canadian minister, announced. | DK < CA alleged
                    """)
    void andWhoNot(String text, String wrong) {
        assertThat(Told.ofCountries(text)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maltese students won the cup by hacking the Cypriot team's mock bank.",
                "Copper Heron, an Italian crew of hackers, broke into a server and left with documents on Kenyan embassies and Chilean mines.",
                "Estonia, Latvia and Lithuania jointly condemned Belarusian hackers for the theft of patents.",
                "It took Norway a year, it said, to hit back at the Danish taxes.",
            })
    void nobody(String text) {
        assertThat(Told.ofCountries(text)).isEmpty();
    }

    /** Capitals as places, speakers before a colon, hearsay, doubts that are looked into. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Serbian hackers defaced the site of a bank in Zagreb. | HR < RS asserted
                    For years British eavesdroppers listened to a mobile phone of the Dutch prime minister. | NL < GB asserted
                    Riga: Belarusian spies rifled through Latvian ministry's email. | LV < BY alleged
                    By one account Israel had hacked into Syria's radar network. | SY < IL alleged
                    For a year Chinese hackers read the files of Ghana's treasury, people familiar with the matter told a paper. | GH < CN alleged
                    Georgian prosecutors look into whether Russia hacked the election office of Georgia. | GE < RU alleged
                    Pump gates in Norway were opened by Russian hackers, the police chief says. | NO < RU alleged
                    The website of the Kenyan court failed. A minister said the traffic came chiefly from hackers in Uganda. | KE < UG alleged
                    Bolt Nine, which analysts place in Minsk and connect with the Belarusian army, hijacked accounts of Polish deputies. | PL < BY alleged
                    Bulgaria's ministry of defence was hacked in May. The minister sees Russia behind the theft. | BG < RU alleged
                    """)
    void byPlaceAndByReport(String text, String expected) {
        assertThat(Told.ofCountries(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berlin, Paris strike deal to share intelligence on hackers.",
                "The crew hacked nobody, it said, because Nairobi meddles in Sudanese affairs.",
                "Hackers read the mail of Danish mayors. Nobody goes so far as to accuse the Russians.",
            })
    void neitherDealsNorDoubts(String text) {
        assertThat(Told.ofCountries(text)).isEmpty();
    }
}
