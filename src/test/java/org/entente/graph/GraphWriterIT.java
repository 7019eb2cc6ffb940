package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.extraction.model.Modality.ALLEGED;
import static org.entente.extraction.model.Modality.ASSERTED;
import static org.entente.extraction.model.Modality.DENIED;
import static org.entente.extraction.model.Status.ANNOUNCED;
import static org.entente.extraction.model.Status.ENDED;
import static org.entente.extraction.model.Status.IN_FORCE;
import static org.entente.extraction.model.Status.PROPOSED;
import static org.entente.extraction.model.Status.SIGNED;

import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraphWriterIT extends GraphIT {

    private static final String IL = "country:IL";
    private static final String US = "country:US";
    private static final String RU = "country:RU";

    private static final Extraction SIGNING = Told.at("https://a.example/1", "2016-02-16", "Israel and the US signed.")
            .agrees(IL, US, SIGNED, "2016-02-15", "Israel and the US signed.")
            .named(US, "US", "America")
            .extraction();
    private static final Extraction PROPOSAL = Told.at(
                    "https://b.example/2", "2015-01-02", "Israel offered the United States a pact.")
            .confidence(0.95)
            .agrees(IL, US, PROPOSED, null, "Israel offered the United States a pact.")
            .named(US, "United States", "US")
            .extraction();

    @Test
    void anArticleSentTwiceChangesNothing() {
        String id = SIGNING.article().id();
        assertThat(writer.write(List.of(SIGNING))).containsOnly(Map.entry(id, Outcome.ADDED));
        String before = graph.fingerprint();
        long revision = graph.revision();

        assertThat(writer.write(List.of(SIGNING))).containsOnly(Map.entry(id, Outcome.UNCHANGED));
        assertThat(graph.fingerprint()).isEqualTo(before);
        assertThat(graph.revision()).isEqualTo(revision);
    }

    @Test
    void twoArticlesThatTellTheSameGiveOneEdgeWithTwoPiecesOfEvidence() {
        write(SIGNING, PROPOSAL);
        assertThat(edge("AGREES_WITH", IL, US))
                .containsEntry("evidence", 2L)
                .containsEntry("articles", 2L)
                .containsEntry("sources", 2L)
                .containsEntry("confidence", 0.95)
                .containsEntry("status", "signed")
                .containsEntry("date", "2016-02-15")
                .containsEntry("firstReported", "2015-01-02")
                .containsEntry("lastReported", "2016-02-16");
    }

    @Test
    void copiesOfOneTextAreOneSource() {
        String text = "Israel and the US signed.";
        write(SIGNING);
        write(Told.at("https://c.example/3", "2016-02-17", text)
                .agrees(IL, US, SIGNED, "2016-02-15", text)
                .extraction());
        assertThat(edge("AGREES_WITH", IL, US)).containsEntry("articles", 2L).containsEntry("sources", 1L);
    }

    @Test
    void aReportOfAnAgencyThatTwoPapersChangedIsOneSource() {
        String words = "Israel and the United States signed a pact against cybercrime on Monday, officials said.";
        write(wire("https://a.example/pact", "WASHINGTON (Wire) - The two had talked for years. " + words));
        write(wire("https://b.example/allies", "Allies sign.\n\n" + words + " The text was not published."));
        assertThat(edge("AGREES_WITH", IL, US)).containsEntry("articles", 2L).containsEntry("sources", 1L);

        String others = "A pact against cybercrime was signed by the United States and Israel this week.";
        write(Told.at("https://c.example/own", "2016-02-18", others)
                .agrees(IL, US, SIGNED, null, others)
                .extraction());
        assertThat(edge("AGREES_WITH", IL, US)).containsEntry("articles", 3L).containsEntry("sources", 2L);
        writer.withdraw(wire("https://a.example/pact", "").article().id(), false);
        assertThat(edge("AGREES_WITH", IL, US)).containsEntry("articles", 2L).containsEntry("sources", 2L);
    }

    private static Extraction wire(String url, String text) {
        String words = "Israel and the United States signed a pact against cybercrime on Monday, officials said.";
        Told told = Told.at(url, "2016-02-16", text.isEmpty() ? words : text);
        return told.agrees(IL, US, SIGNED, null, words).extraction();
    }

    @Test
    void aNewerStepGivesTheStatusWhicheverArticleIsReadFirst() {
        assertThat(statusOf(step("2016-02-16", SIGNED, "2016-02"), step("2017-05-06", IN_FORCE, "2017")))
                .isEqualTo("in-force 2017");
        assertThat(statusOf(step("2017-05-06", IN_FORCE, "2017"), step("2016-02-16", SIGNED, "2016-02")))
                .isEqualTo("in-force 2017");
    }

    @Test
    void anUndatedStepCountsAsOfTheDayOfItsArticle() {
        assertThat(statusOf(step("2019-01-01", ENDED, null), step("2016-02-16", SIGNED, "2016-02")))
                .isEqualTo("ended null");
        assertThat(statusOf(step("2016-01-01", PROPOSED, null), step("2020-02-16", SIGNED, "2016-02")))
                .isEqualTo("signed 2016-02");
    }

    @Test
    void anUndatedStepYieldsToADatedOneOfThatDay() {
        assertThat(statusOf(step("2016-02-16", IN_FORCE, null), step("2016-02-16", SIGNED, "2016-02-16")))
                .isEqualTo("signed 2016-02-16");
    }

    @Test
    void onOneDateTheLaterStageWins() {
        assertThat(statusOf(step("2016-02-16", SIGNED, "2016-02-16"), step("2016-02-16", ANNOUNCED, "2016-02-16")))
                .isEqualTo("signed 2016-02-16");
    }

    @Test
    void withinAnArticleAnUndatedStepNeverOutranksADatedOne() {
        String text = "They signed in 2015. They cooperate.";
        Told told = Told.at("https://a.example/1", "2018-01-01", text);
        write(told.agrees(
                        IL,
                        US,
                        SIGNED,
                        "2015",
                        told.step("They signed in 2015.", SIGNED, "2015"),
                        told.step("They cooperate.", IN_FORCE, null))
                .extraction());
        assertThat(edge("AGREES_WITH", IL, US))
                .containsEntry("status", "signed")
                .containsEntry("date", "2015")
                .containsEntry("evidence", 2L)
                .containsEntry("articles", 1L);
    }

    @Test
    void anAttackIsAssertedOnceAnArticleAssertsIt() {
        write(
                Told.at("https://a.example/1", "2016-01-01", "Georgia accused Russia; Moscow denied it.")
                        .attacked(
                                "country:GE",
                                RU,
                                ALLEGED,
                                List.of("country:GE"),
                                List.of(RU),
                                "Georgia accused Russia; Moscow denied it.")
                        .extraction(),
                Told.at("https://b.example/2", "2016-01-02", "Moscow denied it.")
                        .attacked("country:GE", RU, DENIED, List.of(), List.of(RU), "Moscow denied it.")
                        .extraction());
        assertThat(edge("ATTACKED_BY", "country:GE", RU))
                .containsEntry("modality", "alleged")
                .containsEntry("claimedBy", List.of("country:GE"))
                .containsEntry("deniedBy", List.of(RU));

        write(Told.at("https://c.example/3", "2016-01-03", "Russia broke into Georgian networks.")
                .attacked("country:GE", RU, ASSERTED, "Russia broke into Georgian networks.")
                .extraction());
        assertThat(edge("ATTACKED_BY", "country:GE", RU)).containsEntry("modality", "asserted");
    }

    @Test
    void aPostIsTheNewestWithATitle() {
        String person = "person:ehud-barak";
        write(
                Told.at("https://a.example/1", "2016-01-01", "Former Prime Minister Barak spoke.")
                        .affiliated(person, IL, "Prime Minister", true, "Former Prime Minister Barak")
                        .extraction(),
                Told.at("https://b.example/2", "2009-01-02", "Defence Minister Barak spoke.")
                        .affiliated(person, IL, "Defence Minister", false, "Defence Minister Barak")
                        .extraction(),
                Told.at("https://c.example/3", "2017-01-02", "Israel's Barak spoke.")
                        .affiliated(person, IL, null, false, "Israel's Barak")
                        .extraction());
        assertThat(edge("AFFILIATED_WITH", person, IL))
                .containsEntry("title", "Prime Minister")
                .containsEntry("former", true)
                .containsEntry("articles", 3L);
    }

    @Test
    void anEntityHasItsLongestNameAndTheOthersAsAliases() {
        write(SIGNING, PROPOSAL);
        Map<String, Object> country = driver.executableQuery("MATCH (n:Country {id: 'country:US'}) RETURN n")
                .execute()
                .records()
                .get(0)
                .get("n")
                .asMap();
        assertThat(country)
                .containsEntry("name", "United States")
                .containsEntry("aliases", List.of("America", "US"))
                .containsEntry("type", "Country");
    }

    @Test
    void anArticleThatSaysSomethingElseReplacesWhatItSaid() {
        write(SIGNING, PROPOSAL);
        Extraction corrected = Told.at("https://a.example/1", "2016-02-16", "Israel and Russia signed.")
                .agrees(IL, RU, SIGNED, "2016-02-15", "Israel and Russia signed.")
                .extraction();
        assertThat(writer.write(List.of(corrected)))
                .containsOnly(Map.entry(SIGNING.article().id(), Outcome.REPLACED));
        String replaced = graph.fingerprint();

        emptyTheGraph();
        write(corrected, PROPOSAL);
        assertThat(replaced).isEqualTo(graph.fingerprint());
        assertThat(edge("AGREES_WITH", IL, US)).containsEntry("status", "proposed");
    }

    @Test
    void aRelationWhoseEndIsNoEntityIsRefusedAndNothingIsWritten() {
        Extraction whole = SIGNING;
        Extraction broken = new Extraction(
                PROPOSAL.article(), PROPOSAL.entities().subList(0, 1), PROPOSAL.relations(), List.of(), "test");
        assertThatThrownBy(() -> writer.write(List.of(whole, broken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[country:US]");
        assertThat(graph.revision()).isZero();
    }

    private String statusOf(Extraction one, Extraction other) {
        emptyTheGraph();
        write(one);
        write(other);
        Map<String, Object> edge = edge("AGREES_WITH", IL, US);
        return edge.get("status") + " " + edge.get("date");
    }

    private static Extraction step(String published, Status status, @Nullable String date) {
        String text = "On " + published + " they did " + status + " " + date;
        return Told.at("https://a.example/" + text.hashCode(), published, text)
                .agrees(IL, US, status, date, text)
                .extraction();
    }

    private Map<String, Object> edge(String type, String source, String target) {
        return driver
                .executableQuery("MATCH ({id: $source})-[r]->({id: $target}) WHERE type(r) = $type RETURN r")
                .withParameters(Map.of("source", source, "target", target, "type", type))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("r").asMap())
                .reduce((one, other) -> {
                    throw new AssertionError("Two edges: " + one + " and " + other);
                })
                .orElse(Map.of());
    }
}
