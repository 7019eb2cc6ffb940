package org.entente.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list in its order.
 *
 * @param next an opaque cursor for the part that follows; null on the last
 */
record Page(int limit, @Nullable String next, Total total, List<Map<String, Object>> results) {

    /** How many there are in all; {@code relation} is {@code eq}, or {@code gte} where counting stopped. */
    record Total(long value, String relation) {}
}
