package org.entente.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.ServerFailure;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.ExitCode;

/** Runs the application of Spring Boot until it is stopped. */
final class Server {

    private Server() {}

    /**
     * @param properties as arguments for Spring Boot
     * @param messages for whoever started it
     * @return the status to exit with, once the application cannot go on; Ctrl-C ends it before
     */
    static int run(Class<?> application, List<String> properties, PrintWriter messages) {
        EmbeddedGraph graph = new EmbeddedGraph();
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                    .initializers(new Exposure(), graph)
                    .run(properties.toArray(String[]::new));
            messages.print(addresses(context.getEnvironment(), graph));
            messages.flush();
        } catch (RuntimeException e) {
            return statusOf(e);
        }
        ServerFailure failure = graph.server()
                .map(EmbeddedNeo4j::lost)
                .orElseGet(CompletableFuture::new)
                .join();
        messages.println(failure.getMessage());
        messages.flush();
        return ExitCode.SOFTWARE;
    }

    private static String addresses(Environment environment, EmbeddedGraph graph) {
        String address = "http://%s:%s"
                .formatted(environment.getProperty("server.address"), environment.getProperty("local.server.port"));
        String browser = graph.server()
                .map(server -> "\n  Neo4j Browser  %s/browser/ (connect to %s, no authentication)"
                        .formatted(server.httpUri(), server.boltUri()))
                .orElse("");
        return """

                Entente is ready.
                  The page       %1$s/
                  REST           %1$s/api/v1/countries (described at %1$s/swagger-ui)%2$s
                Ctrl-C stops it.

                """.formatted(address, browser);
    }

    /** Spring Boot has told the user why already. */
    private static int statusOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandFailure failure) return failure.status();
        }
        return ExitCode.SOFTWARE;
    }
}
