package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArticlesTest {

    @Test
    void theFieldsOfTheExchangeFormatAreRead() {
        Article article = JsonArticles.read("""
                {"id":"17","url":"https://example.org/a","title":"A pact","published":"2016-02-15","text":"Israel and Japan agreed."}""");
        assertThat(article.sourceId()).isEqualTo("17");
        assertThat(article.url()).isEqualTo("https://example.org/a");
        assertThat(article.title()).isEqualTo("A pact");
        assertThat(article.published()).isEqualTo(LocalDate.of(2016, 2, 15));
        assertThat(article.text()).isEqualTo("Israel and Japan agreed.");
    }

    @Test
    void theTextAloneIsRequired() {
        assertThat(JsonArticles.read("{\"text\":\"Israel and Japan agreed.\",\"url\":null}")
                        .url())
                .isNull();
    }

    @Test
    void aTimeOfPublicationGivesItsDay() {
        assertThat(JsonArticles.read("{\"text\":\"Israel agreed.\",\"published\":\"2016-02-15T23:10:00Z\"}")
                        .published())
                .isEqualTo("2016-02-15");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "not json                               | no JSON",
                "[]                                     | not array",
                "{}                                     | no 'text'",
                "{\"text\":\"\"}                        | empty",
                "{\"text\":[\"a\"]}                     | 'text' is to be a string",
                "{\"text\":\"Hi\",\"published\":\"soon\"} | 'soon' is no date",
                "{\"text\":\"Hi\"                       | no JSON"
            })
    void whatIsWrongIsSaid(String json, String fault) {
        assertThatThrownBy(() -> JsonArticles.read(json))
                .isInstanceOf(UnreadableArticle.class)
                .hasMessageContaining(fault);
    }
}
