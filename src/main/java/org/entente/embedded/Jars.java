package org.entente.embedded;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** The libraries of the server, which the build copies to {@code neo4j/lib} beside the classes or the jar. */
final class Jars {

    /** A system property that names another folder. */
    static final String PROPERTY = "entente.neo4j.lib";

    private Jars() {}

    static Path folder() {
        String named = System.getProperty(PROPERTY);
        return named == null ? besideTheCode().resolve("neo4j").resolve("lib") : Path.of(named);
    }

    /** @throws ServerFailure.NoLibraries unless the folder holds libraries */
    static void check(Path folder) {
        if (!Files.isDirectory(folder)) throw new ServerFailure.NoLibraries(folder, PROPERTY);
    }

    /** The folder that holds {@code classes/} or {@code entente.jar}. */
    private static Path besideTheCode() {
        URL location = requireNonNull(
                requireNonNull(Jars.class.getProtectionDomain().getCodeSource()).getLocation());
        return requireNonNull(
                outermostFile(location.toString()).toAbsolutePath().getParent());
    }

    /** Of {@code jar:nested:/x/entente.jar/!BOOT-INF/classes/!/}, the form of a jar within a jar, the outer file. */
    static Path outermostFile(String location) {
        String path = location.replaceFirst("^(jar:)?(nested:|file:)", "").replaceFirst("/?!.*$", "");
        return Path.of(URI.create("file:" + path));
    }
}
