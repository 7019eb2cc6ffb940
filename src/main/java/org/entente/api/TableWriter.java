package org.entente.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.export.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as JSON Lines, or as CSV, in which what lies within a field has its name after a point. The columns are those that
 * the kind of row can have, whichever of them are filled.
 */
final class TableWriter extends AbstractGenericHttpMessageConverter<Tabular> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final MediaType CSV = MediaType.valueOf("text/csv");

    TableWriter() {
        super(MediaType.APPLICATION_NDJSON, CSV);
        setDefaultCharset(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public Tabular read(Type type, @Nullable Class<?> context, HttpInputMessage input) {
        throw new UnsupportedOperationException("Tables are only written.");
    }

    @Override
    protected Tabular readInternal(Class<? extends Tabular> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("Tables are only written.");
    }

    @Override
    protected void writeInternal(Tabular answer, @Nullable Type type, HttpOutputMessage output) throws IOException {
        Writer out = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        if (CSV.isCompatibleWith(output.getHeaders().getContentType())) {
            writeTable(answer.rows(), Columns.of(rowType(answer, type)), out);
        } else {
            for (Object row : answer.rows()) out.write(JSON.valueToTree(row) + "\n");
        }
        out.flush();
    }

    private static Class<?> rowType(Tabular answer, @Nullable Type type) {
        return answer instanceof Dyad
                ? Piece.class
                : ResolvableType.forType(type).getGeneric(0).toClass();
    }

    private static void writeTable(List<?> rows, List<String> columns, Writer out) throws IOException {
        out.write(Csv.line(columns));
        for (Object row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            put(JSON.valueToTree(row), "", cells);
            out.write(Csv.line(columns.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList()));
        }
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
}
