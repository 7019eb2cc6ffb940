package org.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.Settings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The Neo4j of the tests: the scratch server at the system property {@code test.neo4j.uri} where it is set, which is
 * emptied, else the embedded one in a folder of its own. Started once, stopped with the JVM.
 */
final class TestServer {

    private static final URI ADDRESS = start();
    private static final Driver DRIVER = connect();

    private TestServer() {}

    static URI uri() {
        return ADDRESS;
    }

    static Driver driver() {
        return DRIVER;
    }

    private static URI start() {
        String scratch = System.getProperty("test.neo4j.uri", "");
        return scratch.isEmpty() ? embedded() : URI.create(scratch);
    }

    private static URI embedded() {
        try {
            Settings settings =
                    Settings.in(Files.createTempDirectory("entente-neo4j")).onFreePorts();
            EmbeddedNeo4j server = EmbeddedNeo4j.start(settings).awaitReady();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server.boltUri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Driver connect() {
        Driver driver = GraphDatabase.driver(ADDRESS, AuthTokens.none());
        Schema.apply(driver);
        return driver;
    }
}
