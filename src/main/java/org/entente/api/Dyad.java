package org.entente.api;

import static java.util.stream.Collectors.groupingBy;

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
 */
record Dyad(
        List<Map<String, Object>> countries,
        @Nullable Standing standing,
        List<Map<String, Object>> relations,
        List<Map<String, Object>> steps) {

    private static final Set<String> OF_THE_ARTICLE = Set.of("article", "title", "url", "publisher", "published");

    /** @param coarse prospective, standing or broken */
    record Standing(
            String relation,
            String status,
            String coarse,
            @Nullable Object date,
            @Nullable Object instrument) {}

    /**
     * @param sums one row a relation
     * @param evidence one row a piece of evidence, in the order of time
     */
    static Dyad of(
            List<Map<String, Object>> countries, List<Map<String, Object>> sums, List<Map<String, Object>> evidence) {
        List<Map<String, Object>> steps = evidence.stream().map(Dyad::step).toList();
        Map<Object, List<Map<String, Object>>> byRelation =
                steps.stream().collect(groupingBy(step -> step.get("relation")));
        Map<Object, Map<String, Object>> sumById = new LinkedHashMap<>();
        sums.forEach(sum -> sumById.put(sum.get("relation"), sum));
        Set<Object> inTime = new LinkedHashSet<>();
        steps.forEach(step -> inTime.add(step.get("relation")));
        List<Map<String, Object>> relations = new ArrayList<>();
        for (Object id : inTime) {
            Map<String, Object> relation = new LinkedHashMap<>();
            sumById.getOrDefault(id, Map.of()).forEach((key, value) -> {
                if (value != null)
                    relation.put(key.equals("relation") ? "id" : key.equals("evidence") ? "pieces" : key, value);
            });
            relation.put("evidence", byRelation.get(id));
            relations.add(relation);
        }
        return new Dyad(countries, standing(sums), relations, steps);
    }

    private static @Nullable Standing standing(List<Map<String, Object>> sums) {
        return sums.stream()
                .filter(sum -> "AGREES_WITH".equals(sum.get("type")))
                .findFirst()
                .map(sum -> new Standing(
                        String.valueOf(sum.get("relation")),
                        String.valueOf(sum.get("status")),
                        Status.ofLabel(String.valueOf(sum.get("status"))).coarse(),
                        sum.get("date"),
                        sum.get("instrument")))
                .orElse(null);
    }

    /** The row with what concerns the article put together, and nothing where nothing is said. */
    private static Map<String, Object> step(Map<String, Object> row) {
        Map<String, Object> step = new LinkedHashMap<>();
        Map<String, Object> article = new LinkedHashMap<>();
        row.forEach((key, value) -> {
            if (value == null) return;
            if (OF_THE_ARTICLE.contains(key)) article.put(key.equals("article") ? "id" : key, value);
            else step.put(key, value);
        });
        step.put("article", article);
        return step;
    }
}
