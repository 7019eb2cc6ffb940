package org.entente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class EmbeddedNeo4jIT {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenFromOneRunToTheNext() {
        Settings settings = Settings.in(folder).onFreePorts();
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(settings).awaitReady()) {
            write(server, "Israel");
        }
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(settings).awaitReady()) {
            assertThat(names(server)).isEqualTo("[\"Israel\"]");
        }
    }

    @Test
    void isStartedAgainWhenItsProcessIsKilled() throws Exception {
        try (EmbeddedNeo4j server =
                EmbeddedNeo4j.start(Settings.in(folder).onFreePorts()).awaitReady()) {
            write(server, "Israel");
            ProcessHandle killed = server.process();
            killed.destroyForcibly();
            killed.onExit().get(10, TimeUnit.SECONDS);

            while (server.process().pid() == killed.pid()) Thread.sleep(50);
            while (!Bolt.answers(server.boltUri())) Thread.sleep(100);
            assertThat(names(server)).isEqualTo("[\"Israel\"]");
            assertThat(server.lost()).isNotDone();
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = Settings.in(folder).onFreePorts();
            assertThatThrownBy(() -> EmbeddedNeo4j.start(settings.withPorts(other.getLocalPort(), settings.httpPort())))
                    .isInstanceOf(ServerFailure.PortTaken.class)
                    .hasMessageContaining("Port " + other.getLocalPort());
        }
        assertThat(EmbeddedNeo4j.runningIn(folder)).isEmpty();
    }

    @Test
    void oneFolderServesOneProgramAndTellsTheOthersWhere() {
        Settings settings = Settings.in(folder).onFreePorts();
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(settings)) {
            assertThatThrownBy(() -> EmbeddedNeo4j.start(settings.onFreePorts()))
                    .isInstanceOf(ServerFailure.FolderLocked.class)
                    .hasMessageContaining(folder.toString());
            assertThat(EmbeddedNeo4j.runningIn(folder)).contains(server.boltUri());
        }
        assertThat(EmbeddedNeo4j.runningIn(folder)).isEmpty();
    }

    private static void write(EmbeddedNeo4j server, String name) {
        try (Driver driver = GraphDatabase.driver(server.boltUri())) {
            driver.executableQuery("CREATE (:Country {name: $name})")
                    .withParameters(java.util.Map.of("name", name))
                    .execute();
        }
    }

    private static String names(EmbeddedNeo4j server) {
        try (Driver driver = GraphDatabase.driver(server.boltUri())) {
            return driver.executableQuery("MATCH (c:Country) RETURN collect(c.name) AS names")
                    .execute()
                    .records()
                    .get(0)
                    .get("names")
                    .toString();
        }
    }
}
