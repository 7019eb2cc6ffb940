package org.entente.api;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * All that is between two countries.
 *
 * @param standing the agreement as it stands today; null where there is none
 * @param relations agreements and attacks in both directions in the order of time, each with its evidence
 * @param steps the same evidence as one line of time
 * @param complete false where there are more steps; those of each relation are at /relations/{id}/evidence
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Dyad(
        List<CountryName> countries,
        @Nullable Standing standing,
        List<Edge> relations,
        List<Piece> steps,
        boolean complete)
        implements Tabular {

    @Override
    public List<Piece> rows() {
        return steps;
    }

    /** @param coarse prospective, standing or broken */
    record Standing(
            String relation,
            String status,

            @Schema(allowableValues = {"prospective", "standing", "broken"})
            String coarse,

            @Nullable String date,
            @Nullable String instrument) {

        static Standing of(Edge agreement) {
            String status = String.valueOf(agreement.status());
            return new Standing(
                    agreement.id(), status, Status.ofLabel(status).coarse(), agreement.date(), agreement.instrument());
        }
    }

    /**
     * @param sums one row a relation
     * @param evidence one row a piece of evidence, in the order of time
     * @param limit that was asked for
     */
    static Dyad of(
            List<CountryName> countries,
            List<Map<String, Object>> sums,
            List<Map<String, Object>> evidence,
            int limit) {
        List<Map<String, Object>> steps =
                evidence.stream().map(row -> Rows.piece(row, "title")).toList();
        List<Edge> relations = relations(sums, steps);
        Standing standing = relations.stream()
                .filter(relation -> relation.type().equals("AGREES_WITH"))
                .findFirst()
                .map(Standing::of)
                .orElse(null);
        return new Dyad(countries, standing, relations, Rows.as(Piece.class, steps), steps.size() < limit);
    }

    private static List<Edge> relations(List<Map<String, Object>> sums, List<Map<String, Object>> steps) {
        Map<Object, Map<String, Object>> byId = new LinkedHashMap<>();
        sums.forEach(sum -> byId.put(sum.get("relation"), Rows.edge(sum)));
        Map<Object, List<Map<String, Object>>> evidence =
                steps.stream().collect(groupingBy(step -> step.get("relation")));
        Set<Object> inTime = new LinkedHashSet<>();
        steps.forEach(step -> inTime.add(step.get("relation")));
        List<Map<String, Object>> relations = new ArrayList<>();
        for (Object id : inTime) {
            Map<String, Object> relation = byId.get(id);
            if (relation == null) continue;
            relation.put("evidence", evidence.get(id));
            relations.add(relation);
        }
        return Rows.as(Edge.class, relations);
    }
}
