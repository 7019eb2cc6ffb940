package org.entente.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.entente.graph.GraphUnavailable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** From an exception to a message on standard error and an exit status. */
final class Faults implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult arguments) {
        Optional<CommandFailure> failure = explained(fault);
        if (failure.isPresent()) {
            say(line, failure.get().fault() + "\n" + failure.get().wayOut());
            return failure.get().status();
        }
        if (fault instanceof NoSuchFileException missing) {
            say(line, "There is no file %s.".formatted(missing.getFile()));
            return ExitCode.USAGE;
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            say(line, String.valueOf(fault.getMessage()));
        } else {
            fault.printStackTrace(line.getErr());
        }
        return ExitCode.SOFTWARE;
    }

    /** The fault in words for the user, where it or one of its causes is of a kind that is known. */
    static Optional<CommandFailure> explained(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandFailure failure) return Optional.of(failure);
            if (cause instanceof ServiceUnavailableException) return Optional.of(noAnswer(cause));
            if (cause instanceof GraphUnavailable) return Optional.of(noMore(cause));
            if (cause instanceof AuthenticationException) return Optional.of(noEntry(cause));
        }
        return Optional.empty();
    }

    private static CommandFailure noAnswer(Throwable cause) {
        return CommandFailure.broken(
                "Neo4j does not answer: %s".formatted(cause.getMessage()),
                "See that it runs at this address, or leave out --neo4j-uri: a Neo4j comes with this program.");
    }

    private static CommandFailure noMore(Throwable cause) {
        return CommandFailure.broken(
                String.valueOf(cause.getMessage()),
                "What was written stays. Repeat the command when the database answers; it goes on from there.");
    }

    private static CommandFailure noEntry(Throwable cause) {
        return CommandFailure.wrongUse(
                "Neo4j lets nobody in under this name and password: %s".formatted(cause.getMessage()),
                "Set SPRING_NEO4J_AUTHENTICATION_USERNAME and SPRING_NEO4J_AUTHENTICATION_PASSWORD.");
    }

    private static void say(CommandLine line, String message) {
        line.getErr().println(line.getColorScheme().errorText(message));
        line.getErr().flush();
    }
}
