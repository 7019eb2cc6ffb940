package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.exchange.ExtractionReader;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold and what was found are written as in the files, here with apostrophes for quotation marks. */
class EvaluationTest {

    private static final String TEXT = "\"text\":\"Israel and the United States agreed. He said so. She said so too.\"";

    @TempDir
    Path folder;

    @Test
    void precisionRecallAndF1AreCountedByPair() throws IOException {
        Score score = score(
                Kind.AGREEMENTS,
                agreements("country:IL country:US announced", "country:FR country:RU proposed"),
                agreements(
                        "country:IL country:US announced",
                        "country:DE country:FR signed",
                        "country:DE country:RU signed"));
        assertThat(score.labelled()).isEqualTo(2);
        assertThat(score.found()).isEqualTo(3);
        assertThat(score.precision()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isEqualTo(0.4, within(1e-9));
        assertThat(score.misses()).extracting(Claim::toString).containsExactly("country:FR – country:RU");
        assertThat(score.falseAlarms()).hasSize(2);
    }

    @Test
    void theStatusIsJudgedOnPairsThatWereFound() throws IOException {
        Score score = score(
                Kind.AGREEMENTS,
                agreements("country:IL country:US announced", "country:FR country:RU proposed"),
                agreements("country:IL country:US signed", "country:FR country:RU proposed"));
        assertThat(score.right("status")).isEqualTo(1);
        assertThat(score.right("coarse")).isEqualTo(2);
        assertThat(score.labelled("status")).isEqualTo(2);
    }

    @Test
    void anOrganizationOrAnAgencyIsAnotherRowThanTheCountries() throws IOException {
        String found = agreements(
                "country:IL country:US announced",
                "country:IL organization:nato announced",
                "agency:il-incd agency:us-cisa announced",
                "agency:il-incd organization:nato signed");
        Evaluation evaluation = evaluation(found, found);
        assertThat(row(evaluation, Kind.AGREEMENTS).labelled()).isEqualTo(1);
        assertThat(row(evaluation, Kind.AGREEMENTS_WITH_ORGANIZATIONS).labelled())
                .isEqualTo(1);
        assertThat(row(evaluation, Kind.AGREEMENTS_OF_AGENCIES).labelled()).isEqualTo(2);
        assertThat(row(evaluation, Kind.ALL_AGREEMENTS).labelled()).isEqualTo(4);
    }

    @Test
    void whatIsUnsureCountsForNobody() throws IOException {
        Score score = score(
                Kind.AGREEMENTS,
                agreements("country:IL country:US announced unsure", "country:FR country:RU proposed unsure"),
                agreements("country:IL country:US announced"));
        assertThat(score.labelled()).isZero();
        assertThat(score.found()).isZero();
    }

    @Test
    void theSameBodyUnderAnotherIdIsToldApart() throws IOException {
        String gold =
                entities("agency:us-department-of-defense Agency US 'Department of Defense of the United States'");
        String found = entities("agency:us-department-of-defence Agency US 'US Department of Defence'");
        Evaluation.Row row = evaluation(gold, found).rows().stream()
                .filter(one -> one.kind() == Kind.AGENCIES)
                .findFirst()
                .orElseThrow();
        assertThat(row.byId().f1()).isZero();
        assertThat(row.byName().f1()).isEqualTo(1);
    }

    @Test
    void theSameNameInAnotherCountryIsAnotherBody() throws IOException {
        String gold = entities("agency:il-ministry-of-defense Agency IL 'Ministry of Defense'");
        String found = entities("agency:gb-ministry-of-defence Agency GB 'Ministry of Defence'");
        assertThat(evaluation(gold, found).rows())
                .allSatisfy(row -> assertThat(row.byName().hits()).isEmpty());
    }

    @Test
    void aCueIsRightWhereSpeakerAndWordsMeet() throws IOException {
        String gold = quotes("person:ann-lee 45 56 false", "person:ann-lee 57 70 true");
        String found = quotes("person:ann-lee 60 65 false", "person:bob-ray 45 56 false");
        Score score = score(Kind.CUES, gold, found);
        assertThat(score.hits()).hasSize(1);
        assertThat(score.right("direct")).isZero();
        assertThat(score(Kind.SPEAKERS, gold, found).hits()).hasSize(1);
        assertThat(score(Kind.SPEAKERS, gold, found).labelled()).isEqualTo(1);
    }

    @Test
    void theCompactFormNamesCountriesByCodeAndGroupsByName() throws IOException {
        String gold = """
                {"agreements":[{"a":"US","b":"IL","status":"announced"}],
                "attacks":[{"victim":"IL","attacker":"isis","modality":"alleged"}]}""";
        String found = both(agreements("country:IL country:US signed"), attacks("country:IL group:isis alleged"));
        Evaluation evaluation = evaluation(gold, found);
        assertThat(row(evaluation, Kind.AGREEMENTS).hits()).hasSize(1);
        assertThat(row(evaluation, Kind.AGREEMENTS).right("status")).isZero();
        assertThat(row(evaluation, Kind.ATTACKS_BY_GROUPS).hits()).hasSize(1);
    }

    @Test
    void aLabelMayCutAnEmployerOutOfItsName() throws IOException {
        String gold = """
                {"affiliations":[{"person":"Ann Lee","org":"Contoso"},{"person":"Bob Ray","org":"Iceland"},
                {"person":"Cem Kaya","org":"Interior"}]}""";
        String found = "{\"entities\":[{\"id\":\"country:IS\",\"type\":\"Country\",\"name\":\"Iceland\"}],"
                + "\"relations\":[" + post("ann-lee", "company:contoso-systems-inc", "chief") + ","
                + post("bob-ray", "country:IS", "minister") + "," + post("cem-kaya", "country:TR", "interior minister")
                + "]}";
        assertThat(score(Kind.AFFILIATIONS, gold, found).misses()).isEmpty();
    }

    private static String post(String person, String body, String title) {
        return "{\"type\":\"AFFILIATED_WITH\",\"source\":\"person:%s\",\"target\":\"%s\",\"title\":\"%s\",\"former\":false,\"evidence\":[]}"
                .formatted(person, body, title);
    }

    @Test
    void ofTheCompactFormOnlyWhatIsPresentIsScored() throws IOException {
        Evaluation evaluation = evaluation(
                "{\"agreements\":[]}",
                both(agreements("country:IL country:US signed"), attacks("country:IL group:isis alleged")));
        assertThat(evaluation.rows()).extracting(Evaluation.Row::kind).containsExactly(Kind.AGREEMENTS);
        assertThat(row(evaluation, Kind.AGREEMENTS).falseAlarms()).hasSize(1);
    }

    @Test
    void anAttackOnWhomTheTextDoesNotNameIsNotExpected() throws IOException {
        Score score = score(
                Kind.ATTACKS,
                "{\"attacks\":[{\"victim\":\"GB\",\"attacker\":\"CN\",\"victim_in_text\":false}]}",
                attacks("country:GB country:CN alleged"));
        assertThat(score.labelled()).isZero();
        assertThat(score.falseAlarms()).isEmpty();
    }

    @Test
    void personsAreFoundByTheirSurname() throws IOException {
        String gold =
                "{\"quotes\":[{\"speaker\":\"Ann Lee\",\"direct\":true},{\"speaker\":\"Ann Lee\",\"direct\":true}]}";
        Score score = score(Kind.SPEAKERS, gold, quotes("person:ann-lee 45 56 true"));
        assertThat(score.hits()).hasSize(1);
        assertThat(score.misses()).isEmpty();
    }

    @Test
    void aSetThatLabelsSpeechOfPersonsIsScoredOnPersons() throws IOException {
        String gold = """
                {"quotes":[{"speaker":"Ann Lee","speech":true,"unsure":false,"at":[[45,56]]},
                {"speaker":"she","speech":true,"unsure":true,"resolved":"no:pronoun","at":[[57,70]]},
                {"speaker":"Joe Doe","speech":false,"unsure":true,"at":[[0,5]]}]}""";
        String found = quotes(
                "person:ann-lee 45 56 true",
                "person:eve-fox 60 70 true",
                "person:joe-doe 0 5 false",
                "company:acme 0 5 false",
                "person:max-low 20 30 false");
        Score score = score(Kind.QUOTED_PERSONS, gold, found);
        assertThat(score.hits()).hasSize(1);
        assertThat(score.falseAlarms()).extracting(Claim::toString).containsExactly("person:max-low");
    }

    @Test
    void topicsAreScoredOneByOne() throws IOException {
        String gold = agreements("country:IL country:US announced").replace("[]", "[\"norms\",\"finance\"]");
        String found =
                agreements("country:IL country:US announced").replace("[]", "[\"norms\",\"research\",\"finance\"]");
        Score score = score(Kind.AGREEMENTS, gold, found);
        assertThat(score.right("topics")).isZero();
        assertThat(score.f1("topics")).isEqualTo(0.8, within(1e-9));
    }

    @Test
    void confidenceIsHeldAgainstTheShareThatIsRight() throws IOException {
        Score score = score(
                Kind.AGREEMENTS,
                agreements("country:IL country:US announced"),
                agreements(
                        "country:IL country:US announced 0.92",
                        "country:DE country:FR signed 0.94",
                        "country:DE country:RU signed 0.4"));
        Reliability reliability = Reliability.of(List.of(score));
        assertThat(reliability.bins())
                .filteredOn(bin -> bin.found() > 0)
                .satisfiesExactly(bin -> assertThat(bin.shareRight()).isZero(), bin -> {
                    assertThat(bin.from()).isEqualTo(0.9);
                    assertThat(bin.shareRight()).isEqualTo(0.5);
                    assertThat(bin.meanConfidence()).isEqualTo(0.93, within(1e-9));
                });
        assertThat(reliability.error()).isEqualTo((2 * 0.43 + 0.4) / 3, within(1e-9));
    }

    @Test
    void aLineThatIsUnsureAsAWholeCountsForNobody() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","text":"France and Germany signed a pact.","agreements":[],"unsure":true}
                {"id":"b","text":"France and Spain signed a pact.","agreements":[]}
                """);

        assertThat(new GoldReader(null).read(file)).extracting(Gold::id).containsExactly("b");
    }

    private Score score(Kind kind, String gold, String found) throws IOException {
        return row(evaluation(gold, found), kind);
    }

    private static Score row(Evaluation evaluation, Kind kind) {
        return evaluation.rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .byId();
    }

    private Evaluation evaluation(String gold, String found) throws IOException {
        String line = "{\"id\":\"a\",%s,\"gold\":%s}".formatted(TEXT, gold.replace("\n", " "));
        Path file = Files.writeString(folder.resolve("gold.jsonl"), line);
        Extraction extraction =
                ExtractionReader.read("{\"article\":{\"id\":\"article:a\",%s},%s".formatted(TEXT, found.substring(1)));
        return Evaluation.of(new GoldReader(null).read(file), List.of(extraction));
    }

    private static String entities(String... entities) {
        List<String> all = new ArrayList<>();
        for (String entity : entities) {
            String[] parts = entity.split(" ", 4);
            all.add("{\"id\":\"%s\",\"type\":\"%s\",\"country\":\"%s\",\"name\":\"%s\"}"
                    .formatted(parts[0], parts[1], parts[2], parts[3].replace("'", "")));
        }
        return "{\"entities\":[%s],\"relations\":[]}".formatted(String.join(",", all));
    }

    /** Each as {@code one other status}, and then a confidence or {@code unsure}. */
    private static String agreements(String... agreements) {
        return relations("AGREES_WITH", "\"topics\":[],\"status\"", agreements);
    }

    private static String attacks(String... attacks) {
        return relations("ATTACKED_BY", "\"modality\"", attacks);
    }

    private static String relations(String type, String detail, String... relations) {
        List<String> all = new ArrayList<>();
        for (String relation : relations) {
            String[] parts = relation.split(" ");
            String rest = parts.length < 4
                    ? ""
                    : parts[3].equals("unsure") ? ",\"unsure\":true" : ",\"confidence\":" + parts[3];
            all.add("{\"type\":\"%s\",\"source\":\"%s\",\"target\":\"%s\",%s:\"%s\"%s}"
                    .formatted(type, parts[0], parts[1], detail, parts[2], rest));
        }
        return "{\"relations\":[%s]}".formatted(String.join(",", all));
    }

    private static String both(String one, String other) {
        return one.substring(0, one.length() - 2) + "," + other.substring("{\"relations\":[".length());
    }

    /** Each as {@code speaker begin end direct}. */
    private static String quotes(String... quotes) {
        List<String> all = new ArrayList<>();
        for (String quote : quotes) {
            String[] parts = quote.split(" ");
            all.add(
                    "{\"type\":\"QUOTED_IN\",\"source\":\"%s\",\"target\":\"a\",\"direct\":%s,\"cue\":\"said\",\"evidence\":[{\"begin\":%s,\"end\":%s}]}"
                            .formatted(parts[0], parts[3], parts[1], parts[2]));
        }
        return "{\"relations\":[%s]}".formatted(String.join(",", all));
    }
}
