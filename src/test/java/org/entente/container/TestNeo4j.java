package org.entente.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The Neo4j that the tests share, started once and stopped with the JVM. {@code -Dtest.neo4j=container} or
 * {@code embedded} says which, and fails where it cannot be had; without it a container is used wherever a Docker engine
 * answers and has the image, else the embedded server. {@code -Dtest.neo4j.uri=bolt://…} names a scratch server instead,
 * which is emptied.
 */
public final class TestNeo4j {

    /** The system properties by which the build hands over the images that {@code pom.xml} pins. */
    private static final String IMAGE = "neo4j.image";

    private static final String NEWEST_IMAGE = "neo4j.newest-image";

    private static final TestNeo4j SHARED = start();

    private final URI uri;
    private final @Nullable ContainerServer container;

    private TestNeo4j(String name, URI uri, @Nullable ContainerServer container) {
        this.uri = uri;
        this.container = container;
        Account.on(name);
    }

    public static URI uri() {
        return SHARED.uri;
    }

    /** Empty where it is none. */
    public static Optional<ContainerServer> container() {
        return Optional.ofNullable(SHARED.container);
    }

    /** Of the version that the tests run on. */
    public static String image() {
        return image(IMAGE);
    }

    /** Of the newest version that there is. */
    public static String newestImage() {
        return image(NEWEST_IMAGE);
    }

    private static TestNeo4j start() {
        String scratch = System.getProperty("test.neo4j.uri", "");
        if (!scratch.isEmpty()) return new TestNeo4j("the Neo4j at " + scratch, URI.create(scratch), null);
        String choice = System.getProperty("test.neo4j", "");
        return switch (choice) {
            case "container" -> inContainer();
            case "embedded" -> embedded("as -Dtest.neo4j=embedded asks for");
            case "" -> whicheverThereIs();
            default ->
                throw new IllegalArgumentException(
                        "-Dtest.neo4j is '%s'; there are container and embedded.".formatted(choice));
        };
    }

    private static TestNeo4j whicheverThereIs() {
        if (!Engine.answers()) return embedded("since no Docker engine answers");
        String image = System.getProperty(IMAGE, "");
        if (image.isEmpty()) return embedded("since -D" + IMAGE + " names no image, which Maven does");
        if (!Engine.has(image)) return embedded("since the Docker engine neither has nor can pull " + image);
        return inContainer();
    }

    private static TestNeo4j inContainer() {
        ContainerServer server = ContainerServer.start(image());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new TestNeo4j(image() + " in a container", server.uri(), server);
    }

    private static TestNeo4j embedded(String why) {
        try {
            Settings settings =
                    Settings.in(Files.createTempDirectory("entente-neo4j")).onFreePorts();
            EmbeddedNeo4j server = EmbeddedNeo4j.start(settings).awaitReady();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new TestNeo4j("the embedded Neo4j, " + why, server.boltUri(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String image(String property) {
        String image = System.getProperty(property, "");
        if (image.isEmpty()) throw new IllegalStateException("-D%s names no image; Maven does.".formatted(property));
        return image;
    }
}
