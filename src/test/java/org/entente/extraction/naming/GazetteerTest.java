package org.entente.extraction.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private final Gazetteer gazetteer = new Gazetteer();

    @Test
    void everyCountryOfTheStandardIsThere() {
        for (String code : Locale.getISOCountries())
            assertThat(gazetteer.country(code).name()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencies.tsv", "companies.tsv", "organizations.tsv", "groups.tsv", "leaders.tsv"})
    void noLineNamesTheSameTwice(String table) {
        assertThat(Table.rows(table))
                .extracting(row -> row.text(0) + " " + row.text(1))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCodeOfACountryIsOne() {
        Stream<String> ofAgencies = Table.rows("agencies.tsv").stream().map(row -> row.text(0));
        Stream<String> ofCompanies =
                Table.rows("companies.tsv").stream().map(row -> row.text(2)).filter(code -> !code.isEmpty());
        Stream.concat(ofAgencies, ofCompanies)
                .forEach(code -> assertThat(gazetteer.country(code)).isNotNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Foreign Ministry         | Ministry of Foreign Affairs
        interior ministry        | Ministry of the Interior
        Ministry of Interior     | Ministry of the Interior
        Defence Ministry         | Ministry of Defense
        Justice Department       | Department of Justice
        Cyber Security Agency    | Cyber Security Agency
        """)
    void aMinistryHasOneForm(String name, String form) {
        assertThat(Bodies.normalized(name)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sören Wichmann     | soren-wichmann
        Mercy Achieng’ Rowe | mercy-achieng-rowe
        Sigbjørn Łukaszewicz | sigbjorn-lukaszewicz
        S. Jaishankar      | s-jaishankar
        """)
    void anIdHasNoAccents(String name, String slug) {
        assertThat(Spelling.slug(name)).isEqualTo(slug);
    }

    @Test
    void hyphensStopsAndApostrophesMakeNoOtherName() {
        assertThat(Spelling.atoms("Group-IB")).isEqualTo(List.of("Group", "IB"));
        assertThat(Spelling.atoms("U.S.")).isEqualTo(Spelling.atoms("US"));
        assertThat(Spelling.atoms("N’Djamena")).isEqualTo(Spelling.atoms("N'Djamena"));
    }
}
