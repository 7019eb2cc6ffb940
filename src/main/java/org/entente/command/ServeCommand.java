package org.entente.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code serve}: the graph, REST, the page and Neo4j Browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the graph by REST, as a page and in Neo4j Browser, until it is stopped.",
        footer = {"", "Settings of Spring Boot may follow, such as --spring.neo4j.uri=URI."})
final class ServeCommand implements Callable<Integer> {

    private static final Pattern SETTING = Pattern.compile("--[\\w-]+(\\.[\\w\\[\\]-]+)+=.*", Pattern.DOTALL);

    private final Class<?> application;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final GraphOptions graph = new GraphOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "Port of REST and the page (default: 8080).")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = {
                "Where REST and the page listen (default: 127.0.0.1). Beyond this machine only with a token",
                "for those who write, in the environment: ENTENTE_TOKEN."
            })
    private @Nullable String address;

    @Option(
            names = "--samples",
            negatable = true,
            description = "Read the bundled articles first (default: unless --neo4j-uri is given).")
    private @Nullable Boolean samples;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        for (String argument : rest) {
            if (!SETTING.matcher(argument).matches()) throw new UnmatchedArgumentException(spec.commandLine(), rest);
        }
        return new Server(spec.commandLine().getErr()).run(application, properties());
    }

    private List<String> properties() {
        List<String> properties = new ArrayList<>(graph.asProperties());
        if (port != null) properties.add("--server.port=" + port);
        if (address != null) properties.add("--server.address=" + address);
        if (samples != null) properties.add("--entente.samples=" + samples);
        properties.addAll(rest);
        return properties;
    }
}
