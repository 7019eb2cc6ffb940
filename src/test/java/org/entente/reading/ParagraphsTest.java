package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void everyLineIsAParagraph() {
        assertThat(in("One.\n\n  Two. \r\nThree.")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void linesWrappedAtAMarginAreOneParagraph() {
        String wrapped =
                "The two ministers signed the memorandum on\nTuesday, and said that it would take effect\nat once.";
        assertThat(in(wrapped + "\n\nNext.")).containsExactly(wrapped, "Next.");
    }

    @Test
    void aListOfShortLinesIsNotWrapped() {
        assertThat(in("Estonia\nIceland\nNorway and Sweden")).hasSize(3);
    }

    @Test
    void aByteOrderMarkAndHardSpacesAreNoContent() {
        assertThat(in("\uFEFFOne.\n\u00A0\nTwo.")).containsExactly("One.", "Two.");
    }

    private static List<String> in(String text) {
        return Paragraphs.in(text).stream().map(span -> span.of(text)).toList();
    }
}
