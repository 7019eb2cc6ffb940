package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An edge before and after.
 *
 * @param before null if there was none
 * @param after null if there is none any more
 */
public record RelationChange(
        String id,
        String type,
        String source,
        String target,
        @Nullable RelationState before,
        @Nullable RelationState after) {

    /** How a reader would tell the difference; more evidence for the same is none. */
    public enum Kind {
        RELATION_ADDED,
        STATUS_CHANGED,
        DATE_CHANGED,
        MODALITY_CHANGED,
        RELATION_WEAKENED,
        RELATION_REMOVED
    }

    /**
     * One difference.
     *
     * @param was the earlier status, date or modality; null where the edge was not there, or only weakened
     */
    public record Difference(
            Kind kind, @Nullable String was, @Nullable String is) {}

    /** All differences, in the order of the kinds. */
    public List<Difference> differences() {
        if (after == null) {
            return before == null ? List.of() : List.of(new Difference(Kind.RELATION_REMOVED, before.word(), null));
        }
        if (before == null) return List.of(new Difference(Kind.RELATION_ADDED, null, after.word()));
        List<Difference> differences = new ArrayList<>();
        compare(Kind.STATUS_CHANGED, before.status(), after.status(), differences);
        compare(Kind.DATE_CHANGED, before.date(), after.date(), differences);
        compare(Kind.MODALITY_CHANGED, before.modality(), after.modality(), differences);
        if (after.isWeakerThan(before)) differences.add(new Difference(Kind.RELATION_WEAKENED, null, null));
        return differences;
    }

    private static void compare(Kind kind, @Nullable String was, @Nullable String is, List<Difference> differences) {
        if (!Objects.equals(was, is)) differences.add(new Difference(kind, was, is));
    }
}
