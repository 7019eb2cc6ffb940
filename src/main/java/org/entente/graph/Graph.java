package org.entente.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.entente.reading.Article;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Questions to the graph. All throw {@link GraphUnavailable} where the database does not answer in ten seconds, or in those
 * of a {@link #patient} one.
 */
public final class Graph {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final Duration limit;
    private final TransactionConfig limited;
    private final Map<String, Query> queries = new ConcurrentHashMap<>();

    public Graph(Driver driver) {
        this(driver, LIMIT);
    }

    private Graph(Driver driver, Duration limit) {
        this.driver = driver;
        this.limit = limit;
        this.limited = TransactionConfig.builder().withTimeout(limit).build();
    }

    /** The same graph for those who would rather wait than do without, such as an export of all of it. */
    public Graph patient(Duration limit) {
        return new Graph(driver, limit);
    }

    /**
     * The answer of the file of this name in {@code cypher/queries}, one map a row, its columns in the order of the file.
     * Values are null, Boolean, Long, Double, String, List and Map. A parameter whose example in the file is null may be
     * left out.
     *
     * @throws IllegalArgumentException if there is no such question, or it takes other parameters
     */
    public List<Map<String, Object>> ask(String question, Map<String, ?> parameters) {
        return asking(question, parameters).get();
    }

    /**
     * The same, asked at once and waited for later, so that several questions take the time of the longest.
     *
     * @throws IllegalArgumentException if there is no such question, or it takes other parameters
     */
    public Supplier<List<Map<String, Object>>> asking(String question, Map<String, ?> parameters) {
        Query query = queries.computeIfAbsent(question, Query::named);
        return reading(query.cypher(), query.parameters(parameters));
    }

    /** Grows with every change of the graph; 0 while nothing has been written. */
    public long revision() {
        return askingRevision().getAsLong();
    }

    /** The same, asked at once and waited for later. */
    public LongSupplier askingRevision() {
        Supplier<List<Map<String, Object>>> answer =
                reading("MATCH (graph:Revision {id: 'graph'}) RETURN graph.number AS number", Map.of());
        return () -> answer.get().stream()
                .mapToLong(row -> Cell.number(row, "number"))
                .sum();
    }

    /**
     * The SHA-256, in hex, of a sorted export of all that articles say: the same articles in any order, withdrawn and read
     * again, give the same. Of the graph's history (revisions, changes, withdrawn articles) nothing goes into it.
     */
    public String fingerprint() {
        return Fingerprint.of(driver);
    }

    /** Whether the database answers and its constraints and indexes are there. */
    public boolean isReady() {
        return Patience.within(limit, () -> Schema.isInPlace(driver));
    }

    /** Whether the article is in the graph, word for word, as this version of the extractor read it. */
    public boolean holds(Article article, String version) {
        List<Map<String, Object>> known =
                read("""
                MATCH (article:Article {id: $id, sha256: $sha256, version: $version})
                RETURN article.title AS title, article.published AS published
                """, Map.of("id", article.id(), "sha256", article.sha256(), "version", version));
        String published =
                article.published() == null ? null : article.published().toString();
        return known.stream()
                .anyMatch(it -> Objects.equals(it.get("title"), article.title())
                        && Objects.equals(it.get("published"), published));
    }

    /** Whether an article of this id was in the graph and has been taken out. */
    public boolean isWithdrawn(String article) {
        return !read("MATCH (gone:Withdrawn {id: $id}) RETURN gone.id AS id", Map.of("id", article))
                .isEmpty();
    }

    private List<Map<String, Object>> read(String cypher, Map<String, Object> parameters) {
        return reading(cypher, parameters).get();
    }

    private Supplier<List<Map<String, Object>>> reading(String cypher, Map<String, Object> parameters) {
        return Patience.started(limit, () -> {
            try (Session session = driver.session(READING)) {
                return atOnce(cypher, parameters, session);
            }
        });
    }

    /** One message there and back, where a transaction takes four; that comes after a connection that has gone stale. */
    private List<Map<String, Object>> atOnce(String cypher, Map<String, Object> parameters, Session session) {
        try {
            return session.run(cypher, parameters, limited).list(PlainValues::of);
        } catch (Neo4jException e) {
            if (!(e instanceof RetryableException)) throw e;
            return session.executeRead(tx -> tx.run(cypher, parameters).list(PlainValues::of), limited);
        }
    }
}
