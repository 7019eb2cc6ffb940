package org.entente.graph;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The edges that some evidence supports, made or added to, all of them in a few statements. */
final class Edges {

    private static final List<String> ADDED_TO = List.of("AGREES_WITH", "ATTACKED_BY", "AFFILIATED_WITH", "BELONGS_TO");

    private final Statements statements;
    private final Map<String, Map<String, Object>> known;
    private final List<Map<String, Object>> made = new ArrayList<>();
    private final List<Map<String, Object>> changed = new ArrayList<>();

    private Edges(Statements statements, Map<String, Map<String, Object>> known) {
        this.statements = statements;
        this.known = known;
    }

    /** What an edge said before, if there was one, and says now. */
    record Step(Map<String, Object> piece, @Nullable Map<String, Object> before, Map<String, Object> after) {}

    /** To edges that there may be. */
    static List<Step> add(List<Map<String, Object>> evidence, Set<Object> knownOrigins, Statements statements) {
        return new Edges(statements, known(evidence, statements)).sum(evidence, knownOrigins);
    }

    /** To edges that there are none of. */
    static List<Step> make(List<Map<String, Object>> evidence, Statements statements) {
        return new Edges(statements, Map.of()).sum(evidence, Set.of());
    }

    private static Map<String, Map<String, Object>> known(List<Map<String, Object>> evidence, Statements statements) {
        Map<String, Object> ids = new HashMap<>();
        ADDED_TO.forEach(type -> ids.put(type, List.of()));
        ids.putAll(evidence.stream()
                .filter(piece -> ADDED_TO.contains(Cell.text(piece, "type")))
                .map(piece -> List.of(Cell.text(piece, "type"), Cell.text(piece, "relation")))
                .distinct()
                .collect(groupingBy(pair -> pair.get(0), mapping(pair -> pair.get(1), toList()))));
        Map<String, Map<String, Object>> known = new HashMap<>();
        statements.all("edges", ids).forEach(row -> known.put(Cell.text(row, "id"), row));
        return known;
    }

    private List<Step> sum(List<Map<String, Object>> evidence, Set<Object> knownOrigins) {
        Map<String, List<Map<String, Object>>> byEdge =
                evidence.stream().collect(groupingBy(piece -> Cell.text(piece, "relation"), TreeMap::new, toList()));
        List<Step> steps = byEdge.values().stream()
                .map(pieces -> step(pieces, knownOrigins))
                .toList();
        Map<Boolean, List<Map<String, Object>>> quotes =
                made.stream().collect(partitioningBy(row -> "QUOTED_IN".equals(row.get("type"))));
        statements.each("new-edges", "edges", requireNonNull(quotes.get(false)));
        statements.each("new-quotes", "edges", requireNonNull(quotes.get(true)));
        statements.each("changed-edges", "edges", changed);
        return steps;
    }

    private Step step(List<Map<String, Object>> pieces, Set<Object> knownOrigins) {
        Map<String, Object> piece = pieces.get(0);
        long newSources = pieces.stream()
                .map(Summary::origin)
                .distinct()
                .filter(origin -> !knownOrigins.contains(origin))
                .count();
        Map<String, Object> row = known.get(Cell.text(piece, "relation"));
        Map<String, Object> before = row == null ? null : Cell.map(row, "edge");
        Map<String, Object> after = Summary.of(before, pieces, newSources);
        if (row == null || before == null) {
            made.add(Map.of(
                    "type", Cell.text(piece, "type"),
                    "source", Cell.text(piece, "source"),
                    "target", Cell.text(piece, "target"),
                    "edge", after));
        } else {
            changed.add(Map.of("element", Cell.text(row, "element"), "edge", difference(before, after)));
        }
        return new Step(piece, before, after);
    }

    private static Map<String, @Nullable Object> difference(Map<String, Object> before, Map<String, Object> after) {
        Map<String, @Nullable Object> difference = new LinkedHashMap<>();
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> difference.put(name, null));
        after.forEach((name, value) -> {
            if (!Objects.equals(value, before.get(name))) difference.put(name, value);
        });
        return difference;
    }
}
