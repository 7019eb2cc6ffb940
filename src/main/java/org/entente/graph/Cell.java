package org.entente.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of a row whose type is known. */
final class Cell {

    private Cell() {}

    static String text(Map<String, ?> row, String column) {
        return (String) requireNonNull(row.get(column), column);
    }

    static long number(Map<String, ?> row, String column) {
        return ((Number) requireNonNull(row.get(column), column)).longValue();
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(Map<String, ?> row, String column) {
        return (List<T>) requireNonNull(row.get(column), column);
    }

    /** Null where there is none. */
    @SuppressWarnings("unchecked")
    static @Nullable Map<String, Object> map(Map<String, ?> row, String column) {
        return (Map<String, Object>) row.get(column);
    }
}
