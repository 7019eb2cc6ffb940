package org.entente.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the graph says of an edge at one time.
 *
 * @param status of an agreement
 * @param date of the step that gives the status, where known
 * @param modality of an attack
 * @param evidence pieces of it
 * @param sources independent ones: copies of one report count once
 */
public record RelationState(
        @Nullable String status,
        @Nullable String date,
        @Nullable String modality,
        long evidence,
        long articles,
        long sources,
        double confidence) {

    static @Nullable RelationState of(@Nullable Map<String, Object> edge) {
        if (edge == null) return null;
        return new RelationState(
                (String) edge.get("status"),
                (String) edge.get("date"),
                (String) edge.get("modality"),
                count(edge, "evidence"),
                count(edge, "articles"),
                count(edge, "sources"),
                edge.get("confidence") instanceof Number confidence ? confidence.doubleValue() : 0);
    }

    /** The word that says it in short; null for the kinds of edge that have none. */
    @Nullable
    String word() {
        return status == null ? modality : status;
    }

    boolean isWeakerThan(RelationState other) {
        return evidence < other.evidence
                || articles < other.articles
                || sources < other.sources
                || confidence < other.confidence;
    }

    private static long count(Map<String, Object> edge, String property) {
        return edge.get(property) instanceof Number number ? number.longValue() : 0;
    }
}
