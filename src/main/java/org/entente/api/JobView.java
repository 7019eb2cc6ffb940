package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.entente.graph.Tally;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands.
 *
 * @param articles that were sent
 * @param read so far, those refused included
 * @param refusals the first thousand
 * @param tally what became of the articles; known when the job has ended
 * @param fault why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Job")
record JobView(
        String id,

        @Schema(allowableValues = {"queued", "running", "done", "cancelled", "failed"})
        String state,

        long articles,
        long read,
        long refused,
        List<Refused> refusals,
        @Nullable Tally tally,
        @Nullable String fault) {

    /** @param place such as {@code body, line 17} */
    record Refused(String place, String reason) {}

    static String word(Job.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
