package org.entente.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** Whether a server answers. */
final class Bolt {

    private static final int TIMEOUT_IN_MILLIS = 1_000;

    private Bolt() {}

    /** Whether a query to the database gets its answer. */
    static boolean answers(URI address) {
        return accepts(address) && runsQueries(address);
    }

    /** Asked first, since the driver tries again for half a minute, and complains. */
    private static boolean accepts(URI address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), TIMEOUT_IN_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean runsQueries(URI address) {
        try (Driver driver = GraphDatabase.driver(address, AuthTokens.none());
                Session session = driver.session()) {
            session.run("RETURN 1").consume();
            return true;
        } catch (Neo4jException e) {
            return false;
        }
    }
}
