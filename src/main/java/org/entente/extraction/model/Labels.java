package org.entente.extraction.model;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.function.Function;

/** From the written form of an enum's value back to the value. */
final class Labels {

    private Labels() {}

    static <E extends Enum<E>> E find(E[] values, Function<E, String> label, String wanted) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is none of %s."
                        .formatted(wanted, Arrays.stream(values).map(label).collect(joining(", ")))));
    }
}
