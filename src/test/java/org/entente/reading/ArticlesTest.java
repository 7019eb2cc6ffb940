package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {

    @Test
    void theTextIsStoredAsItIs() {
        String text = "  By Anna Berg \n\nEstonia and Iceland agreed on a cyber pact.\n";
        assertThat(Articles.of(text, Origin.UNKNOWN).text()).isEqualTo(text);
    }

    @Test
    void theSenderKnowsBetterThanTheText() {
        Origin origin = new Origin("7", null, "A title", "The Wire", "Carla Dorn", null);
        Article article = Articles.of("News by Anna Berg\n\nEstonia and Iceland agreed on a cyber pact.", origin);
        assertThat(article.title()).isEqualTo("A title");
        assertThat(article.author()).isEqualTo("Carla Dorn");
        assertThat(article.publisher()).isEqualTo("The Wire");
        assertThat(article.sourceId()).isEqualTo("7");
    }

    @Test
    void theHeadlineIsTheTitleWhereNoneIsGiven() {
        Article article = Articles.of("A pact of two\n\nEstonia and Iceland agreed on a cyber pact.", Origin.UNKNOWN);
        assertThat(article.title()).isEqualTo("A pact of two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\u00A0\n"})
    void anEmptyTextIsRefused(String text) {
        assertThatThrownBy(() -> Articles.of(text, Origin.UNKNOWN))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining("empty");
    }

    @Test
    void binaryDataIsRefused() {
        assertThatThrownBy(() -> Articles.of("PNG\0\1\2\3", Origin.UNKNOWN)).hasMessageContaining("binary");
    }

    @Test
    void aTextOfMoreThanFiveMegabytesIsRefused() {
        String text = "Estonia agreed. ".repeat(320_000);
        assertThatThrownBy(() -> Articles.of(text, Origin.UNKNOWN)).hasMessageContaining("5 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le gouvernement français et son homologue allemand ont signé mardi un accord sur la cybersécurité qui "
                        + "prévoit que les deux pays se soutiennent en cas d'attaque contre leurs réseaux.",
                "Die Regierung hat am Dienstag mit dem Nachbarland ein Abkommen über die Sicherheit der Netze "
                        + "unterzeichnet, das nach Ansicht der Minister nicht nur für die Wirtschaft von Bedeutung ist.",
                "Правительство подписало соглашение о сотрудничестве в области информационной безопасности.",
                "وقعت الحكومتان اتفاقا للتعاون في مجال الأمن السيبراني"
            })
    void aTextInAnotherLanguageIsRefused(String text) {
        assertThatThrownBy(() -> Articles.of(text, Origin.UNKNOWN)).hasMessageContaining("only English");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Singapore inks pact with Finland", "UN, EU condemn hack", "MIDDLETOWN, N.Y."})
    void aShortTextCountsAsEnglish(String text) {
        assertThat(Articles.of(text, Origin.UNKNOWN).language()).isEqualTo("en");
    }
}
