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

    static GraphUnavailable broken(Throwable cause) {
        return new GraphUnavailable(
                "The database cannot go on, most often because its disk is full: %s Make room, and start it again."
                        .formatted(cause.getMessage()),
                cause);
    }
}
