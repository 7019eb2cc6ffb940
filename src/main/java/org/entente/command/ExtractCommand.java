package org.entente.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.entente.exchange.ExtractionWriter;
import org.entente.extraction.Extractor;
import org.entente.extraction.InOrder;
import org.entente.reading.Input;
import org.entente.reading.Inputs;
import org.entente.reading.Unread;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: articles in, one line of the exchange format out for each, in the order of the input. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "What articles say, as one JSON object a line, in the order of the input. Needs no database.",
        footer = {"", "Exit status: 0 done, 1 some input was refused and named on standard error, 2 wrong use."})
final class ExtractCommand implements Callable<Integer> {

    private static final int REFUSED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files and folders: .jsonl, .txt, .html, .warc, feeds, each also as .gz; "
                    + "standard input if none is named.")
    private List<Path> files = List.of();

    @Option(names = "--explain", description = "Add the sentences that were considered and refused, and why.")
    private boolean explain;

    @Option(names = "--any-topic", description = "Agreements that are not about cyber too, marked \"cyber\":false.")
    private boolean anyTopic;

    @Option(
            names = "--with-text",
            description = "Add the text of each article, for 'load' to show evidence in context.")
    private boolean withText;

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once; default: all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private long refused;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw CommandFailure.wrongUse("%d threads cannot read.".formatted(threads), "Give --threads=1 or more.");
        }
        Logs.toStandardError();
        // the first articles are read while the models are loaded
        CompletableFuture<Extractor> extractor =
                CompletableFuture.supplyAsync(() -> new Extractor(new Extractor.Options(anyTopic)));
        ExtractionWriter writer = new ExtractionWriter(withText, explain);
        try (Inputs inputs = files.isEmpty() ? Inputs.of(System.in, "standard input") : Inputs.of(files)) {
            InOrder.forEach(inputs, unread -> extract(unread, extractor, writer), this::print, threads);
        }
        return refused == 0 ? ExitCode.OK : REFUSED;
    }

    private static Outcome extract(Unread unread, CompletableFuture<Extractor> loading, ExtractionWriter writer) {
        Input input = unread.read();
        if (input instanceof Input.Refused refused) return Outcome.refused(refused.place(), refused.reason());
        Extractor extractor = loading.join();
        try {
            return new Outcome(writer.line(extractor.apply(((Input.Readable) input).article())), "");
        } catch (RuntimeException e) {
            // a fault of ours in one article must not end the reading of a million others
            return Outcome.refused(input.place(), "The extractor failed: " + e);
        }
    }

    private void print(Outcome outcome) {
        if (!outcome.refusal.isEmpty()) {
            refused++;
            spec.commandLine().getErr().println(outcome.refusal);
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(outcome.line + "\n");
        if (out.checkError()) {
            throw CommandFailure.broken("The output was closed.", "Read all of it, or write it to a file.");
        }
    }

    /** One of the two is empty. */
    private record Outcome(String line, String refusal) {

        static Outcome refused(String place, String reason) {
            return new Outcome("", "%s: %s".formatted(place, reason));
        }
    }
}
