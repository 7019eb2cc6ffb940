package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** What an agreement is about, where the sentences after it say so. */
class ProvisionsTest {

    @Test
    void theSentencesAfterAStepTellWhatWasAgreed() {
        assertThat(topics(
                        "Peru and Chile signed a memorandum on cyber security on Monday. Under it, each side will share "
                                + "malware samples. The document also provides for the training of analysts."))
                .contains("information-sharing", "capacity-building");
    }

    @Test
    void whatTheTwoSidesWillDoTogetherIsPartOfIt() {
        assertThat(topics(
                        "Peru and Chile signed a memorandum on cyber security on Monday. The two countries want to guard "
                                + "the power grid in the north."))
                .contains("critical-infrastructure");
    }

    @Test
    void aSentenceThatDoesNotPointBackTellsNothingOfIt() {
        assertThat(topics(
                        "Peru and Chile signed a memorandum on cyber security on Monday. Elections were held in Lima a "
                                + "week ago."))
                .doesNotContain("elections");
    }

    @Test
    void whatIsSaidOfAThirdCountryIsNotPartOfIt() {
        assertThat(topics(
                        "Peru and Chile signed a memorandum on cyber security on Monday. They had watched how banks in "
                                + "Bolivia were robbed by payment fraud."))
                .doesNotContain("finance");
    }

    private static SortedSet<String> topics(String text) {
        return Agreements.only(text).topics();
    }
}
