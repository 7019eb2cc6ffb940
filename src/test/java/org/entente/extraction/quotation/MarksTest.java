package org.entente.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reading.Article;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void curlyMarksMakeAPair() {
        assertThat(quotedIn("“We saw it,” she said. “Twice.”")).containsExactly("We saw it,", "Twice.");
    }

    @Test
    void straightMarksMakeAPair() {
        assertThat(quotedIn("\"We saw it,\" she said. \"Twice.\"")).containsExactly("We saw it,", "Twice.");
    }

    @Test
    void twoApostrophesAreOneMark() {
        assertThat(quotedIn("''It isn't over,'' he said.")).containsExactly("It isn't over,");
    }

    @Test
    void guillemetsMakeAPair() {
        assertThat(quotedIn("«Not yet», he said.")).containsExactly("Not yet");
    }

    @Test
    void lowMarksOpenAndHighOnesClose() {
        assertThat(quotedIn("„Not yet“, he said.")).containsExactly("Not yet");
    }

    @Test
    void singleMarksQuoteWhereNoneStandsAroundThem() {
        assertThat(quotedIn("‘Don’t ask me,’ he said.")).containsExactly("Don’t ask me,");
        assertThat(quotedIn("'Don't ask me,' he said.")).containsExactly("Don't ask me,");
    }

    @Test
    void apostrophesQuoteNothing() {
        assertThat(quotedIn("The ministers’ aides don’t know; the banks' clients can't."))
                .isEmpty();
    }

    @Test
    void marksWithinMarksBelongToTheOuterPair() {
        assertThat(quotedIn("“He said ‘no’ to us,” she said.")).containsExactly("He said ‘no’ to us,");
    }

    @Test
    void aParagraphThatReopensContinuesTheOneBefore() {
        String text = "He said: “One.\n“Two.” Then he left.";
        assertThat(Marks.in(Article.of(text))).extracting(Quoted::continues).containsExactly(false, true);
        assertThat(quotedIn(text)).containsExactly("One.", "Two.");
    }

    @Test
    void aMarkThatNobodyClosesRunsToTheEndOfItsParagraph() {
        assertThat(quotedIn("“One is open.\nTwo is not quoted.")).containsExactly("One is open.");
    }

    @Test
    void aSecondOpeningSaysThatTheFirstWasASlip() {
        assertThat(quotedIn("A \"stray mark. \"Real words,\" he said.")).containsExactly("Real words,");
    }

    @Test
    void inchesAreNoMarks() {
        assertThat(quotedIn("The 19\" rack is full.")).isEmpty();
    }

    private static List<String> quotedIn(String text) {
        return Marks.in(Article.of(text)).stream()
                .map(quoted -> quoted.words().of(text))
                .toList();
    }
}
