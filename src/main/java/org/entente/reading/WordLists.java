package org.entente.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word lists that lie beside the classes; sections begin with {@code [name]}, comments with {@code #}. */
public final class WordLists {

    private WordLists() {}

    /** The lines of each section of a file in the package of the class. */
    public static Map<String, List<String>> sections(Class<?> beside, String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(beside, file)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    /** The lines of a file in the package of the class, without blank ones and comments. */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = open(beside, file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list %s cannot be read; build the project again.".formatted(file), e);
        }
    }

    /** The same lines, cut at tabs. */
    public static List<String[]> rows(Class<?> beside, String file) {
        return lines(beside, file).stream().map(line -> line.split("\t")).toList();
    }

    private static InputStream open(Class<?> beside, String file) {
        InputStream in = beside.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("The list %s is missing; build the project again.".formatted(file));
        }
        return in;
    }
}
