package org.entente.graph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The database does not answer, or not in time; the same request may succeed later. */
public final class GraphUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    GraphUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static GraphUnavailable after(Duration limit) {
        return new GraphUnavailable("The database gave no answer within %d s.".formatted(limit.toSeconds()), null);
    }
}
