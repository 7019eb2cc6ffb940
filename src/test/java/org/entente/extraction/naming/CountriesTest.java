package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    private final Countries countries = Countries.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"GB", "gb", "GBR", "United Kingdom", "britain", "British"})
    void aCountryAnswersToCodesNamesAndDemonymsInAnyCase(String form) {
        assertThat(countries.codeOf(form)).contains("GB");
    }

    @Test
    void whatNoCountryIsCalledIsNone() {
        assertThat(countries.codeOf("Atlantis")).isEmpty();
    }
}
