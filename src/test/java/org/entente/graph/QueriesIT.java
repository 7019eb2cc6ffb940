package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class QueriesIT extends GraphIT {

    private static final JsonMapper JSON = new JsonMapper();

    static List<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/queries"))) {
            return files.map(file -> file.getFileName().toString().replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionSaysWhatItAnswersAndRunsWithItsExamples(String question) {
        Query query = Query.named(question);
        assertThat(query.cypher()).startsWith("// ").contains("ORDER BY").contains("LIMIT");
        assertThat(query.examples()).containsKey("limit");

        graph.ask(question, examples(query));
    }

    @Test
    void aParameterThatLacksOrIsTooManyIsNamed() {
        assertThatThrownBy(() -> graph.ask("dyad", Map.of("one", "country:IL", "to", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The question 'dyad' takes the parameters [one, other, limit], not [one, to].");
    }

    @Test
    void aQuestionThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> graph.ask("triad", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/cypher/queries/triad.cypher");
    }

    private static Map<String, Object> examples(Query query) {
        Map<String, Object> values = new java.util.HashMap<>();
        query.examples().forEach((name, json) -> values.put(name, JSON.readValue(json, Object.class)));
        return values;
    }
}
