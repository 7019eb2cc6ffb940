package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which part of a list is wanted. */
@ParameterObject
record Slice(
        @Parameter(
                description = "How many at most",
                schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "25"))
        @Nullable
        Integer limit,

        @Parameter(description = "The `next` of the part before; without it the list begins", example = "") @Nullable
        String cursor,

        @Parameter(description = "The same as `cursor`", deprecated = true) @Nullable
        String next) {

    static final int MOST = 200;

    private static final int USUAL = 25;

    int size() {
        return size(limit, USUAL, MOST);
    }

    /** What was asked for, or the usual size; refused beyond the most. */
    static int size(@Nullable Integer limit, int usual, int most) {
        if (limit == null) return usual;
        if (limit < 1 || limit > most) {
            throw Problem.badParameter("limit", limit.toString(), "it must be a number from 1 to %d.".formatted(most));
        }
        return limit;
    }

    /**
     * The key of the last row of the part before, null at the beginning.
     *
     * @param list whose cursor it must be
     */
    @Nullable
    String after(String list) {
        String given = cursor == null ? next : cursor;
        return given == null || given.isEmpty() ? null : Cursor.read(given, list);
    }

    /** The same of a list whose keys are numbers; 0 at the beginning. */
    long numberAfter(String list) {
        String after = after(list);
        if (after == null) return 0;
        if (after.matches("\\d{1,15}")) return Long.parseLong(after);
        throw Cursor.notOurs(String.valueOf(cursor == null ? next : cursor));
    }
}
