package org.entente.extraction.affiliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A word list that lies beside the classes. */
final class Resource {

    private Resource() {}

    /** Its lines without blank ones and those that begin with {@code #}. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list %s cannot be read; build the project again.".formatted(name), e);
        }
    }
}
