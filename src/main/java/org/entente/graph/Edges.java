package org.entente.graph;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The edges that some evidence supports, made or added to, all of them in a few statements. */
final class Edges {

    private static final List<String> ADDED_TO = List.of("AGREES_WITH", "ATTACKED_BY", "AFFILIATED_WITH", "BELONGS_TO");

    private final List<Map<String, Object>> evidence;
    private final Statements statements;
    private final Supplier<List<Map<String, Object>>> rows;
    private final Map<String, Map<String, Object>> known = new HashMap<>();
    private final List<Map<String, Object>> made = new ArrayList<>();
    private final List<Map<String, Object>> changed = new ArrayList<>();
    private Supplier<Set<Object>> knownOrigins = Set::of;

    private Edges(List<Map<String, Object>> evidence, Statements statements, Supplier<List<Map<String, Object>>> rows) {
        this.evidence = evidence;
        this.statements = statements;
        this.rows = rows;
    }

    /** What an edge said before, if there was one, and says now. */
    record Step(Map<String, Object> piece, @Nullable Map<String, Object> before, Map<String, Object> after) {}

    /** Edges that there may be; the database is asked for them at once. */
    static Edges of(List<Map<String, Object>> evidence, Statements statements) {
        Map<String, Object> ids = new HashMap<>();
        ADDED_TO.forEach(type -> ids.put(type, List.of()));
        ids.putAll(evidence.stream()
                .filter(piece -> ADDED_TO.contains(Cell.text(piece, "type")))
                .map(piece -> List.of(Cell.text(piece, "type"), Cell.text(piece, "relation")))
                .distinct()
                .collect(groupingBy(pair -> pair.get(0), mapping(pair -> pair.get(1), toList()))));
        return new Edges(evidence, statements, statements.asked("edges", ids));
    }

    /** Edges that there are none of. */
    static Edges cleared(List<Map<String, Object>> evidence, Statements statements) {
        return new Edges(evidence, statements, List::of);
    }

    /** Those of the evidence that edges have already: to be asked before the evidence is put into the graph. */
    void askForOrigins() {
        rows.get().forEach(row -> known.put(Cell.text(row, "id"), row));
        List<Object> origins = evidence.stream()
                .filter(piece -> known.containsKey(Cell.text(piece, "relation")))
                .map(Summary::origin)
                .distinct()
                .toList();
        if (origins.isEmpty()) return;
        Supplier<List<Map<String, Object>>> answer = statements.asked("known-origins", Map.of("origins", origins));
        knownOrigins =
                () -> answer.get().stream().map(row -> Cell.text(row, "origin")).collect(toSet());
    }

    /** Makes or changes them. */
    List<Step> add() {
        Map<String, List<Map<String, Object>>> byEdge =
                evidence.stream().collect(groupingBy(piece -> Cell.text(piece, "relation"), TreeMap::new, toList()));
        Set<Object> origins = knownOrigins.get();
        List<Step> steps = byEdge.entrySet().stream()
                .map(edge -> step(edge.getValue(), known.get(edge.getKey()), origins))
                .toList();
        Map<Boolean, List<Map<String, Object>>> quotes =
                made.stream().collect(partitioningBy(row -> "QUOTED_IN".equals(row.get("type"))));
        statements.send("new-edges", "edges", requireNonNull(quotes.get(false)));
        statements.send("new-quotes", "edges", requireNonNull(quotes.get(true)));
        statements.send("changed-edges", "edges", changed);
        return steps;
    }

    private Step step(List<Map<String, Object>> pieces, @Nullable Map<String, Object> row, Set<Object> knownOrigins) {
        Map<String, Object> piece = pieces.get(0);
        long newSources = pieces.stream()
                .map(Summary::origin)
                .distinct()
                .filter(origin -> !knownOrigins.contains(origin))
                .count();
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
