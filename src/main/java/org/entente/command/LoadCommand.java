package org.entente.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: into the graph what {@code extract} wrote somewhere else. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Puts into the graph what 'extract --with-text' wrote, here or somewhere else.",
        footer = {"", "Exit status: 0 done, 1 some line was refused and named on standard error, 2 wrong use."})
final class LoadCommand implements Callable<Integer> {

    private static final int REFUSED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final GraphOptions options = new GraphOptions();

    @Parameters(paramLabel = "OUT", arity = "1..*", description = "JSON Lines in the exchange format.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter messages = spec.commandLine().getErr();
        try (OpenGraph open = OpenGraph.with(options.asProperties())) {
            Loading loading = new Loading(open.writer(), messages::println);
            for (Path file : files) loading.read(file);
            loading.finish();
            messages.printf(
                    "%,d lines: %,d in the graph, %,d refused%n",
                    loading.lines(), loading.written(), loading.refused());
            return loading.refused() == 0 ? ExitCode.OK : REFUSED;
        }
    }
}
