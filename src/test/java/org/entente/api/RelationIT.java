package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.model.Status;
import org.entente.graph.Told;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RelationIT extends ApiIT {

    @Test
    void agreementsComeTheNewestFirstAndCanBeFiltered() {
        Reports.ALL.forEach(this::write);
        assertThat(get("/agreements").results())
                .extracting(agreement -> agreement.get("target").asString())
                .containsExactly("country:US", "country:RU");
        assertThat(get("/agreements?status=signed&status=proposed").results()).hasSize(1);
        assertThat(get("/agreements?status=%20").results()).hasSize(2);
        assertThat(get("/agreements?topic=cyber-defence").results()).hasSize(2);
        assertThat(get("/agreements?country=french").results()).hasSize(1);
        assertThat(get("/agreements?minConfidence=0.8").results()).hasSize(1);
        assertThat(get("/agreements?minSources=2").results()).hasSize(1);
        assertThat(get("/agreements?to=2015").results()).hasSize(1);
        assertThat(get("/agreements?derived=true").results()).isEmpty();
    }

    @Test
    void aListGoesOnWhereItsCursorSays() {
        List<String> partners = List.of("country:DE", "country:EE", "country:ES", "country:FR", "country:IT");
        for (String partner : partners) {
            String text = "They and " + partner + " signed.";
            write(Told.at("https://a.example/" + partner, "2020-01-01", text)
                    .agrees("country:AT", partner, Status.SIGNED, null, text)
                    .extraction());
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Answer answer = get("/agreements?limit=2&cursor=" + next);
            JsonNode page = answer.json();
            assertThat(answer.header("Link").endsWith("; rel=\"next\""))
                    .isEqualTo(!page.get("next").isNull());
            assertThat(page.at("/total/value").asInt()).isEqualTo(5);
            page.get("results").forEach(one -> seen.add(one.get("target").asString()));
            next = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!next.isEmpty());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(partners);
    }

    @Test
    void attacksSayWhoClaimsAndWhoDenies() {
        write(Reports.BREACH);
        JsonNode attacks = get("/attacks?modality=alleged&derived=true").results();
        assertThat(attacks).hasSize(1);
        assertThat(attacks.at("/0/source").asString()).isEqualTo("country:US");
        assertThat(attacks.at("/0/claimedBy/0").asString()).isEqualTo("country:US");
        assertThat(attacks.at("/0/deniedBy/0").asString()).isEqualTo("country:RU");
    }

    @Test
    void quotesComeWithTheirWords() {
        write(Reports.INTERVIEW);
        JsonNode quote =
                get("/quotes?speaker=person:ehud-barak&direct=true").results().get(0);
        assertThat(quote.at("/evidence/0/text").asString()).isEqualTo("the pact with the United States holds");
        assertThat(quote.at("/article/url").asString()).isEqualTo("https://d.example/interview");
    }

    @Test
    void evidenceComesInContextWithALinkToTheWords() {
        write(Reports.INTERVIEW);
        String id = get("/agreements").results().at("/0/id").asString();
        assertThat(get("/relations/" + id).json().at("/evidence/0/status").asString())
                .isEqualTo("in-force");
        JsonNode piece = get("/relations/" + id + "/evidence").results().get(0);
        assertThat(piece.get("before").asString()).endsWith("prime minister of Israel, said ");
        assertThat(piece.get("link").asString())
                .isEqualTo("https://d.example/interview#:~:text=the%20pact%20with%20the%20United%20States%20holds");
        assertThat(piece.at("/article/sha256").asString()).hasSize(64);
        assertThat(piece.get("rule").asString()).isEqualTo("test");
    }

    @Test
    void anEntityHasItsNeighbours() {
        Reports.ALL.forEach(this::write);
        assertThat(get("/entities/person:ehud-barak").json().get("name").asString())
                .isEqualTo("Ehud Barak");
        assertThat(get("/entities/country:US/adjacent?type=ATTACKED_BY").results())
                .extracting(neighbour -> neighbour.get("id").asString())
                .containsExactly("agency:ru-gru", "country:RU");
    }

    @Test
    void searchFindsNamesAndWords() {
        Reports.ALL.forEach(this::write);
        assertThat(get("/search?q=barak").results().at("/0/id").asString()).isEqualTo("person:ehud-barak");
        assertThat(get("/search?q=pact+cybercr&type=Evidence")
                        .results()
                        .at("/0/text")
                        .asString())
                .isEqualTo(Reports.SIGNING_WORDS);
        assertThat(get("/search?q=AND+%22+OR+(").status()).isEqualTo(200);
    }

    @Test
    void changesComeInTheOrderInWhichTheyWereLearnt() {
        write(Reports.SIGNING);
        write(Reports.INTERVIEW);
        assertThat(get("/changes").results())
                .extracting(change -> change.get("kind").asString())
                .startsWith("article-added", "relation-added", "article-added")
                .contains("status-changed");
        assertThat(get("/changes?since=2100-01-01").results()).isEmpty();
        assertThat(get("/feeds/dyads/IL/US").body()).contains("<feed", "status changed from signed to in-force");
        assertThat(get("/feeds/countries/IL").header("Content-Type")).startsWith("application/atom+xml");
    }

    @Test
    void insightsPutPromiseAndPracticeTogether() {
        write(Reports.BREACH, Reports.PROPOSAL);
        write(Told.at("https://f.example/6", "2013-06-17", "Russia and the US signed.")
                .agrees("country:RU", "country:US", Status.SIGNED, "2013-06-17", "Russia and the US signed.")
                .extraction());
        JsonNode broken = get("/insights/promises-and-practice").results().get(0);
        assertThat(broken.get("victim").asString()).isEqualTo("country:US");
        assertThat(broken.at("/promise/date").asString()).isEqualTo("2013-06-17");
        assertThat(get("/insights/stale-promises?before=2020")
                        .results()
                        .at("/0/status")
                        .asString())
                .isEqualTo("proposed");
    }

    @Test
    void theETagIsThatOfTheGraph() {
        write(Reports.SIGNING);
        String tag = get("/agreements").header("ETag");
        assertThat(get("/agreements", "If-None-Match", tag).status()).isEqualTo(304);
        write(Reports.PROPOSAL);
        assertThat(get("/agreements", "If-None-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void anAnswerRightAfterAChangeHasTheNewETag() {
        write(Reports.SIGNING);
        Answer before = get("/agreements");
        write(Reports.PROPOSAL);
        Answer after = get("/agreements");
        assertThat(after.header("ETag")).startsWith("W/\"").isNotEqualTo(before.header("ETag"));
        assertThat(after.body()).isNotEqualTo(before.body());
        assertThat(get("/agreements").header("ETag")).isEqualTo(after.header("ETag"));
        assertThat(get("/agreements", "If-None-Match", after.header("ETag")).status())
                .isEqualTo(304);
    }
}
