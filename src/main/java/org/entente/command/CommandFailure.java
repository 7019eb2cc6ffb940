package org.entente.command;

import picocli.CommandLine.ExitCode;

/** Why a command cannot do its work, in words for its user. */
final class CommandFailure extends RuntimeException {

    private final String fault;
    private final String wayOut;
    private final int status;

    private CommandFailure(String fault, String wayOut, int status) {
        super(fault);
        this.fault = fault;
        this.wayOut = wayOut;
        this.status = status;
    }

    /**
     * What was asked for cannot be had.
     *
     * @param fault with the value and the rule
     * @param wayOut what to do instead
     */
    static CommandFailure wrongUse(String fault, String wayOut) {
        return new CommandFailure(fault, wayOut, ExitCode.USAGE);
    }

    /** Something broke that should have worked. */
    static CommandFailure broken(String fault, String wayOut) {
        return new CommandFailure(fault, wayOut, ExitCode.SOFTWARE);
    }

    String fault() {
        return fault;
    }

    String wayOut() {
        return wayOut;
    }

    /** To exit with. */
    int status() {
        return status;
    }
}
