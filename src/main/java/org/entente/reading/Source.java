package org.entente.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one file, one after the other. */
interface Source extends Closeable {

    /** Null after the last. */
    @Nullable
    Unread next() throws IOException;
}
