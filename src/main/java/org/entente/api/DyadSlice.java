package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which part of the steps between two countries is wanted: far more at once than of a list. */
@ParameterObject
record DyadSlice(
        @Parameter(
                description = "How many steps at most",
                schema = @Schema(type = "integer", minimum = "1", maximum = "2000", defaultValue = "2000"))
        @Nullable
        Integer limit,

        @Parameter(description = "The `next` of the part before; without it the steps begin") @Nullable
        String cursor) {

    private static final int MOST = 2_000;
    private static final String LIST = "dyad";

    int size() {
        return Slice.size(limit, MOST, MOST);
    }

    @Nullable
    String after() {
        return cursor == null || cursor.isEmpty() ? null : Cursor.read(cursor, LIST);
    }

    static String cursor(Object key) {
        return Cursor.of(LIST, key);
    }
}
