package org.entente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class KilledParentIT {

    @TempDir
    Path folder;

    /** The program to be killed: starts a server in a folder, writes a node and waits. */
    static final class Parent {

        public static void main(String[] arguments) throws InterruptedException {
            Settings settings = Settings.in(Path.of(arguments[0])).onFreePorts();
            EmbeddedNeo4j server = EmbeddedNeo4j.start(settings).awaitReady();
            try (Driver driver = GraphDatabase.driver(server.boltUri())) {
                driver.executableQuery("CREATE (:Country {name: 'Israel'})").execute();
            }
            System.out.println("written");
            Thread.sleep(600_000);
        }
    }

    static final class Sleeper {

        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(600_000);
        }
    }

    @Test
    void leavesNoServerBehindAndLosesNothing() throws Exception {
        ProcessHandle orphan = serverOfAKilledParent();
        try (EmbeddedNeo4j server =
                EmbeddedNeo4j.start(Settings.in(folder).onFreePorts()).awaitReady()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(countries(server)).isEqualTo(1);
        }
    }

    @Test
    void anOrphanThatDoesNotNoticeIsStoppedByTheNextStart() throws Exception {
        Process orphan = java(Sleeper.class);
        Settings settings = Settings.in(folder).onFreePorts();
        Registration.of(orphan.toHandle(), settings).write(folder);

        EmbeddedNeo4j.start(settings).close();

        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void aStrangerThatHasThePidOfADeadServerIsLeftAlone() throws Exception {
        Process stranger = java(Sleeper.class);
        Settings settings = Settings.in(folder).onFreePorts();
        new Registration(stranger.pid(), Instant.EPOCH, settings.boltPort(), settings.httpPort()).write(folder);

        EmbeddedNeo4j.start(settings).close();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    private ProcessHandle serverOfAKilledParent() throws IOException, InterruptedException {
        Process parent = java(Parent.class, folder.toString());
        assertThat(parent.inputReader().readLine()).isEqualTo("written");
        ProcessHandle server =
                Registration.read(folder).flatMap(Registration::process).orElseThrow();
        parent.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        return server;
    }

    private static Process java(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int countries(EmbeddedNeo4j server) {
        try (Driver driver = GraphDatabase.driver(server.boltUri())) {
            return driver.executableQuery("MATCH (c:Country) RETURN count(c) AS n")
                    .execute()
                    .records()
                    .get(0)
                    .get("n")
                    .asInt();
        }
    }
}
