package org.entente.extraction.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lines of a table among the resources of this package; {@code #} begins a comment. */
final class Table {

    private Table() {}

    static List<Row> rows(String file) {
        try (InputStream stream = Table.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("The table " + file + " is missing from the jar.");
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
                    .map(line -> new Row(Arrays.asList(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(List<String> columns) {

        /** The text of a column, empty where the line is shorter. */
        String text(int column) {
            return column < columns.size() ? columns.get(column).strip() : "";
        }

        /** A column as a list. */
        List<String> list(int column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : Arrays.asList(text.split("; "));
        }
    }
}
