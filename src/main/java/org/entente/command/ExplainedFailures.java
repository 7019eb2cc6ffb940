package org.entente.command;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring Boot from printing a stack trace of what {@link Faults} tells the user in words. */
final class ExplainedFailures implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return Faults.explained(failure).isPresent();
    }
}
