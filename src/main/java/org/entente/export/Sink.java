package org.entente.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** Takes a graph in: each node before the edges that need it. */
interface Sink extends Closeable {

    /** @param node with {@code id}, {@code type}, and {@code name}, {@code country}, {@code url} and the like where known */
    void node(Map<String, ?> node) throws IOException;

    /** @param edge with {@code id}, {@code type}, {@code source}, {@code target}, what is known of it, and its words */
    void edge(Map<String, ?> edge) throws IOException;

    /** Writes the end, and leaves open what it wrote to. */
    @Override
    void close() throws IOException;
}
