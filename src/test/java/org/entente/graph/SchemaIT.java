package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchemaIT extends GraphIT {

    private static final String OLD_INDEX = """
            CREATE FULLTEXT INDEX names_and_words FOR (n:Entity|Evidence) ON EACH [n.name, n.aliases, n.text]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}""";

    @AfterEach
    void bringUpToDate() {
        Schema.apply(driver);
    }

    @Test
    void aGraphOfAnEarlierVersionIsSearchedByTheNewIndex() {
        driver.executableQuery("DROP INDEX words_and_names").execute();
        driver.executableQuery(OLD_INDEX).execute();
        driver.executableQuery("CREATE (:Entity:Country {id: 'country:EE', type: 'Country', name: 'Estonia'})")
                .execute();

        Schema.apply(driver);

        assertThat(fullTextIndexes()).containsExactly("words_and_names");
        assertThat(graph.ask("search", Map.of("words", "estonia", "skip", 0, "limit", 5)))
                .extracting(row -> row.get("id"))
                .containsExactly("country:EE");
    }

    @Test
    void theIndexThatAnEarlierVersionHadBesidesIsGone() {
        List<?> before = names();
        driver.executableQuery("CREATE INDEX change_time FOR (n:Change) ON (n.at)")
                .execute();

        Schema.apply(driver);

        assertThat(names()).isEqualTo(before);
    }

    @Test
    void aSecondStartChangesNothing() {
        List<?> before = indexes();
        Schema.apply(driver);
        assertThat(indexes()).isEqualTo(before);
    }

    private static List<String> fullTextIndexes() {
        return driver.executableQuery("SHOW FULLTEXT INDEXES YIELD name RETURN name").execute().records().stream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private static List<?> names() {
        return driver.executableQuery("SHOW INDEXES YIELD name RETURN name ORDER BY name")
                .execute()
                .records();
    }

    private static List<?> indexes() {
        return driver.executableQuery("SHOW INDEXES YIELD id, name RETURN id, name ORDER BY id")
                .execute()
                .records();
    }
}
