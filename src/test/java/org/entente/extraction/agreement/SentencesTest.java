package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.reading.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of {@code sentences.tsv}, each with the pairs that it binds and how far they are. */
class SentencesTest {

    static Stream<Arguments> sentences() {
        return WordLists.rows(SentencesTest.class, "sentences.tsv").stream().map(row -> Arguments.of(row[1], row[0]));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceBindsThosePairs(String text, String pairs) {
        assertThat(Agreements.pairsIn(text)).isEqualTo(expected(pairs));
    }

    @Test
    void aHeadingThatRunsIntoASentenceHidesNobody() {
        String text =
                "Subscribe to our weekly threat bulletin The United States, Japan and South Korea last Thursday launched "
                        + "a working group on North Korean cyber threats.";
        assertThat(Agreements.pairsIn(text)).containsKeys("JP-KR", "JP-US", "KR-US");
    }

    static SortedMap<String, String> expected(String pairs) {
        SortedMap<String, String> expected = new TreeMap<>();
        if (pairs.equals("-")) return expected;
        for (String pair : pairs.split(", ")) {
            String[] parts = pair.split(" ");
            String[] ids = parts[0].split("-", 2);
            // countries come before organizations, and in the order of their codes
            if (Character.isUpperCase(ids[1].charAt(0))) Arrays.sort(ids);
            expected.put(ids[0] + "-" + ids[1], parts[1]);
        }
        return expected;
    }
}
