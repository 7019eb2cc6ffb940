package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.model.Status;
import org.entente.graph.Told;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CountryIT extends ApiIT {

    @Test
    void theDyadHasTheSentencesBehindIt() {
        write(Reports.SIGNING);
        JsonNode dyad = get("/countries/IL/relations/US").json();
        assertThat(dyad.at("/standing/status").asString()).isEqualTo("signed");
        assertThat(dyad.at("/relations/0/evidence/0/text").asString()).isEqualTo(Reports.SIGNING_WORDS);
        assertThat(dyad.at("/relations/0/evidence/0/article/url").asString()).isEqualTo("https://a.example/signing");
        assertThat(dyad.at("/relations/0/sources").asInt()).isEqualTo(1);
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        write(Reports.SIGNING);
        assertThat(get("/countries/US/relations/IL").json().get("relations"))
                .isEqualTo(get("/countries/IL/relations/US").json().get("relations"));
    }

    @Test
    void stepsOfAgreementsAndAttacksComeInTheOrderOfTime() {
        write(Reports.INTERVIEW, Reports.SIGNING);
        assertThat(get("/countries/IL/relations/US").json().get("steps"))
                .extracting(step -> step.get("date").asString())
                .containsExactly("2016-02-15", "2017");
    }

    @Test
    void aKnownPairWithoutRelationsIsAnEmptyList() {
        Answer answer = get("/countries/IS/relations/NZ");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("relations").isEmpty()).isTrue();
        assertThat(answer.json().get("standing").isNull()).isTrue();
    }

    @Test
    void anotherFormOfACountryIsAnsweredWithTheAddressOfTheCanonicalOne() {
        Answer answer = get("/countries/israeli/relations/USA");
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/countries/IL/relations/US");
    }

    @Test
    void countriesComeWithCounts() {
        Reports.ALL.forEach(this::write);
        JsonNode page = get("/countries").json();
        assertThat(page.get("results"))
                .extracting(country -> country.get("alpha2").asString())
                .containsExactly("FR", "IL", "RU", "US");
        assertThat(page.at("/results/3/agreements").asInt()).isEqualTo(1);
        assertThat(page.at("/results/3/attacksSuffered").asInt()).isEqualTo(2);
        assertThat(page.at("/total/value").asInt()).isEqualTo(4);
    }

    @Test
    void oneCountryHasItsPeopleBodiesPartnersAndAttackers() {
        Reports.ALL.forEach(this::write);
        JsonNode israel = get("/countries/IL").json();
        assertThat(israel.at("/people/0/id").asString()).isEqualTo("person:ehud-barak");
        assertThat(israel.at("/partners/0/id").asString()).isEqualTo("country:US");
        assertThat(get("/countries/US").json().get("attackers"))
                .extracting(attacker -> attacker.get("id").asString())
                .containsExactly("agency:ru-gru", "country:RU");
        assertThat(get("/countries/RU").json().at("/agencies/0/name").asString())
                .isEqualTo("GRU");
    }

    @Test
    void aCountryThatNoArticleNamesIsThereAllTheSame() {
        JsonNode iceland = get("/countries/IS").json();
        assertThat(iceland.get("name").asString()).isEqualTo("Iceland");
        assertThat(iceland.get("partners").isEmpty()).isTrue();
    }

    @Test
    void relationsOfACountryComeByPartnerAndCanBeFiltered() {
        Reports.ALL.forEach(this::write);
        assertThat(get("/countries/US/relations").results())
                .extracting(partner -> partner.get("partner").asString())
                .containsExactlyInAnyOrder("agency:ru-gru", "country:IL", "country:RU");
        assertThat(get("/countries/US/relations?modality=alleged&derived=true").results())
                .extracting(partner -> partner.get("partner").asString())
                .containsExactly("country:RU");
        assertThat(get("/countries/US/relations?to=2016").results()).hasSize(1);
        assertThat(get("/countries/US/relations?from=2018").results()).hasSize(2);
    }

    @Test
    void chainsLeadThroughOthers() {
        Reports.ALL.forEach(this::write);
        write(org.entente.graph.Told.at("https://e.example/5", "2020-01-01", "France and Israel signed.")
                .agrees(
                        "country:FR",
                        "country:IL",
                        org.entente.extraction.model.Status.SIGNED,
                        null,
                        "France and Israel signed.")
                .extraction());
        JsonNode chain = get("/countries/US/paths/FR?max=4").results().get(0);
        assertThat(chain.get("steps").asInt()).isEqualTo(2);
        assertThat(chain.get("parties"))
                .extracting(party -> party.get("id").asString())
                .containsExactly("country:US", "country:IL", "country:FR");
    }

    @Test
    void theStepsOfADyadAreFilteredWhileItsStandingStays() {
        write(Reports.SIGNING, Reports.INTERVIEW);
        assertThat(steps("status=signed")).containsExactly("signed");
        assertThat(steps("status=signed&status=in-force&from=2017")).containsExactly("in-force");
        assertThat(steps("to=2016-02")).containsExactly("signed");
        assertThat(steps("type=ATTACKED_BY")).isEmpty();
        assertThat(steps("topic=norms")).isEmpty();
        assertThat(steps("minSources=3")).isEmpty();
        JsonNode dyad = get("/countries/IL/relations/US?status=signed").json();
        assertThat(dyad.at("/standing/status").asString()).isEqualTo("in-force");
        assertThat(get("/countries/IL/relations/US?type=ATTACKED_BY")
                        .json()
                        .at("/standing/status")
                        .asString())
                .isEqualTo("in-force");
    }

    private List<String> steps(String filter) {
        return get("/countries/IL/relations/US?" + filter)
                .json()
                .get("steps")
                .valueStream()
                .map(step -> step.get("status").asString())
                .toList();
    }

    @Test
    void theStepsOfADyadGoOnWhereTheCursorSays() {
        for (int i = 10; i < 30; i++) {
            String text = "In 20" + i + " Israel and the US signed.";
            write(Told.at("https://e.example/" + i, "2030-01-01", text)
                    .agrees("country:IL", "country:US", Status.SIGNED, "20" + i, text)
                    .extraction());
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Answer answer = get("/countries/IL/relations/US?limit=7&cursor=" + next);
            answer.json().get("steps").forEach(step -> seen.add(step.get("date").asString()));
            assertThat(answer.json().get("complete").asBoolean()).isFalse();
            assertThat(answer.header("Link").isEmpty())
                    .isEqualTo(answer.json().get("next").isNull());
            next = answer.json().get("next").asString("");
        } while (!next.isEmpty());
        assertThat(seen).hasSize(20).doesNotHaveDuplicates().isSorted();
        assertThat(get("/countries/IL/relations/US").json().get("complete").asBoolean())
                .isTrue();
    }

    @Test
    void chainsOfEveryLengthComeTheShortestFirst() {
        List<String> chain = List.of("US", "FR", "DE", "PL", "EE", "IL");
        for (int i = 1; i < chain.size(); i++) agree(chain.get(i - 1), chain.get(i));
        agree("US", "IL");
        agree("US", "PL");
        agree("FR", "EE");
        JsonNode chains = get("/countries/US/paths/IL?max=6").results();
        assertThat(chains)
                .extracting(one -> one.get("steps").asInt())
                .isSorted()
                .startsWith(1, 3, 3)
                .contains(5);
        assertThat(get("/countries/US/paths/IL?max=1").results()).hasSize(1);
        assertThat(chains).allSatisfy(one -> assertThat(one.get("parties"))
                .extracting(party -> party.get("id").asString())
                .doesNotHaveDuplicates());
    }

    private void agree(String one, String other) {
        String text = one + " and " + other + " signed.";
        write(Told.at("https://e.example/" + one + other, "2020-01-01", text)
                .agrees("country:" + one, "country:" + other, Status.SIGNED, null, text)
                .extraction());
    }
}
