package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.extraction.model.Modality.ALLEGED;
import static org.entente.extraction.model.Modality.ASSERTED;
import static org.entente.extraction.model.Modality.DENIED;
import static org.entente.extraction.model.Status.PROPOSED;
import static org.entente.extraction.model.Status.REJECTED;
import static org.entente.extraction.model.Status.SIGNED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Status;
import org.junit.jupiter.api.Test;

class AnswersIT extends GraphIT {

    private static final String CN = "country:CN";
    private static final String US = "country:US";
    private static final String RU = "country:RU";
    private static final String FR = "country:FR";

    private static final Extraction PACT = Told.at(
                    "https://a.example/pact",
                    "2015-09-26",
                    "Xi and Obama 🤝 met. China and the US agreed. 😀 It holds.")
            .agrees(CN, US, SIGNED, "2015-09-25", "China and the US agreed.")
            .quotes("person:barack-obama", "It holds.")
            .affiliated("person:barack-obama", US, "President", false, "Obama")
            .extraction();
    private static final Extraction BREACH = Told.at(
                    "https://a.example/breach", "2017-05-01", "The FBI blames China for a break-in. Beijing denies it.")
            .attacked(
                    "agency:us-fbi",
                    CN,
                    ALLEGED,
                    List.of("agency:us-fbi"),
                    List.of(CN),
                    "The FBI blames China for a break-in.")
            .belongs("agency:us-fbi", US)
            .derived(true)
            .attacked(US, CN, ALLEGED, List.of("agency:us-fbi"), List.of(CN), "The FBI blames China for a break-in.")
            .extraction();
    private static final Extraction EARLIER = Told.at(
                    "https://a.example/earlier", "2014-05-01", "The US broke into China's networks.")
            .attacked(CN, US, ASSERTED, "The US broke into China's networks.")
            .extraction();
    private static final Extraction OFFER = Told.at(
                    "https://a.example/offer", "2016-03-04", "Russia offered France talks.")
            .agrees(RU, FR, PROPOSED, null, "Russia offered France talks.")
            .extraction();

    @Test
    void aDyadTellsEveryStepInOrderWhicheverCountryIsNamedFirst() {
        write(BREACH, PACT, EARLIER, OFFER);
        List<Map<String, Object>> steps = graph.ask("dyad", Map.of("one", US, "other", CN, "limit", 9));

        assertThat(steps)
                .extracting(step -> step.get("asOf") + " " + step.get("type") + " " + step.get("source"))
                .containsExactly(
                        "2014-05-01 ATTACKED_BY country:CN",
                        "2015-09-25 AGREES_WITH country:CN",
                        "2017-05-01 ATTACKED_BY country:US");
        assertThat(steps.get(1))
                .containsEntry("date", "2015-09-25")
                .containsEntry("status", "signed")
                .containsEntry("text", "China and the US agreed.")
                .containsEntry("url", "https://a.example/pact");
        assertThat(steps.get(2))
                .containsEntry("date", null)
                .containsEntry("derived", true)
                .extractingByKey("between")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .hasFieldOrPropertyWithValue("source", "agency:us-fbi");
        assertThat(graph.ask("dyad", Map.of("one", CN, "other", US, "limit", 9)))
                .isEqualTo(steps);
    }

    @Test
    void anAttackAfterAPromiseIsTold() {
        write(BREACH, PACT, EARLIER, OFFER);
        assertThat(graph.ask("promises-and-practice", Map.of("limit", 9)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("victim", US)
                        .containsEntry("attacker", CN)
                        .containsEntry("promised", "2015-09-25")
                        .containsEntry("attackedAsOf", "2017-05-01"));
        assertThat(graph.ask("promises-and-practice", Map.of("country", FR, "limit", 9)))
                .isEmpty();
    }

    @Test
    void aProposalThatNobodyFollowedUpIsStale() {
        write(PACT, OFFER);
        Map<String, Object> row = graph.ask("stale-promises", Map.of("before", "2017", "limit", 9))
                .get(0);
        assertThat(row).containsEntry("source", FR).containsEntry("target", RU).containsEntry("asOf", "2016-03-04");
        assertThat(graph.ask("stale-promises", Map.of("before", "2016-03-04", "limit", 9)))
                .isEmpty();
    }

    @Test
    void peopleQuotedAboutTwoCountriesHaveTheirPosts() {
        write(PACT, OFFER);
        assertThat(graph.ask("quoted-about-dyad", Map.of("one", US, "other", CN, "limit", 9)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("speaker", "person:barack-obama")
                        .containsEntry("text", "It holds.")
                        .hasEntrySatisfying(
                                "posts", posts -> assertThat(posts.toString()).contains("President")));
    }

    @Test
    void theWordsBehindAnEdgeComeInTheirContext() {
        write(PACT);
        String relation =
                (String) graph.ask("agreements", Map.of("limit", 1)).get(0).get("relation");
        assertThat(graph.ask("relation-evidence", Map.of("id", relation, "context", 9, "skip", 0, "limit", 5)))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("before", "a 🤝 met. ").containsEntry("after", " 😀 It hol"));
    }

    @Test
    void aDenialIsFoundWithItsWords() {
        write(
                BREACH,
                EARLIER,
                Told.at("https://a.example/denial", "2018-01-01", "Moscow denied a break-in in France.")
                        .attacked(FR, RU, DENIED, List.of(), List.of(RU), "Moscow denied a break-in in France.")
                        .extraction());
        assertThat(graph.ask("denied-allegations", Map.of("limit", 9)))
                .extracting(row -> row.get("victim") + " " + row.get("modality"))
                .containsExactlyInAnyOrder("agency:us-fbi alleged", US + " alleged", FR + " denied");
    }

    @Test
    void countriesAreTiedThroughOthersShortestFirst() {
        write(
                agreement(1, US, FR, SIGNED),
                agreement(2, FR, RU, SIGNED),
                agreement(3, RU, CN, SIGNED),
                agreement(4, US, CN, REJECTED),
                agreement(5, US, "organization:nato", SIGNED),
                agreement(6, "organization:nato", RU, SIGNED));
        Map<String, Object> parameters =
                Map.of("one", US, "other", CN, "statuses", List.of("signed"), "max", 4, "limit", 9);
        assertThat(graph.ask("paths", parameters))
                .extracting(row -> row.get("ids"))
                .containsExactly(List.of(US, FR, RU, CN), List.of(US, "organization:nato", RU, CN));

        Map<String, Object> shorter = new HashMap<>(parameters);
        shorter.put("max", 2);
        assertThat(graph.ask("paths", shorter)).isEmpty();
    }

    @Test
    void aListIsReadPageByPageWithoutGapsOrRepeats() {
        writer.write(Stories.of(60, 7));
        for (String list : List.of("agreements", "attacks", "quotes", "articles", "agencies-that-talk")) {
            List<Object> whole = cursors(graph.ask(list, Map.of("limit", 1000)));
            List<Object> pages = new ArrayList<>();
            Object after = null;
            do {
                Map<String, Object> parameters = new HashMap<>();
                parameters.put("limit", 3);
                parameters.put("after", after);
                List<Object> page = cursors(graph.ask(list, parameters));
                pages.addAll(page);
                after = page.isEmpty() ? null : page.get(page.size() - 1);
            } while (after != null);
            assertThat(pages)
                    .as(list)
                    .hasSizeGreaterThan(5)
                    .doesNotHaveDuplicates()
                    .isEqualTo(whole);
        }
    }

    @Test
    void aListIsFiltered() {
        write(PACT, OFFER, agreement(3, "agency:ru-fsb", "agency:fr-anssi", SIGNED));
        assertThat(agreements("statuses", List.of("proposed", "rejected"))).containsExactly("country:FR country:RU");
        assertThat(agreements("from", "2016")).containsExactly("country:FR country:RU");
        assertThat(agreements("to", "2015-09"))
                .contains("country:CN country:US")
                .hasSize(2);
        assertThat(agreements("country", FR)).hasSize(2);
        assertThat(agreements("topics", List.of("norms"))).isEmpty();
        assertThat(agreements("minConfidence", 0.95)).isEmpty();
        assertThat(agreements("minSources", 2)).isEmpty();
        assertThat(agreements("derived", false)).hasSize(3);
        assertThat(graph.ask("agreements-count", Map.of("country", FR, "limit", 100)))
                .containsExactly(Map.of("count", 2L));
    }

    @Test
    void wordsAreFoundInNamesAliasesAndEvidence() {
        write(
                PACT,
                Told.at("https://a.example/6", null, "Côte d'Ivoire signed with France.")
                        .named("country:CI", "Côte d'Ivoire", "Ivory Coast")
                        .agrees("country:CI", FR, SIGNED, null, "Côte d'Ivoire signed with France.")
                        .extraction());
        assertThat(found("cote")).contains("Country country:CI", "Evidence null");
        assertThat(found("\"ivory coast\"")).containsExactly("Country country:CI");
        assertThat(found("agreed")).containsExactly("Evidence null");
    }

    @Test
    void oneArticleTellsWhatItGave() {
        write(PACT);
        String article = PACT.article().id();
        assertThat(graph.ask("article-relations", Map.of("article", article, "limit", 9)))
                .extracting(row -> row.get("type"))
                .containsExactly("AFFILIATED_WITH", "AGREES_WITH", "QUOTED_IN");
        assertThat(graph.ask("article-entities", Map.of("article", article, "limit", 9)))
                .extracting(row -> row.get("entity"))
                .containsExactlyInAnyOrder(CN, US, "person:barack-obama");
        assertThat(graph.ask("article", Map.of("article", article, "limit", 9)))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("relations", 3L).containsEntry("entities", 3L));
    }

    @Test
    void aPictureForNeo4jBrowserIsPaths() {
        write(BREACH, PACT);
        assertThat(graph.ask("picture-of-dyad", Map.of("one", US, "other", CN, "limit", 9)))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.get("path").toString()).contains("nodes", "relationships"));
    }

    private List<String> agreements(String filter, Object value) {
        return graph.ask("agreements", Map.of(filter, value, "limit", 50)).stream()
                .map(row -> row.get("source") + " " + row.get("target"))
                .toList();
    }

    private List<String> found(String words) {
        return graph.ask("search", Map.of("words", words, "skip", 0, "limit", 50)).stream()
                .map(row -> row.get("kind") + " " + (row.get("text") == null ? row.get("id") : null))
                .toList();
    }

    private static List<Object> cursors(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("cursor")).toList();
    }

    private static Extraction agreement(int number, String one, String other, Status status) {
        String text = "Story " + number + ": they agreed.";
        return Told.at("https://a.example/" + number, "2015-01-0" + number, text)
                .agrees(one, other, status, null, text)
                .extraction();
    }
}
