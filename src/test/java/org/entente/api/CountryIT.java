package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

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
}
