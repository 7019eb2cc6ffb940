package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list in its order.
 *
 * @param next an opaque cursor for the part that follows; null on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Page<T>(int limit, @Nullable String next, Total total, List<T> results) implements Tabular {

    @Override
    public List<T> rows() {
        return results;
    }

    /** How many there are in all; {@code relation} is {@code eq}, or {@code gte} where counting stopped. */
    record Total(long value, String relation) {

        static Total of(long value) {
            return new Total(value, "eq");
        }

        static Total atLeast(long value) {
            return new Total(value, "gte");
        }
    }

    <R> Page<R> map(Function<T, R> change) {
        return new Page<>(limit, next, total, results.stream().map(change).toList());
    }

    /** A part of a list that is at hand as a whole, in the order of its keys. */
    static <T> Page<T> of(List<T> all, Slice slice, String list, Function<T, String> key) {
        String after = slice.after(list);
        List<T> rest = after == null
                ? all
                : all.stream()
                        .filter(item -> key.apply(item).compareTo(after) > 0)
                        .toList();
        List<T> shown = rest.subList(0, Math.min(rest.size(), slice.size()));
        String next = shown.size() < rest.size() ? Cursor.of(list, key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(slice.size(), next, Total.of(all.size()), shown);
    }
}
