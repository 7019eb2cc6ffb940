package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extraction.naming.Named.countries;

import org.entente.extraction.naming.Mention.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The U.S. and the UAE signed.                                   | AE US
        Britons and the Dutch were warned.                             | GB NL
        The DPRK denied what the ROK had said.                         | KP KR
        Officials of the Republic of the Congo met the president.      | CG
        Papua New Guinea, Guinea-Bissau and Equatorial Guinea agreed.  | GQ GW PG
        Türkiye, Côte d’Ivoire and Czechia voted against.              | CI CZ TR
        Niger is not Nigeria.                                          | NE NG
        RUSSIA AND CHINA SIGN PACT                                     | CN RU
        A pro-Russian channel praised the Sino-German talks.           | CN DE RU
        """)
    void aCountryAnswersToManyNames(String text, String codes) {
        assertThat(countries(text)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Moscow and Beijing agreed on a text.                | CN RU
        Ties with Tehran have suffered.                     | IR
        Ottawa’s envoy was silent.                          | CA
        The minister blamed Pyongyang.                      | KP
        The Kremlin denies it.                              | RU
        Officials of the government in Kyiv asked for help. | UA
        """)
    void aCapitalThatActsIsTheGovernment(String text, String codes) {
        assertThat(countries(text)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The two ministers met in Moscow on Tuesday.
        PARIS - The talks went on all night.
        TOKYO, May 3 (Reuters) - The talks went on all night.
        They flew from Vienna to Geneva.
        He lives in George Washington Avenue.
        """)
    void aPlaceIsNoCountry(String text) {
        assertThat(countries(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The fleet left the Indian Ocean for the Persian Gulf.
        Latin American and African American voters were asked.
        Nobody told us about IT.
        He wrote to them in English.
        The gang is Russian-speaking.
        New Mexico and New Jersey were spared.
        She studied the Budapest Convention.
        """)
    void aNameInsideALongerNameIsNoMention(String text) {
        assertThat(countries(text)).isEmpty();
    }

    @Test
    void georgiaIsAStateBesideAtlantaAndACountryBesideTbilisi() {
        assertThat(countries("Hospitals in Georgia and Alabama paid. A clinic in Atlanta refused."))
                .isEmpty();
        assertThat(countries("Georgia blamed the hackers, an official in Tbilisi said."))
                .containsExactly("GE");
    }

    @Test
    void aSurnameIsNoCountryWhereItsBearerSpeaks() {
        assertThat(Named.in("Helen Jordan runs the team. Jordan said it was late.")
                        .ids())
                .containsExactly("person:helen-jordan");
        assertThat(countries("Helen Jordan runs the team. It was trained in Jordan."))
                .containsExactly("JO");
    }

    @Test
    void aGangCalledCubaIsNoCountry() {
        assertThat(Named.in("The ransomware gang Cuba emptied the files.").ids())
                .containsExactly("group:cuba");
        assertThat(countries("The ransomware gang Cuba emptied the files, as it had done in Cuba."))
                .containsExactly("CU");
    }

    @Test
    void theFormOfAMentionIsTold() {
        Names names = Named.in("Israeli officials said that Israel and Moscow agreed.")
                .names();
        assertThat(names.entity("country:IL")).isPresent();
        assertThat(names.mentions()).extracting(Mention::form).containsExactly(Form.DEMONYM, Form.NAME, Form.METONYM);
    }
}
