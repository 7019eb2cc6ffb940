package org.entente.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A file below {@code cypher/} on the class path. */
final class CypherFile {

    private CypherFile() {}

    /** @throws IllegalArgumentException if there is no such file */
    static String read(String folder, String name) {
        String path = "/cypher/" + folder + "/" + name + ".cypher";
        try (InputStream file = CypherFile.class.getResourceAsStream(path)) {
            if (file == null)
                throw new IllegalArgumentException("There is no file %s on the class path.".formatted(path));
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements of a file, each ended by a semicolon at the end of a line. */
    static List<String> statements(String cypher) {
        return Arrays.stream(cypher.split(";\\s*(?:\\R|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
