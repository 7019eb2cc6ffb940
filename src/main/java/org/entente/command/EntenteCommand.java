package org.entente.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.entente.export.Format;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente}: the commands, and {@code serve} where none is named. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "A knowledge graph of cyber agreements between states, every edge with the words behind it.",
        footer = {"", "Without a command it serves. Exit status: 0 done, 1 some input was refused, 2 wrong use."})
public final class EntenteCommand {

    private static final Set<String> ABOUT_THE_PROGRAM = Set.of("--help", "-h", "--version", "-V");

    /**
     * Runs one command to its end.
     *
     * @param application the class from which Spring Boot starts
     * @return the status to exit with
     */
    public static int run(Class<?> application, String... arguments) {
        return line(application).execute(withCommand(arguments));
    }

    static CommandLine line(Class<?> application) {
        return new CommandLine(new EntenteCommand())
                .addSubcommand(new ServeCommand(application))
                .addSubcommand(new ExtractCommand())
                .addSubcommand(new IngestCommand())
                .addSubcommand(new LoadCommand())
                .addSubcommand(new EvaluateCommand())
                .addSubcommand(new ExportCommand())
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .registerConverter(Fold.class, Fold::parse)
                .registerConverter(Format.class, Format::ofLabel)
                .setExecutionExceptionHandler(new Faults());
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** What begins with an option is {@code serve}. */
    static String[] withCommand(String... arguments) {
        if (arguments.length > 0 && (!arguments[0].startsWith("-") || ABOUT_THE_PROGRAM.contains(arguments[0]))) {
            return arguments;
        }
        String[] all = new String[arguments.length + 1];
        all[0] = "serve";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }
}
