package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extraction.naming.Named.agencies;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The foreign ministries of Peru and Chile spoke. | cl-ministry-of-foreign-affairs pe-ministry-of-foreign-affairs",
                "Peru's interior and defence ministries spoke. | pe-ministry-of-defense pe-ministry-of-the-interior",
                "The Latvian ministries of social affairs and defence were hit. | lv-ministry-of-defense lv-ministry-of-social-affairs",
                "The ministries of transport and health of Ghana were hit. | gh-ministry-of-health gh-ministry-of-transport",
                "The Greek and Turkish embassies in Rabat were hit. | gr-embassy-in-rabat tr-embassy-in-rabat",
                "The Greek and the Turkish embassies in Rabat were hit. | gr-embassy-in-rabat tr-embassy-in-rabat",
                "The embassies of Greece, Malta and Turkey in Rabat were hit. | gr-embassy-in-rabat mt-embassy-in-rabat tr-embassy-in-rabat",
                "Letters went to ten embassies in Rabat. The embassy of Greece answered. | gr-embassy-in-rabat",
            })
    void bodiesNamedTogetherAreOneEach(String text, String ids) {
        assertThat(agencies(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru and Chile moved their embassies.",
                "The embassies of both countries were shut.",
                "Peru, Chile and their ministries agreed."
            })
    void butCountriesBesideThemAreNone(String text) {
        assertThat(agencies(text)).isEmpty();
    }
}
