package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"the two countries", "both sides", "the two neighbours", "both governments", "either side"})
    void whatIsSaidOfTwoMeansBoth(String words) {
        Named named = Named.in("Israel and Morocco signed an accord. It says that " + words + " will share data.");
        assertThat(named.meaning(words)).containsExactly("country:IL", "country:MA");
    }

    @Test
    void theTwoSidesAreTheCountriesOfTwoBodies() {
        Named named = Named.in("US Cyber Command met the Lithuanian Defence Ministry, and the two sides agreed.");
        assertThat(named.meaning("the two sides")).containsExactly("country:LT", "country:US");
    }

    @Test
    void theTwoSidesAreTheCountriesOfTwoLeaders() {
        Named named = Named.in("Joe Biden and Vladimir Putin agreed that the two sides would consult.");
        assertThat(named.meaning("the two sides")).containsExactly("country:RU", "country:US");
    }

    @Test
    void threeAreThree() {
        Named named = Named.in("France, Slovenia and Montenegro met. A letter was signed by the three countries.");
        assertThat(named.meaning("the three countries")).containsExactly("country:FR", "country:ME", "country:SI");
    }

    @Test
    void theTwoAgenciesAreThoseNamedLast() {
        Named named = Named.in("The EFCC of Nigeria and the FBI met. Files pass between the two agencies.");
        assertThat(named.meaning("the two agencies"))
                .containsExactly(
                        "agency:ng-economic-and-financial-crimes-commission",
                        "agency:us-federal-bureau-of-investigation");
    }

    @Test
    void aPronounMeansTheOneOfItsGender() {
        Named named = Named.in("Priya Raman disagrees with Daniel Reeve. She said that he was wrong.");
        assertThat(named.meaning("She")).containsExactly("person:priya-raman");
        assertThat(named.meaning("he")).containsExactly("person:daniel-reeve");
    }

    @Test
    void theSpeakerIsMeantBeforeThoseSpokenOf() {
        Named named = Named.in("Edward Snowden had fled by then, said John Kerry. He was angry.");
        assertThat(named.meaning("He")).containsExactly("person:john-kerry");
    }

    @Test
    void aBodyIsMeantByItsHeadNoun() {
        Named named = Named.in("Symantec, a US company, blamed the Lazarus Group. The company said that the group had"
                + " struck before. The Russian Foreign Ministry denied it. The ministry was brief.");
        assertThat(named.meaning("The company")).containsExactly("company:symantec");
        assertThat(named.meaning("the group")).containsExactly("group:lazarus-group");
        assertThat(named.meaning("The ministry")).containsExactly("agency:ru-ministry-of-foreign-affairs");
    }

    @Test
    void theOneOfACountryIsMeant() {
        Named named = Named.in("The Russian Foreign Ministry and the Chinese Foreign Ministry differ. The Russian"
                + " ministry was brief, and the Chinese Ministry was silent.");
        assertThat(named.meaning("The Russian ministry")).containsExactly("agency:ru-ministry-of-foreign-affairs");
        assertThat(named.meaning("the Chinese Ministry")).containsExactly("agency:cn-ministry-of-foreign-affairs");
    }

    @Test
    void hisCountryIsTheOneHeSpeaksFor() {
        Named named =
                Named.in("Georgia and Estonia met. Estonian Foreign Minister Urmas Paet said his country would help.");
        assertThat(named.meaning("his country")).containsExactly("country:EE");
    }

    @Test
    void aPhraseThatIntroducesItsOwnNamePointsNowhere() {
        Named named = Named.in("Donald Trump left. The Ukrainian president, Petro Poroshenko, stayed.");
        assertThat(named.meaning("The Ukrainian president")).isEmpty();
    }
}
