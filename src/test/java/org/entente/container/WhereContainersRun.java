package org.entente.container;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

final class WhereContainersRun implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return TestNeo4j.container().isPresent()
                ? ConditionEvaluationResult.enabled("in a container")
                : ConditionEvaluationResult.disabled("The tests do not run in containers here.");
    }
}
