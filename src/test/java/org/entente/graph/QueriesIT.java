package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import tools.jackson.databind.json.JsonMapper;

class QueriesIT extends GraphIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern DETOUR =
            Pattern.compile("AllNodesScan|CartesianProduct|TypeScan|AllRelationshipsScan");
    private static final List<Extraction> STORIES = Stories.of(12, 5);

    static List<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/queries"))) {
            return files.map(file -> file.getFileName().toString().replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    @BeforeEach
    void readTheStories() {
        writer.write(STORIES);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionRunsWithItsExamplesInAFixedOrderAndWithinALimit(String question) {
        Query query = Query.named(question);
        assertThat(query.cypher()).startsWith("// ").containsPattern("LIMIT ([$]limit|1)\n");
        if (!question.endsWith("-count")) assertThat(query.cypher()).contains("\nORDER BY ");

        Map<String, Object> examples = examples(query);
        List<Map<String, Object>> rows = graph.ask(question, examples);
        assertThat(rows).hasSizeLessThanOrEqualTo((int) examples.get("limit")).isEqualTo(graph.ask(question, examples));
        assertThat(rows).allSatisfy(row -> assertThat(row.keySet()).allMatch(column -> column.matches("\\w+")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsServedByAnIndex(String question) {
        Query query = Query.named(question);
        assertThat(detours(query.cypher(), examples(query))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n {id: $id}) RETURN n",
                "MATCH (a:Article {title: $id}) RETURN a",
                "MATCH (a:Country {id: $id}), (b:Agency) RETURN a, b",
                "MATCH (a:Article {id: $id}) MATCH (c:Country {id: 'country:US'}) RETURN a, c",
                "MATCH ()-[r:AGREES_WITH {status: $id}]->() RETURN r"
            })
    void aQuestionThatIsNotWouldBeSeen(String cypher) {
        assertThat(detours(cypher, Map.of("id", "x", "limit", 1))).isNotEmpty();
    }

    /** What the plan does that grows with the graph though less would do; to list all of a label is fair without a key. */
    private static List<String> detours(String cypher, Map<String, Object> parameters) {
        List<String> operators = new ArrayList<>();
        try (Session session = driver.session()) {
            collect(session.run("EXPLAIN " + cypher, parameters).consume().plan(), operators);
        }
        boolean hasKey = parameters.size() > 1;
        return operators.stream()
                .filter(operator -> DETOUR.matcher(operator).find() || hasKey && operator.contains("LabelScan"))
                .toList();
    }

    @Test
    void aParameterThatLacksOrIsTooManyIsNamed() {
        assertThatThrownBy(() -> graph.ask("dyad-relations", Map.of("one", "country:IL", "to", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The question 'dyad-relations' takes the parameters [one, other, limit], not [one, to].");
    }

    @Test
    void aQuestionThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> graph.ask("triad", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/cypher/queries/triad.cypher");
    }

    private static void collect(Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }

    static Map<String, Object> examples(Query query) {
        Map<String, Object> values = new HashMap<>();
        query.examples().forEach((name, json) -> values.put(name, JSON.readValue(json, Object.class)));
        return values;
    }
}
