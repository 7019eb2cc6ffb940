package org.entente.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a table whose rows are records. */
final class Columns {

    private Columns() {}

    /** The names of its fields; of a record within, each with the name of the field and a point before it. */
    static List<String> of(Class<?> record) {
        return names(record, "").toList();
    }

    private static Stream<String> names(Class<?> record, String prefix) {
        return Arrays.stream(record.getRecordComponents()).flatMap(field -> names(field, prefix + field.getName()));
    }

    private static Stream<String> names(RecordComponent field, String name) {
        return field.getType().isRecord() ? names(field.getType(), name + '.') : Stream.of(name);
    }
}
