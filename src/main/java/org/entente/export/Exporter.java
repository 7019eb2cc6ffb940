package org.entente.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Writes relations with all of their words, and what they name: a part at a time, so a graph may be of any size. */
public final class Exporter {

    private static final int PART = 200;

    private final Graph graph;

    public Exporter(Graph graph) {
        this.graph = graph;
    }

    /**
     * The whole graph, or what concerns a country and its bodies, also those that no relation names, or the relations
     * between two countries and their bodies.
     *
     * @param country the id of a country, null for all
     * @param other the id of another one, null for all
     */
    public void write(@Nullable String country, @Nullable String other, Format format, Writer out) throws IOException {
        Map<String, Object> scope = new HashMap<>();
        if (country != null) scope.put("country", country);
        Map<String, Object> pair = new HashMap<>(scope);
        if (other != null) pair.put("other", other);
        try (Run run = new Run(format.open(out))) {
            each("export", pair, run::relations);
            if (other == null) each("export-entities", scope, run::entities);
        }
    }

    /** The relations with these ids. */
    public void write(List<String> relations, Format format, Writer out) throws IOException {
        try (Run run = new Run(format.open(out))) {
            for (int begin = 0; begin < relations.size(); begin += PART) {
                List<String> ids = relations.subList(begin, Math.min(relations.size(), begin + PART));
                run.relations(graph.ask("export-relations", Map.of("ids", ids, "limit", PART)));
            }
        }
    }

    private interface Taker {

        void take(List<Map<String, Object>> rows) throws IOException;
    }

    private void each(String question, Map<String, Object> scope, Taker taker) throws IOException {
        Map<String, Object> parameters = new HashMap<>(scope);
        parameters.put("limit", PART);
        parameters.put("after", "");
        for (var rows = graph.ask(question, parameters); !rows.isEmpty(); rows = graph.ask(question, parameters)) {
            taker.take(rows);
            parameters.put("after", rows.get(rows.size() - 1).get("id"));
        }
    }

    /** One export under way: what a relation names comes before it, and once. */
    private final class Run implements Closeable {

        private final Sink sink;
        private final Set<Object> introduced = new HashSet<>();

        Run(Sink sink) {
            this.sink = sink;
        }

        void relations(List<Map<String, Object>> rows) throws IOException {
            introduce(rows.stream()
                    .flatMap(this::named)
                    .filter(id -> !introduced.contains(id))
                    .distinct()
                    .toList());
            for (Map<String, Object> row : rows) sink.edge(Field.known(row));
        }

        private Stream<Object> named(Map<String, Object> relation) {
            return Stream.of("source", "target", "claimedBy", "deniedBy", "attributedTo")
                    .map(relation::get)
                    .flatMap(value -> value instanceof Collection<?> ids ? ids.stream() : Stream.ofNullable(value));
        }

        private void introduce(List<Object> ids) throws IOException {
            if (!ids.isEmpty()) entities(graph.ask("export-nodes", Map.of("ids", ids, "limit", ids.size())));
        }

        void entities(List<Map<String, Object>> rows) throws IOException {
            for (Map<String, Object> row : rows) {
                if (introduced.add(row.get("id"))) sink.node(Field.known(row));
            }
        }

        @Override
        public void close() throws IOException {
            sink.close();
        }
    }
}
