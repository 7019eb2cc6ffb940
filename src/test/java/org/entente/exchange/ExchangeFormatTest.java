package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Refusal;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Status;
import org.entente.reading.Article;
import org.entente.reading.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeFormatTest {

    private static final String TEXT =
            "Israel and the US agreed in May to defend networks. “Isis hit us,” Ann Lee, an aide, said.";
    private static final Article ARTICLE =
            Article.of(TEXT, "7", "https://wire.example/7", "A pact", LocalDate.of(2016, 2, 15));
    private static final Provenance SURE = new Provenance(0.93449, "a-rule");

    @Test
    void whatIsWrittenIsReadBack() {
        Extraction extraction = extraction();
        Extraction back = ExtractionReader.read(new ExtractionWriter(true, false).line(extraction));
        assertThat(new ExtractionWriter(true, false).line(back))
                .isEqualTo(new ExtractionWriter(true, false).line(extraction));
        assertThat(back.entities()).isEqualTo(extraction.entities());
        assertThat(back.version()).isEqualTo("9");
        assertThat(back.article().text()).isEqualTo(TEXT);
        assertThat(back.relations()).hasSize(5);
    }

    @Test
    void theFieldsComeInTheOrderOfTheFormat() {
        assertThat(new ExtractionWriter(false, false).line(extraction()))
                .startsWith("{\"article\":{\"id\":\"article:")
                .contains(
                        "\"sourceId\":\"7\",\"url\":\"https://wire.example/7\",\"title\":\"A pact\",\"published\":\"2016-02-15\"")
                .contains("{\"id\":\"country:IL\",\"type\":\"Country\",\"name\":\"Israel\",\"country\":\"IL\","
                        + "\"mentions\":[{\"begin\":0,\"end\":6}]}")
                .contains(
                        "{\"type\":\"AGREES_WITH\",\"source\":\"country:IL\",\"target\":\"country:US\",\"status\":\"announced\","
                                + "\"topics\":[\"cyber-defence\"],\"instrument\":null,\"date\":\"2015-05\",\"derived\":false,"
                                + "\"confidence\":0.934,\"evidence\":[{\"begin\":0,\"end\":51,")
                .contains(
                        "\"status\":\"announced\",\"date\":\"2015-05\",\"instrument\":null}],\"rule\":\"a-rule\",\"version\":\"9\"}")
                .contains(
                        "\"type\":\"ATTACKED_BY\",\"source\":\"country:US\",\"target\":\"group:isis\",\"modality\":\"alleged\","
                                + "\"attribution\":\"state\",\"claimedBy\":[\"person:ann-lee\"],\"derived\":false,")
                .contains("\"direct\":true,\"cue\":\"said\",")
                .contains("\"title\":\"aide\",\"former\":false,")
                .doesNotContain(
                        "deniedBy",
                        "\"text\":\"Israel and the US agreed in May to defend networks. “",
                        "refusals",
                        "cyber\"");
    }

    @Test
    void refusalsComeOnlyWhereAnExplanationIsWanted() {
        assertThat(new ExtractionWriter(false, true).line(extraction()))
                .endsWith("\"refusals\":[{\"begin\":0,\"end\":6,\"text\":\"Israel\",\"relation\":\"ATTACKED_BY\","
                        + "\"guard\":\"negated\",\"reason\":\"The sentence denies it.\"}]}");
    }

    @Test
    void aCountryIsOfItself() {
        String line =
                "{'article':{'id':'article:1'},'entities':[{'id':'country:IL','type':'Country','name':'Israel'}]}";
        assertThat(ExtractionReader.read(line.replace('\'', '"')).entities())
                .singleElement()
                .extracting(Entity::country)
                .isEqualTo("IL");
    }

    @Test
    void anAgreementOffTopicIsMarked() {
        Extraction extraction = new Extraction(ARTICLE, List.of(), List.of(agreement(false)), List.of(), "9");
        assertThat(new ExtractionWriter(false, false).line(extraction)).contains("\"derived\":false,\"cyber\":false,");
    }

    @Test
    void anArticleWrittenWithoutItsTextComesBackWithoutIt() {
        Extraction back = ExtractionReader.read(new ExtractionWriter(false, false).line(extraction()));
        assertThat(back.article().text()).isEmpty();
        assertThat(back.article().sha256()).isEqualTo(ARTICLE.sha256());
        assertThat(back.article().published()).isEqualTo("2016-02-15");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "nonsense | no JSON",
                "{} | 'article' is missing",
                "{\"article\":{\"id\":\"a\"},\"relations\":[{\"type\":\"LIKES\"}]} | 'LIKES' is no type of relation",
                "{\"article\":{\"id\":\"a\"},\"entities\":[{\"id\":\"x\",\"type\":\"Planet\",\"name\":\"Mars\"}]} | 'Planet' is none of",
            })
    void whatIsWrongWithALineIsSaid(String line, String fault) {
        assertThatThrownBy(() -> ExtractionReader.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    private static Extraction extraction() {
        List<Entity> entities = List.of(
                new Entity("country:IL", EntityType.COUNTRY, "Israel", "IL", List.of(), List.of(new Span(0, 6))),
                new Entity("group:isis", EntityType.GROUP, "ISIS", null, List.of("Daesh"), List.of(new Span(53, 57))));
        List<Evidence> said = List.of(Evidence.of(new Span(53, 64), TEXT));
        List<Relation> relations = List.of(
                new Relation.AffiliatedWith("person:ann-lee", "country:US", "aide", false, said, SURE),
                agreement(true),
                new Relation.AttackedBy(
                        "country:US",
                        "group:isis",
                        Modality.ALLEGED,
                        Attribution.STATE,
                        List.of("person:ann-lee"),
                        List.of(),
                        false,
                        said,
                        SURE),
                new Relation.BelongsTo("company:x", "country:US", List.of(), SURE),
                new Relation.QuotedIn("person:ann-lee", ARTICLE.id(), true, "said", said, SURE));
        List<Refusal> refusals =
                List.of(new Refusal(new Span(0, 6), "Israel", "ATTACKED_BY", "negated", "The sentence denies it."));
        return new Extraction(ARTICLE, entities, relations, refusals, "9");
    }

    private static Relation agreement(boolean cyber) {
        PartialDate may = PartialDate.parse("2015-05");
        Evidence step = new Evidence(new Span(0, 51), TEXT.substring(0, 51), Status.ANNOUNCED, may, null);
        return new Relation.AgreesWith(
                "country:US",
                "country:IL",
                Status.ANNOUNCED,
                new TreeSet<>(List.of("cyber-defence")),
                null,
                may,
                false,
                cyber,
                List.of(step),
                SURE);
    }
}
