package org.entente.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.export.Exporter;
import org.entente.export.Format;
import org.entente.extraction.naming.Countries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: the graph, or a part of it, for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the relations of the graph with their ends and their words: all of them, those of one country,",
            "or those between two. While a server runs on the same folder, its graph is used."
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final GraphOptions options = new GraphOptions();

    @Parameters(
            paramLabel = "COUNTRY",
            arity = "0..2",
            description = "Codes, names or demonyms, such as IL, Israel; none for the whole graph.")
    private List<String> countries = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "graphml, csv, jsonl, stix (2.1) or jsonld.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; default: standard output.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        @Nullable String one = id(0);
        @Nullable String other = id(1);
        try (OpenGraph open = OpenGraph.with(options.asProperties());
                Writer out = output == null
                        ? new OutputStreamWriter(System.out, StandardCharsets.UTF_8)
                        : Files.newBufferedWriter(output)) {
            new Exporter(open.graph()).write(one, other, format, out);
        }
        return 0;
    }

    private @Nullable String id(int index) {
        if (countries.size() <= index) return null;
        String form = countries.get(index);
        return "country:"
                + Countries.bundled()
                        .codeOf(form)
                        .orElseThrow(() -> CommandFailure.wrongUse(
                                "No country answers to '%s'.".formatted(form),
                                "Give a code, an English name or a demonym, such as GB, Britain or British."));
    }
}
