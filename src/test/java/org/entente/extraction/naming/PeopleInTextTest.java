package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extraction.naming.Named.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        US Secretary of State Mike Pompeo replied.              | mike-pompeo
        NATO Secretary General Jens Stoltenberg replied.        | jens-stoltenberg
        General El Mostafa Rabii and Dr Helene Aubry replied.   | el-mostafa-rabii helene-aubry
        “No,” said Han Ji-won, a senior fellow.                 | han-ji-won
        Norway's minister, Sigbjørn Gjelsvik, replied.          | sigbjorn-gjelsvik
        Frank-Walter Steinmeier met Jean-Yves Le Drian.         | frank-walter-steinmeier jean-yves-le-drian
        """)
    void aNameIsToldFromItsTitle(String text, String ids) {
        assertThat(people(text)).containsExactly(ids.split(" "));
    }

    @Test
    void aSurnameLeadsBackToTheFullName() {
        Named named = Named.in("Ilya Sachkov spoke first. Mr Sachkov was brief. Sachkov smiled.");
        assertThat(named.ids()).containsExactly("person:ilya-sachkov");
        assertThat(named.names().mentions()).hasSize(3);
    }

    @Test
    void aFamilyNameMayComeFirst() {
        assertThat(people("Chinese President Xi Jinping came. Mr Xi left.")).containsExactly("xi-jinping");
    }

    @Test
    void aNameAloneIsStillSomebody() {
        assertThat(people("The documents of Mr Snowden were read.")).containsExactly("snowden");
    }

    @Test
    void aPoliticianSpeaksForACountryThatHisNameDoesNotMention() {
        Named named = Named.in("Angela Merkel met Yair Lapid, Israel's foreign minister.");
        assertThat(named.ids()).containsExactly("country:IL", "person:angela-merkel", "person:yair-lapid");
        assertThat(named.names().representedBy("person:angela-merkel")).contains("country:DE");
        assertThat(named.names().representedBy("person:yair-lapid")).contains("country:IL");
    }

    @Test
    void aPersonIsNotWhatTheBodyBesideIs() {
        assertThat(Named.people("\"Late,\" said John Jamieson, a National Forest Service biologist in Leith."))
                .containsExactly("john-jamieson");
    }

    @Test
    void aNameBeginsBehindTheBodyBeforeIt() {
        assertThat(Named.people("Commander of the Northern Fleet Igor Melnik flew there."))
                .containsExactly("igor-melnik");
    }
}
