package org.entente.export;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.databind.JsonNode;

/** A JSON document with a long array in it, written an item at a time. */
final class JsonArray {

    private final Writer out;
    private boolean first = true;

    /** @param head the document up to the opening bracket */
    JsonArray(Writer out, String head) throws IOException {
        this.out = out;
        out.write(head);
    }

    void add(JsonNode item) throws IOException {
        out.write(first ? "\n" : ",\n");
        out.write(item.toString());
        first = false;
    }

    void end() throws IOException {
        out.write("\n]}\n");
        out.flush();
    }
}
