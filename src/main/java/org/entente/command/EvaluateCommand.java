package org.entente.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.Gold;
import org.entente.evaluation.GoldReader;
import org.entente.evaluation.report.JsonReport;
import org.entente.evaluation.report.TextReport;
import org.entente.extraction.Extractor;
import org.entente.extraction.InOrder;
import org.entente.extraction.model.Extraction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how often the extractor is right on labelled texts. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Precision, recall and F1 against gold files, in the exchange format or the compact form.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "JSON Lines with texts and what they say.")
    private List<Path> files = List.of();

    @Option(names = "--texts", paramLabel = "DIR", description = "Where ID.txt is, for gold without texts.")
    private @Nullable Path texts;

    @Option(names = "--only", paramLabel = "REGEX", description = "Only articles whose id contains a match.")
    private @Nullable Pattern only;

    @Option(names = "--except", paramLabel = "REGEX", description = "No articles whose id contains a match.")
    private @Nullable Pattern except;

    @Option(names = "--fold", paramLabel = "I/N", description = "Only every Nth article, from the Ith (1/N to N/N).")
    private @Nullable Fold fold;

    @Option(names = "--misses", description = "List what was missed, found wrongly, or has a wrong detail.")
    private boolean misses;

    @Option(
            names = "--kind",
            paramLabel = "REGEX",
            description = "Only rows whose name contains a match, such as agreements or 'quotes cues'.")
    private @Nullable Pattern kind;

    @Option(names = "--json", description = "The figures as JSON.")
    private boolean json;

    @Option(names = "--any-topic", description = "Count agreements that are not about cyber too.")
    private boolean anyTopic;

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once; default: all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        Logs.toStandardError();
        List<Gold> gold = selected();
        Extractor extractor = new Extractor(new Extractor.Options(anyTopic));
        List<Extraction> found = InOrder.map(gold, article -> extractor.apply(article.article()), threads);
        print(Evaluation.of(gold, found)
                .only(name -> kind == null || kind.matcher(name.toString()).find()));
        return 0;
    }

    private List<Gold> selected() throws IOException {
        List<Gold> selected = new ArrayList<>();
        for (Path file : files) selected.addAll(read(file));
        selected.removeIf(gold -> only != null && !only.matcher(gold.id()).find());
        selected.removeIf(gold -> except != null && except.matcher(gold.id()).find());
        return fold == null ? selected : fold.of(selected);
    }

    private List<Gold> read(Path file) throws IOException {
        try {
            return new GoldReader(texts).read(file);
        } catch (NoSuchFileException e) {
            throw CommandFailure.wrongUse("There is no file %s.".formatted(file), "Name a file of labelled texts.");
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUse(String.valueOf(e.getMessage()), "Mend the line, or leave the file out.");
        }
    }

    private void print(Evaluation evaluation) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            List<String> names =
                    files.stream().map(file -> file.getFileName().toString()).toList();
            out.println(
                    JsonReport.of(Extractor.VERSION, names, evaluation, misses).toPrettyString());
        } else {
            if (misses) out.println(TextReport.faults(evaluation).strip() + "\n");
            out.print(TextReport.figures(evaluation));
            out.print(TextReport.reliability(evaluation));
        }
        out.flush();
    }
}
