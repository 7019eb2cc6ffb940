package org.entente.extraction.agreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists of this package. */
final class Lexicon {

    private Lexicon() {}

    /** The rows of a table, without its comments, cut at tabs. */
    static List<String[]> rows(String name) {
        InputStream resource = Lexicon.class.getResourceAsStream(name);
        if (resource == null) throw new IllegalStateException("The word list %s is not in the build.".formatted(name));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list %s cannot be read.".formatted(name), e);
        }
    }
}
