package org.entente.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** RFC 4180, one row a relation, the names of its ends in it. */
final class EdgeTable implements Sink {

    private static final List<String> COLUMNS = Field.between(
            List.of("id", "type", "source", "sourceName", "target", "targetName"), List.of("words", "urls"));

    private final Writer out;
    private final Map<Object, String> names = new HashMap<>();

    EdgeTable(Writer out) throws IOException {
        this.out = out;
        out.write(Csv.line(COLUMNS));
    }

    @Override
    public void node(Map<String, ?> node) {
        names.put(node.get("id"), Field.text(node, "name"));
    }

    @Override
    public void edge(Map<String, ?> edge) throws IOException {
        Map<String, Object> row = new HashMap<>(edge);
        row.put("sourceName", names.getOrDefault(edge.get("source"), ""));
        row.put("targetName", names.getOrDefault(edge.get("target"), ""));
        row.put("words", joined(edge, "text"));
        row.put("urls", joined(edge, "url"));
        out.write(
                Csv.line(COLUMNS.stream().map(column -> Field.text(row, column)).toList()));
    }

    private static String joined(Map<String, ?> edge, String field) {
        return Field.words(edge).stream()
                .map(words -> Field.text(words, field))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
