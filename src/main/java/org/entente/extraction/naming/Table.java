package org.entente.extraction.naming;

import java.util.Arrays;
import java.util.List;
import org.entente.reading.WordLists;

/** The lines of a table among the resources of this package; {@code #} begins a comment. */
final class Table {

    private Table() {}

    static List<Row> rows(String file) {
        return WordLists.lines(Table.class, file).stream()
                .map(line -> new Row(Arrays.asList(line.split("\t", -1))))
                .toList();
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
