package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extraction.language.Language;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Entity;
import org.entente.reading.Article;
import org.junit.jupiter.api.Test;

class NamerTest {

    private static final Language LANGUAGE = new Language();
    private static final Namer NAMER = new Namer();

    private static Names names(String text) {
        Article article = Article.of(text);
        List<Sentence> sentences = LANGUAGE.sentencesOf(article);
        return NAMER.namesIn(article, sentences);
    }

    private static List<String> ids(String text) {
        return names(text).entities().stream().map(Entity::id).toList();
    }

    private static int mentions(String text, String id) {
        return names(text).entity(id).map(entity -> entity.mentions().size()).orElse(0);
    }

    @Test
    void aCountryAnswersToNamesDemonymsAndItsCapital() {
        assertThat(ids("Estonia told Japanese diplomats that Ottawa agreed."))
                .containsExactly("country:CA", "country:EE", "country:JP");
    }

    @Test
    void aCapitalWhereSomethingHappensIsAPlace() {
        assertThat(ids("The ministers met in Vienna on Monday.")).isEmpty();
    }

    @Test
    void aBodyIsItsCountryAndItsTask() {
        assertThat(ids("The Israeli Defense Ministry and Britain's Ministry of Defence signed a memorandum."))
                .contains("agency:gb-ministry-of-defense", "agency:il-ministry-of-defense");
    }

    @Test
    void aPersonIsOneByFullNameAndSurname() {
        assertThat(mentions("Marta Lindgren spoke first. Lindgren said nothing new.", "person:marta-lindgren"))
                .isEqualTo(2);
    }

    @Test
    void anAliasIsTheSameGroup() {
        assertThat(ids("The attack was claimed by Daesh.")).containsExactly("group:isis");
    }

    @Test
    void theNewMexicoOfANameIsNotMexico() {
        assertThat(ids("The laboratory lies in New Mexico.")).doesNotContain("country:MX");
    }

    @Test
    void anUnnamedThingIsNoNode() {
        assertThat(ids("A spokesman said that hackers had robbed 35 leading banks."))
                .isEmpty();
    }

    @Test
    void aHeadNounAfterADemonymIsTheBodyNamedBefore() {
        String text =
                "The Danish Ministry of Transport closed its website. Later the Danish Ministry spokesman apologised.";
        assertThat(ids(text)).containsExactly("agency:dk-ministry-of-transport", "country:DK");
    }

    @Test
    void everyMentionIsWhereTheNameStands() {
        String text = "Kenya and Peru agreed. Kenya paid.";
        assertThat(names(text).entity("country:KE").orElseThrow().mentions())
                .extracting(span -> span.of(text))
                .containsExactly("Kenya", "Kenya");
    }
}
