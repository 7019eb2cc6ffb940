package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** On which day a step was taken that the article opens with; it is published on a Wednesday, May 15. */
class NewsDayTest {

    @Test
    void theNextSentenceMayTellTheDayOfTheNews() {
        assertThat(day("Peru and Chile have pledged to assist one another against ransomware. In a statement issued on "
                        + "Monday the ministers praised the text."))
                .isEqualTo("2024-05-13");
    }

    @Test
    void theDayOfWhatWentBeforeIsNotThatOfTheNews() {
        assertThat(day("Peru and Chile have pledged to assist one another against ransomware. The plan came after a "
                        + "breach on Monday."))
                .isEqualTo("null");
    }

    @Test
    void theDayOnWhichSomebodySpokeIsNotThatOfTheNews() {
        assertThat(day("Peru and Chile have signed a cyber security agreement. A spokesman told reporters so on "
                        + "Monday."))
                .isEqualTo("null");
    }

    @Test
    void ofTwoDaysNeitherIsTakenForThatOfTheNews() {
        assertThat(day("Peru and Chile have pledged to assist one another against ransomware. The envoys met on Monday "
                        + "and left on Tuesday."))
                .isEqualTo("null");
    }

    private static String day(String text) {
        return Objects.toString(Agreements.only(text).date());
    }
}
