package org.entente.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Writes relations with their ends and their words. */
public final class Exporter {

    private static final int PART = 500;

    private final Graph graph;

    public Exporter(Graph graph) {
        this.graph = graph;
    }

    /**
     * All relations, or those of a country and its bodies, or those between two countries and their bodies.
     *
     * @param country the id of a country, null for all
     * @param other the id of another one, null for all
     */
    public void write(@Nullable String country, @Nullable String other, Format format, Writer out) throws IOException {
        try (Sink sink = format.open(out)) {
            Set<Object> seen = new HashSet<>();
            String after = "";
            for (List<Map<String, Object>> rows = part(country, other, after);
                    !rows.isEmpty();
                    rows = part(country, other, after)) {
                write(rows, seen, sink);
                after = String.valueOf(rows.get(rows.size() - 1).get("id"));
            }
        }
    }

    /** The relations with these ids. */
    public void write(List<String> relations, Format format, Writer out) throws IOException {
        try (Sink sink = format.open(out)) {
            Set<Object> seen = new HashSet<>();
            for (int begin = 0; begin < relations.size(); begin += PART) {
                List<String> ids = relations.subList(begin, Math.min(relations.size(), begin + PART));
                write(graph.ask("export-relations", Map.of("ids", ids, "limit", PART)), seen, sink);
            }
        }
    }

    private List<Map<String, Object>> part(@Nullable String country, @Nullable String other, String after) {
        Map<String, Object> parameters = new HashMap<>(Map.of("after", after, "limit", PART));
        if (country != null) parameters.put("country", country);
        if (other != null) parameters.put("other", other);
        return graph.ask("export", parameters);
    }

    private static void write(List<Map<String, Object>> rows, Set<Object> seen, Sink sink) throws IOException {
        for (Map<String, Object> row : rows) {
            for (String end : List.of("sourceNode", "targetNode")) {
                if (row.remove(end) instanceof Map<?, ?> node && seen.add(node.get("id"))) sink.node(Field.known(node));
            }
            sink.edge(Field.known(row));
        }
    }
}
