package org.entente.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** From an exception to a message on standard error and an exit status. */
final class Faults implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult arguments) {
        if (fault instanceof CommandFailure failure) {
            say(line, failure.fault() + "\n" + failure.wayOut());
            return failure.status();
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            say(line, String.valueOf(fault.getMessage()));
        } else {
            fault.printStackTrace(line.getErr());
        }
        return ExitCode.SOFTWARE;
    }

    private static void say(CommandLine line, String message) {
        line.getErr().println(line.getColorScheme().errorText(message));
        line.getErr().flush();
    }
}
