package org.entente.graph;

import java.time.Clock;
import java.util.List;
import org.entente.extraction.model.Extraction;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The base of every test that needs the database: one server for all of them, the graph empty before each test. */
public abstract class GraphIT {

    protected static final Driver driver = TestServer.driver();

    protected final Graph graph = new Graph(driver);
    protected final GraphWriter writer = new GraphWriter(driver, Clock.systemUTC());

    /** For the tests among them that start the whole application. */
    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.neo4j.uri", TestServer::uri);
    }

    @BeforeEach
    void emptyTheGraph() {
        driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
    }

    protected void write(Extraction... extractions) {
        writer.write(List.of(extractions));
    }
}
