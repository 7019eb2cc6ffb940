package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** What Neo4j Browser gets from us. */
class GuideIT extends ApiIT {

    private static final Pattern PARAMETER = Pattern.compile("(?m)^:param (\\w+) => (.*);$");

    static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("cypher/queries"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void neo4jBrowserMayFetchGuideAndStyleFromWhereverItIs() {
        for (String path : List.of("//guides/entente.html", "//guides/entente.grass")) {
            Answer answer = get(path, "Origin", "http://127.0.0.1:7474", "Cache-Control", "no-cache");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        }
        assertThat(get("/countries", "Origin", "http://127.0.0.1:7474").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void withTheParametersOfTheGuideEveryQueryRunsAsItIsPasted(Path file) throws IOException {
        String query = Files.readString(file);
        Map<String, Object> parameters = parameters();
        assertThat(parameters.keySet()).containsAll(named(query));
        assertThat(driver.executableQuery(query)
                        .withParameters(parameters)
                        .execute()
                        .keys())
                .isNotEmpty();
    }

    @Test
    void theQueriesOfTheGuideAreTheFilesWordForWord() throws IOException {
        assertThat(HtmlUtils.htmlUnescape(get("//guides/entente.html").body()))
                .contains(
                        Files.readString(Path.of("cypher/queries/dyad.cypher")).strip())
                .doesNotContain("{{");
    }

    private static TreeSet<String> named(String query) {
        TreeSet<String> names = new TreeSet<>();
        Matcher name = Pattern.compile("[$](\\w+)").matcher(query);
        while (name.find()) names.add(name.group(1));
        return names;
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        String guide =
                HtmlUtils.htmlUnescape(get("//guides/entente.html").body()).replace("standalone-example\">", "\n");
        for (MatchResult line :
                PARAMETER.matcher(guide.replace("</pre>", "\n")).results().toList()) {
            parameters.put(line.group(1), new JsonMapper().readValue(line.group(2), Object.class));
        }
        return parameters;
    }
}
