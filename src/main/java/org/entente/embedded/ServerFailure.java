package org.entente.embedded;

import java.nio.file.Path;

/** Why the server does not run; each kind has its own way out. */
public abstract sealed class ServerFailure extends RuntimeException {

    private final String message;

    private ServerFailure(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** Somebody else listens on a port that the server needs. */
    public static final class PortTaken extends ServerFailure {

        private final int port;
        private final boolean bolt;

        PortTaken(int port, boolean bolt) {
            super("Port %d on 127.0.0.1, which the embedded Neo4j needs for %s, is taken by another program."
                    .formatted(port, bolt ? "Bolt" : "Neo4j Browser"));
            this.port = port;
            this.bolt = bolt;
        }

        public int port() {
            return port;
        }

        /** Whether it is the port for Bolt, rather than for Neo4j Browser. */
        public boolean isBolt() {
            return bolt;
        }
    }

    /** Another program keeps its graph in the folder, and is running. */
    public static final class FolderLocked extends ServerFailure {

        FolderLocked(Path folder) {
            super("The folder %s is in use by another Entente, which is running.".formatted(folder));
        }
    }

    /** The build has not put the libraries where they are looked for. */
    public static final class NoLibraries extends ServerFailure {

        NoLibraries(Path folder, String property) {
            super(("The libraries of Neo4j are not in %s. \"mvn compile\" puts them there; where they lie elsewhere, "
                            + "start Java with -D%s=FOLDER.")
                    .formatted(folder, property));
        }
    }

    /** The server ended, or did not answer in time. */
    public static final class Broken extends ServerFailure {

        Broken(String what, Path log, String lastWords) {
            super("%s Its log is %s%s".formatted(what, log, lastWords.isBlank() ? "." : " and ends:\n" + lastWords));
        }
    }
}
