package org.entente.api;

import java.util.List;

/** An answer that has rows. */
interface Tabular {

    /** One a line of a table; all of the same kind. */
    List<?> rows();
}
