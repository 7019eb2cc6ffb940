package org.entente.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.reading.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {

    private static final Language LANGUAGE = new Language();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Estonia inks pact with Malta on data protection      | inks
        Kenya, Uganda pledge closer ties against hackers     | pledge
        Norway, Sweden, Finland issue joint cyber guidance   | issue
        Estonia Signs Cyber Pact With Japan                  | Signs
        """)
    void aHeadlineHasAVerbWhereItIsDue(String headline, String verb) {
        Sentence sentence = LANGUAGE.sentencesOf(Article.of(headline)).get(0);
        assertThat(sentence.tokens())
                .filteredOn(Token::isVerb)
                .extracting(Token::text)
                .contains(verb);
    }

    @ParameterizedTest
    @CsvSource({"The US launch of the exercise was delayed.", "Estonia pact offers of help arrive"})
    void aNounStaysANoun(String text) {
        Sentence sentence = LANGUAGE.sentencesOf(Article.of(text)).get(0);
        assertThat(sentence.tokens())
                .filteredOn(Token::isVerb)
                .extracting(Token::text)
                .doesNotContain("launch", "offers");
    }
}
