package org.entente.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON Lines, or as CSV (RFC 4180), in which what lies within a field has its name after a point. */
final class TableWriter extends AbstractHttpMessageConverter<Tabular> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final MediaType CSV = MediaType.valueOf("text/csv");

    TableWriter() {
        super(StandardCharsets.UTF_8, MediaType.APPLICATION_NDJSON, CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Tabular readInternal(Class<? extends Tabular> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("Tables are only written.");
    }

    @Override
    protected void writeInternal(Tabular answer, HttpOutputMessage output) throws IOException {
        Writer out = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        List<JsonNode> rows = new ArrayList<>();
        answer.rows().forEach(row -> rows.add(JSON.valueToTree(row)));
        boolean table = CSV.isCompatibleWith(output.getHeaders().getContentType());
        out.write(table ? csv(rows) : lines(rows));
        out.flush();
    }

    private static String lines(List<JsonNode> rows) {
        return rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    }

    private static String csv(List<JsonNode> rows) {
        List<Map<String, String>> cells = rows.stream().map(TableWriter::cells).toList();
        Set<String> columns = new LinkedHashSet<>();
        cells.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder csv = new StringBuilder(line(columns));
        for (Map<String, String> row : cells) {
            csv.append(line(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return csv.toString();
    }

    private static String line(Iterable<String> cells) {
        List<String> quoted = new ArrayList<>();
        cells.forEach(cell -> quoted.add(quoted(cell)));
        return String.join(",", quoted) + "\r\n";
    }

    private static Map<String, String> cells(JsonNode row) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(row, "", cells);
        return cells;
    }

    private static void put(JsonNode value, String name, Map<String, String> cells) {
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> put(
                            field.getValue(), name.isEmpty() ? field.getKey() : name + '.' + field.getKey(), cells));
        } else if (!value.isArray()) {
            cells.put(name, value.isNull() ? "" : value.asString());
        } else {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.isValueNode() ? item.asString() : item.toString()));
            cells.put(name, String.join(" | ", items));
        }
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
