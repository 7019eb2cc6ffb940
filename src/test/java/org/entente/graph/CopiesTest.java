package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String LONG = "Israel and the United States signed a pact against cybercrime on Monday.";

    @Test
    void theSameSentenceIsTheSameOriginWhateverIsAroundIt() {
        assertThat(origin("aa", LONG)).isEqualTo(origin("bb", LONG));
        assertThat(origin("aa", LONG))
                .isEqualTo(origin(
                        "bb",
                        "“ISRAEL and the United States signed a pact against cybercrime on Monday”",
                        "They met."));
        assertThat(origin("aa", LONG)).isNotEqualTo(origin("aa", LONG.replace("Monday", "Tuesday")));
    }

    @Test
    void aFewWordsAreAnybodysOwn() {
        assertThat(origin("aa", "They signed.")).isNotEqualTo(origin("bb", "They signed."));
        assertThat(origin("aa", "They signed.")).isEqualTo(origin("aa", "They signed."));
        assertThat(origin("aa")).isEqualTo(origin("aa", "They signed."));
    }

    @Test
    void anotherRelationIsAnotherOrigin() {
        assertThat(Copies.origin("relation:1", List.of(LONG), "aa"))
                .isNotEqualTo(Copies.origin("relation:2", List.of(LONG), "aa"));
    }

    private static String origin(String sha256, String... words) {
        return Copies.origin("relation:1", List.of(words), sha256);
    }
}
