package org.entente.command;

import java.time.Duration;
import java.util.List;
import org.entente.graph.Graph;
import org.entente.graph.GraphConfiguration;
import org.entente.graph.GraphWriter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The graph for the time of one command: that of a running server on the same folder, or one of its own. */
final class OpenGraph implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final EmbeddedGraph embedded;
    private final ConfigurableApplicationContext context;

    private OpenGraph(EmbeddedGraph embedded, ConfigurableApplicationContext context) {
        this.embedded = embedded;
        this.context = context;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(Neo4jAutoConfiguration.class)
    @Import(GraphConfiguration.class)
    static class Beans {}

    /** @param properties as arguments for Spring Boot */
    static OpenGraph with(List<String> properties) {
        EmbeddedGraph embedded = EmbeddedGraph.shared();
        SpringApplication application = new SpringApplicationBuilder(Beans.class)
                .web(WebApplicationType.NONE)
                .build();
        application.setInitializers(List.of(embedded));
        try {
            return new OpenGraph(embedded, application.run(properties.toArray(String[]::new)));
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    Graph graph() {
        return context.getBean(Graph.class).patient(PATIENCE);
    }

    GraphWriter writer() {
        return context.getBean(GraphWriter.class);
    }

    @Override
    public void close() {
        context.close();
        embedded.close();
    }
}
