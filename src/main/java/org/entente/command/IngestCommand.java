package org.entente.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.extraction.Extractor;
import org.entente.graph.Ingestion;
import org.entente.graph.Tally;
import org.entente.reading.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingest}: articles into the graph. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles into the graph, each once however often it is sent. Stopped half-way, the same",
            "command goes on from there. While a server runs on the same folder, its graph is used."
        },
        footer = {"", "Exit status: 0 done, 1 some input was refused and named on standard error, 2 wrong use."})
final class IngestCommand implements Callable<Integer> {

    private static final int REFUSED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final GraphOptions options = new GraphOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files and folders: .jsonl, .txt, .html, .warc, feeds, each also as .gz.")
    private List<Path> files = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once; default: all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        EarlyExtractor extractor = new EarlyExtractor();
        try (Inputs inputs = Inputs.of(files);
                OpenGraph open = OpenGraph.with(options.asProperties());
                Meter meter = Meter.on(spec.commandLine().getErr())) {
            Ingestion ingestion = new Ingestion(
                    extractor.get(), open.writer(), article -> !open.graph().holds(article, Extractor.VERSION));
            Tally tally = ingestion.read(inputs, threads, meter);
            meter.sum(tally);
            return tally.refused() == 0 ? ExitCode.OK : REFUSED;
        }
    }
}
