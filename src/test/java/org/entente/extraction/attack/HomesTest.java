package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of which country a victim is, where no word beside it tells. */
class HomesTest {

    @Test
    void theNameOfAFirmMayTell() {
        assertThat(Told.in("The gang LockBit encrypted the servers of Portuguese Ferries."))
                .extracting("source")
                .contains("country:PT");
    }

    @Test
    void aBodyOfNoOtherCountryIsOfTheOneThatTheArticleIsAbout() {
        String text =
                "South Korea's National Police Agency concluded that the breach of Seoul National University Hospital"
                        + " was carried out by a North Korean hacking group.";
        assertThat(Told.ofCountries(text)).containsExactly("KR < KP alleged");
    }

    @Test
    void aBodyOfManyCountriesIsOfNone() {
        String text =
                "Fancy Bear stole files from the World Anti-Doping Agency, an operation that it ascribes to Russia.";
        assertThat(Told.in(text)).noneMatch(attack -> attack.source().startsWith("country:"));
    }
}
