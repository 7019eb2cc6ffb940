package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no rule reads, but the words around the names tell. */
class LikelyTest {

    private static final String OPENING = "The mail of three Peruvian judges lay open for a year. ";

    @Test
    void aTrailThatNoRuleKnowsLeadsToWhomeverItEndsAt() {
        assertThat(Told.ofCountries(
                        OPENING + "Lima's experts followed the hackers home, to a barracks of Bolivia's army."))
                .containsExactly("PE < BO asserted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did Lima's experts follow the hackers home, to a barracks of Bolivia's army?",
                "Lima's experts could not follow the hackers home to a barracks of Bolivia's army.",
                "\"We never followed the hackers home,\" said Bolivia's army.",
            })
    void whoAsksOrDoubtsLeadsNowhere(String rest) {
        assertThat(Told.ofCountries(OPENING + rest)).isEmpty();
    }

    @Test
    void whoeverIsToldAsTheAttackerIsNotHitInTheSameBreath() {
        String text = "Latvia's tax office could not send a single bill for nine days. "
                + "The malware carried the fingerprints of Belarus, Latvian investigators wrote on Friday.";
        assertThat(Told.ofCountries(text)).containsExactly("LV < BY alleged");
    }
}
