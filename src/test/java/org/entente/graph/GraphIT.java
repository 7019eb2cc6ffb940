package org.entente.graph;

import java.time.Clock;
import java.util.List;
import org.entente.container.TestNeo4j;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The base of every test that needs the database: one server for all of them, the graph empty before each test. */
public abstract class GraphIT {

    protected static final Driver driver = connect();

    protected final Graph graph = new Graph(driver);
    protected final GraphWriter writer = new GraphWriter(driver, Clock.systemUTC());

    /** For the tests among them that start the whole application; {@code @ServiceConnection} would know containers only. */
    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.neo4j.uri", TestNeo4j::uri);
    }

    private static Driver connect() {
        Driver driver = GraphDatabase.driver(TestNeo4j.uri(), AuthTokens.none());
        Schema.apply(driver);
        return driver;
    }

    @BeforeEach
    void emptyTheGraph() {
        driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
    }

    protected void write(Extraction... extractions) {
        writer.write(List.of(extractions));
    }
}
