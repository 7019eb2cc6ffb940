package org.entente.command;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot print a failure of ours as description and action, without a stack trace. */
final class StartFailureAnalyzer extends AbstractFailureAnalyzer<CommandFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CommandFailure failure) {
        return new FailureAnalysis(failure.fault(), failure.wayOut(), root);
    }
}
