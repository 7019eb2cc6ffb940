package org.entente.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer that has rows. */
interface Tabular {

    /** One a line of a table; all of the same kind. */
    List<?> rows();

    /** The cursor with which the rows go on; null where these are the last. */
    @Nullable
    String next();
}
