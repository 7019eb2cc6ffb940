package org.entente.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of a question, without those that nobody asked for. */
final class Filters {

    private final Map<String, Object> parameters = new HashMap<>();

    Filters with(String name, @Nullable Object value) {
        if (value != null) parameters.put(name, value);
        return this;
    }

    <T> Filters withAll(String name, @Nullable List<T> values, Function<T, String> label) {
        List<T> given = given(values);
        if (!given.isEmpty()) parameters.put(name, given.stream().map(label).toList());
        return this;
    }

    /** Without those that are blank, as in {@code ?status=}, which are converted to nulls. */
    static <T> List<T> given(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    /** Of a date its text. */
    Filters withText(String name, @Nullable Object value) {
        return with(name, value == null ? null : value.toString());
    }

    Filters withConfidence(@Nullable Double least) {
        if (least != null && !(least >= 0 && least <= 1)) {
            throw Problem.badParameter("minConfidence", least.toString(), "it must be a number from 0 to 1.");
        }
        return with("minConfidence", least);
    }

    Filters withSources(@Nullable Integer least) {
        if (least != null && least < 0) {
            throw Problem.badParameter("minSources", least.toString(), "it must be a number, 0 or more.");
        }
        return with("minSources", least);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
