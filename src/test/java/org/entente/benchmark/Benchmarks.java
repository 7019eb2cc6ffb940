package org.entente.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks that are named, or all of them, and prints one table in Markdown. */
final class Benchmarks {

    private static final Map<String, Benchmark> ALL = all();

    private Benchmarks() {}

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("extraction", new ExtractionBenchmark("cyber", "15 × or more"));
        all.put("mixed", new ExtractionBenchmark("mixed", "150 × or more"));
        all.put("threads", new ThreadsBenchmark());
        all.put("writing", new WritingBenchmark());
        all.put("asking", new AskingBenchmark());
        all.put("starting", new StartingBenchmark());
        return all;
    }

    /** @param arguments the file for the table, and names with commas between them, or {@code all} */
    public static void main(String... arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        List<String> names = arguments[1].equals("all") ? List.copyOf(ALL.keySet()) : List.of(arguments[1].split(","));
        StringBuilder table =
                new StringBuilder(Machine.described()).append("\n\n").append(Figure.HEAD);
        for (String name : names) {
            for (Figure figure : named(name).run()) {
                System.out.print(figure.row());
                table.append(figure.row());
            }
        }
        Files.writeString(file, table);
        System.out.printf("%n%s%nThis table is in %s.%n", table, file);
    }

    private static Benchmark named(String name) {
        Benchmark benchmark = ALL.get(name);
        if (benchmark == null) {
            throw new IllegalArgumentException(
                    "There is no benchmark '%s'; there are %s, and all.".formatted(name, ALL.keySet()));
        }
        return benchmark;
    }
}
