package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String LEAD =
            "Ruritania and Graustark signed an agreement on the defence of their networks on "
                    + "Tuesday, the first of its kind between the two kingdoms.";
    private static final String MORE =
            "The text was put to paper in Strelsau by the two ministers of the interior, who "
                    + "said that their emergency teams would share what they know.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News by Anna Berg",
                "By Anna Berg, security correspondent | 3 May 2016",
                "Long read | by Anna Berg",
                "Anna Berg | Strelsau",
                "Words: Anna Berg (photographs: staff)",
                "Anna Berg"
            })
    void aBylineGivesTheAuthorAndIsNoContent(String byline) {
        Page page = page("Two kingdoms close ranks online", byline, LEAD, MORE);
        assertThat(page.author()).contains("Anna Berg");
        assertThat(body("Two kingdoms close ranks online", byline, LEAD, MORE))
                .containsExactly("Two kingdoms close ranks online", LEAD, MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By our correspondent in Strelsau", "Posted by the Newsdesk"})
    void aBylineWithoutANameGivesNoAuthor(String byline) {
        Page page = page("Two kingdoms close ranks online", byline, LEAD, MORE);
        assertThat(page.author()).isEmpty();
        assertThat(body("Two kingdoms close ranks online", byline, LEAD, MORE)).doesNotContain(byline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign up for our newsletter!",
                "Subscribe to The Morning Wire",
                "Follow us on social media",
                "We use cookies to improve your experience.",
                "Brought to you in partnership with Acme Networks",
                "Also read: Graustark launches a dialogue | Why the crown slipped",
                "Sign in | Register | Français",
                "English Français Deutsch Español",
                "Photo: the ministers in Strelsau",
                "The ministers in Strelsau. Anna Berg/Getty Images",
                "Copyright 2016. All rights reserved.",
                "For media enquiries: press office, 555 0100",
                "Advertisement",
                "4 min read",
                "* * *"
            })
    void aLineOfThePageRatherThanTheArticleIsLeftOut(String line) {
        assertThat(body(LEAD, line, MORE)).containsExactly(LEAD, MORE);
        assertThat(body(LEAD, MORE, line)).containsExactly(LEAD, MORE);
    }

    @Test
    void aLanguageSwitchAboveTheArticleIsLeftOut() {
        assertThat(body("This post is also available in: Français (French)", LEAD, MORE))
                .containsExactly(LEAD, MORE);
    }

    @Test
    void relatedStoriesGoToTheEnd() {
        assertThat(body(LEAD, MORE, "Related stories", "Graustark and Sylvania sign a cyber pact", "King hacked"))
                .containsExactly(LEAD, MORE);
    }

    @Test
    void aListOfStoriesInTheMiddleEndsWhereTheArticleGoesOn() {
        assertThat(body(LEAD, "Read next", "Graustark and Sylvania sign a cyber pact", MORE, MORE, MORE))
                .containsExactly(LEAD, MORE, MORE, MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody has been blamed.",
                "By Friday all websites were back.",
                "Subscribers of three banks were cut off.",
                "Reading the text took an hour.",
                "Copyright lawyers were unimpressed.",
                "Quick facts"
            })
    void aShortParagraphIsContent(String paragraph) {
        assertThat(body(LEAD, paragraph, MORE)).containsExactly(LEAD, paragraph, MORE);
    }

    @Test
    void aLineAloneIsContentWhateverItLooksLike() {
        assertThat(body("Video: two kingdoms sign a pact")).hasSize(1);
    }

    @Test
    void theFirstHeadingIsTheHeadline() {
        assertThat(page("News by Anna Berg", "Two kingdoms close ranks online", LEAD)
                        .headline())
                .contains("Two kingdoms close ranks online");
        assertThat(page(LEAD, MORE).headline()).isEmpty();
    }

    @Test
    void theTitleIsContentEvenIfItLooksLikeAMenu() {
        Page page = Page.of("Pacts | Graustark\n\n" + LEAD + "\n\n" + MORE, "Pacts | Graustark");
        assertThat(page.body()).hasSize(3);
    }

    private static Page page(String... paragraphs) {
        return Page.of(String.join("\n\n", paragraphs), null);
    }

    private static List<String> body(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        return Page.of(text, null).body().stream().map(span -> span.of(text)).toList();
    }
}
