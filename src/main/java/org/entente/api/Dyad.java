package org.entente.api;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * All that is between two countries.
 *
 * @param standing the agreement as it stands today; null where there is none
 * @param relations agreements and attacks in both directions in the order of time, each with its evidence
 * @param steps the same evidence as one line of time
 * @param complete whether these are all steps that pass the filters
 * @param next an opaque cursor for the steps that follow; null on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Dyad(
        List<CountryName> countries,
        @Nullable Standing standing,
        List<Edge> relations,
        List<Piece> steps,
        boolean complete,
        @Nullable String next)
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
     * @param slice of them that is wanted; one row more tells that there are others
     */
    static Dyad of(
            List<CountryName> countries,
            List<Map<String, Object>> sums,
            List<Map<String, Object>> evidence,
            DyadSlice slice) {
        boolean more = evidence.size() > slice.size();
        List<Map<String, Object>> shown = more ? evidence.subList(0, slice.size()) : evidence;
        List<Piece> steps = shown.stream()
                .map(row -> Rows.as(Piece.class, Rows.piece(row, "title")))
                .toList();
        List<Edge> relations = relations(sums, steps);
        boolean complete = !more && slice.after() == null;
        String next = more
                ? DyadSlice.cursor(requireNonNull(shown.get(shown.size() - 1).get("cursor")))
                : null;
        return new Dyad(countries, standing(sums), relations, steps, complete, next);
    }

    /** As it stands today, whichever steps are wanted. */
    private static @Nullable Standing standing(List<Map<String, Object>> sums) {
        return sums.stream()
                .filter(sum -> "AGREES_WITH".equals(sum.get("type")))
                .findFirst()
                .map(sum -> Standing.of(Rows.as(Edge.class, Rows.edge(sum))))
                .orElse(null);
    }

    private static List<Edge> relations(List<Map<String, Object>> sums, List<Piece> steps) {
        Map<Object, Map<String, Object>> byId = new HashMap<>();
        sums.forEach(sum -> byId.put(requireNonNull(sum.get("relation")), sum));
        Map<String, List<Piece>> inTime = steps.stream()
                .collect(groupingBy(step -> requireNonNull(step.relation()), LinkedHashMap::new, toList()));
        List<Edge> relations = new ArrayList<>();
        inTime.forEach((id, evidence) -> {
            Map<String, Object> sum = byId.get(id);
            if (sum != null) relations.add(relation(sum, evidence));
        });
        return relations;
    }

    private static Edge relation(Map<String, Object> sum, List<Piece> evidence) {
        Map<String, Object> relation = Rows.edge(sum);
        relation.put("evidence", evidence);
        return Rows.as(Edge.class, relation);
    }
}
