package org.entente.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.graph.GraphConfiguration;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One question after the other, by REST and by the bare driver: the same files of Cypher with the same parameters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AskingLatency {

    /** As many steps of a pair as the page shows at first. */
    private static final int STEPS = 100;

    private static final int FIRST = 10;
    private static final List<String> NULL_IN_DYAD = List.of(
            "types",
            "statuses",
            "modalities",
            "topics",
            "from",
            "to",
            "minConfidence",
            "minSources",
            "derived",
            "after");

    @Param("")
    public String rest = "";

    @Param("")
    public String bolt = "";

    private final Random random = new Random(7);
    private final HttpClient client = HttpClient.newHttpClient();
    private Driver driver;
    private String dyad;
    private String relations;
    private String search;

    @Setup(Level.Trial)
    public void open() throws IOException, InterruptedException {
        driver = GraphDatabase.driver(
                bolt,
                AuthTokens.none(),
                GraphConfiguration.settings(Config.builder()).build());
        dyad = cypher("dyad");
        relations = cypher("dyad-relations");
        search = cypher("search");
        awaitFirstAnswers();
    }

    /** A database that is still busy with what it was given asks to come back later. */
    private void awaitFirstAnswers() throws InterruptedException {
        for (int attempt = 0; attempt < 60; attempt++) {
            try {
                dyadByRest();
                searchByRest();
                return;
            } catch (IOException busy) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        driver.close();
    }

    @Benchmark
    public String dyadByRest() throws IOException, InterruptedException {
        return steps(STEPS);
    }

    @Benchmark
    public List<?> dyadByDriver() {
        return stepsByDriver(STEPS);
    }

    /** The same, however many steps a pair has. */
    @Benchmark
    public String firstByRest() throws IOException, InterruptedException {
        return steps(FIRST);
    }

    @Benchmark
    public List<?> firstByDriver() {
        return stepsByDriver(FIRST);
    }

    @Benchmark
    public String searchByRest() throws IOException, InterruptedException {
        return get("/search?q=" + URLEncoder.encode("cyber " + LargeGraph.word(random), StandardCharsets.UTF_8));
    }

    @Benchmark
    public List<?> searchByDriver() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", "cyber AND (%1$s OR %1$s*)".formatted(LargeGraph.word(random)));
        parameters.put("kinds", null);
        parameters.put("skip", 0);
        parameters.put("limit", 26);
        return ask(search, parameters);
    }

    private String steps(int limit) throws IOException, InterruptedException {
        String[] pair = pair();
        return get("/countries/%s/relations/%s?limit=%d".formatted(pair[0], pair[1], limit));
    }

    private List<?> stepsByDriver(int limit) {
        String[] pair = pair();
        Map<String, Object> parameters =
                new HashMap<>(Map.of("one", "country:" + pair[0], "other", "country:" + pair[1]));
        List<?> sums = ask(relations, with(parameters, "limit", 10));
        NULL_IN_DYAD.forEach(name -> parameters.put(name, null));
        return List.of(sums, ask(dyad, with(parameters, "limit", limit + 1)));
    }

    private String[] pair() {
        int one = LargeGraph.rank(random);
        int other = LargeGraph.rank(random);
        return new String[] {LargeGraph.country(one), LargeGraph.country(other == one ? one + 1 : other)};
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(rest + "/api/v1" + path)).build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new IOException(path + ": " + response.body());
        return response.body();
    }

    private List<Map<String, Object>> ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(Record::asMap)
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> parameters, String name, Object value) {
        parameters.put(name, value);
        return parameters;
    }

    private static String cypher(String question) throws IOException {
        String path = "/cypher/queries/%s.cypher".formatted(question);
        try (InputStream file = requireNonNull(AskingLatency.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
