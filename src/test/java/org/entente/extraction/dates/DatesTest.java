package org.entente.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.extraction.language.Language;
import org.entente.extraction.language.Sentence;
import org.entente.reading.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final Language LANGUAGE = new Language();

    /** A Tuesday. */
    private static final String PUBLISHED = "2015-09-29";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The ministers signed the pact on Friday.                               | 2015-09-25
        The ministers signed the pact on Tuesday.                              | 2015-09-29
        The ministers met last Tuesday.                                        | 2015-09-22
        The ministers will sign the pact on Friday.                            | 2015-10-02
        The ministers are to meet on Tuesday.                                  | 2015-09-29
        On Friday's agenda stood networks.                                     | 2015-09-25
        The accord was signed on July 19, 2011.                                | 2011-07-19
        The accord was signed on 19 July 2011.                                 | 2011-07-19
        The accord was signed on 19 July.                                      | 2015-07-19
        The accord was signed on November 23.                                  | 2014-11-23
        The accord will be signed on November 23.                              | 2015-11-23
        The accord was signed on Nov. 23 in Riga.                              | 2014-11-23
        They signed it on the 4th of May 2010.                                 | 2010-05-04
        They signed it in February.                                            | 2015-02
        They signed it in November.                                            | 2014-11
        They will sign it in November.                                         | 2015-11
        They signed it in November 2012.                                       | 2012-11
        They signed it in 2012.                                                | 2012
        They signed it yesterday.                                              | 2015-09-28
        They signed it today.                                                  | 2015-09-29
        They will sign it tomorrow.                                            | 2015-09-30
        They signed it last month.                                             | 2015-08
        They signed it earlier this month.                                     | 2015-09
        They will sign it next month.                                          | 2015-10
        They signed it last year.                                              | 2014
        They will sign it next year.                                           | 2016
        They signed it two years ago.                                          | 2013
        They signed it three months ago.                                       | 2015-06
        They signed it ten days ago.                                           | 2015-09-19
        They signed it last week.                                              | 2015-09
        They met in late August.                                               | 2015-08
        They met in the spring of 2007.                                        | 2007
        They signed it on Friday, September 18.                                | 2015-09-18
        """)
    void aDateIsReadAgainstTheDayOfTheArticle(String text, String date) {
        assertThat(datesIn(text, PUBLISHED)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The pact was signed in 2012. The following year it was extended.             | 2012, 2013
        The pact was signed on May 4, 2012. Three days later it was published.       | 2012-05-04, 2012-05-07
        The pact was signed in January 2021. Half a year later it was renewed.       | 2021-01, 2021-07
        The pact was signed on May 4, 2012. The next day it was published.           | 2012-05-04, 2012-05-05
        It lapsed two years after 2010.                                              | 2012
        """)
    void aDateCountsFromTheOneToldBefore(String text, String dates) {
        assertThat(datesIn(text, PUBLISHED)).containsExactly(dates.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "They signed it on Friday., ''",
        "They signed it last month., ''",
        "They signed it in February., ''",
        "They signed it on 19 July 2011., 2011-07-19",
        "'Signed in 2011, it was renewed in May.', '2011, 2011-05'",
    })
    void withoutADayOfPublicationOnlyWhatTheTextAllows(String text, String dates) {
        assertThat(String.join(", ", datesIn(text, null))).isEqualTo(dates);
    }

    @Test
    void aFullDatelineStandsInForTheDayOfPublication() {
        assertThat(datesIn("RIGA, May 11, 2015 - Latvia signed the pact on Friday.", null))
                .containsExactly("2015-05-11", "2015-05-08");
    }

    @Test
    void aDatelineIsNoDateOfWhatIsTold() {
        assertThat(mentionsIn("MOSCOW, May 11 - They signed it on Friday.", "2015-05-11"))
                .extracting(DateMention::kind)
                .containsExactly(DateMention.Kind.DATELINE, DateMention.Kind.POINT);
    }

    @Test
    void aDeadlineAndABeginningAreToldFromADay() {
        assertThat(mentionsIn("Since 2018 they have met, and by the end of next year they will sign.", PUBLISHED))
                .extracting(DateMention::kind)
                .containsExactly(DateMention.Kind.SINCE, DateMention.Kind.UNTIL);
    }

    @ParameterizedTest
    @CsvSource({
        "Officials may sign it.",
        "Troops march through the town.",
        "Some 2000 servers were hit.",
        "The plan has 12 points."
    })
    void otherWordsAreNoDates(String text) {
        assertThat(datesIn(text, PUBLISHED)).isEmpty();
    }

    private static List<String> datesIn(String text, @Nullable String published) {
        return mentionsIn(text, published).stream()
                .map(mention -> mention.date().toString())
                .toList();
    }

    private static List<DateMention> mentionsIn(String text, @Nullable String published) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        Article article = Article.of(text, null, null, null, day);
        List<Sentence> sentences = LANGUAGE.sentencesOf(article);
        Dates dates = Dates.in(article, sentences);
        return sentences.stream()
                .flatMap(sentence -> dates.in(sentence).stream())
                .toList();
    }
}
