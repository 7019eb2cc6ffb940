package org.entente.extraction.agreement;

import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the guards make of an event: a stage, or why it is none.
 *
 * @param guard the rule that refused, null where there is a stage
 */
record Verdict(@Nullable Status status, @Nullable String guard, String reason) {

    static Verdict of(Status status) {
        return new Verdict(status, null, "");
    }

    static Verdict refused(String guard, String reason) {
        return new Verdict(null, guard, reason);
    }
}
