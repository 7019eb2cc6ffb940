package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.entente.graph.RelationChange;
import org.entente.graph.RelationState;
import org.entente.graph.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an article.
 *
 * @param dryRun whether nothing was done yet
 * @param relations that vanish, weaken, or change their status, date or modality
 * @param entities ids of those that no other article names
 */
@Schema(name = "Withdrawal")
record WithdrawalView(String article, boolean dryRun, List<Change> relations, List<String> entities) {

    /**
     * @param before what the graph says of it with the article
     * @param after without; null where it is gone
     */
    @Schema(name = "RelationChange")
    record Change(
            String id,
            String type,
            String source,
            String target,
            List<Effect> effects,
            @Nullable RelationState before,
            @Nullable RelationState after) {}

    /** @param was the earlier status, date or modality */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Effect(
            @Schema(example = "status-changed") String kind,
            @Nullable String was,
            @Nullable String is) {}

    static WithdrawalView of(Withdrawal withdrawal) {
        return new WithdrawalView(
                withdrawal.article(),
                withdrawal.dryRun(),
                withdrawal.relations().stream().map(WithdrawalView::change).toList(),
                withdrawal.entities());
    }

    private static Change change(RelationChange change) {
        List<Effect> effects =
                change.differences().stream().map(WithdrawalView::effect).toList();
        return new Change(
                change.id(), change.type(), change.source(), change.target(), effects, change.before(), change.after());
    }

    private static Effect effect(RelationChange.Difference difference) {
        String kind = difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Effect(kind, difference.was(), difference.is());
    }
}
