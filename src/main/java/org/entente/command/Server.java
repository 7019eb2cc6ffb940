package org.entente.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.extraction.Extractor;
import org.entente.graph.Graph;
import org.entente.graph.GraphWriter;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import sun.misc.Signal;

/** Runs the application of Spring Boot until it is stopped. */
final class Server {

    private final EmbeddedGraph graph = EmbeddedGraph.own();
    private final PrintWriter messages;

    /** @param messages for whoever started it */
    Server(PrintWriter messages) {
        this.messages = messages;
    }

    /**
     * Never returns of itself; Ctrl-C ends it.
     *
     * @param properties as arguments for Spring Boot
     * @throws CommandFailure where the application cannot start, or cannot go on
     */
    int run(Class<?> application, List<String> properties) {
        Signal.handle(new Signal("TERM"), signal -> System.exit(0)); // asked to stop, and stopped in good order
        ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .initializers(new Exposure(), graph)
                .run(properties.toArray(String[]::new));
        say(addresses(context.getEnvironment()));
        if (wantsSamples(context.getEnvironment())) readSamples(context);
        throw CommandFailure.broken(lost(), "Start the program again; nothing that was written is lost.");
    }

    /** By default in a graph of our own alone. */
    private boolean wantsSamples(Environment environment) {
        return environment.getProperty(
                "entente.samples", Boolean.class, graph.server().isPresent());
    }

    private void readSamples(ConfigurableApplicationContext context) {
        try {
            long fresh = Samples.read(
                    context.getBean(Extractor.class), context.getBean(Graph.class), context.getBean(GraphWriter.class));
            if (fresh > 0) say("%d sample articles have been read into the graph.%n".formatted(fresh));
        } catch (IOException | RuntimeException e) {
            say("The sample articles could not be read: %s%n".formatted(e.getMessage()));
        }
    }

    private void say(String message) {
        messages.print(message);
        messages.flush();
    }

    /** Why the embedded Neo4j has ended for good; waits until it does. */
    private String lost() {
        return graph.server()
                .map(EmbeddedNeo4j::lost)
                .orElseGet(CompletableFuture::new)
                .join()
                .getMessage();
    }

    private String addresses(Environment environment) {
        String address = "http://%s:%s"
                .formatted(environment.getProperty("server.address"), environment.getProperty("local.server.port"));
        String browser = graph.server()
                .map(server -> "\n  Neo4j Browser  " + server.browserUri())
                .orElse("");
        return """

                Entente is ready.
                  The page       %1$s/
                  REST           %1$s/api/v1/countries (described at %1$s/swagger-ui)%2$s
                Ctrl-C stops it.

                """.formatted(address, browser);
    }
}
