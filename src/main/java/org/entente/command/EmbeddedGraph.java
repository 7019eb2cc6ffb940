package org.entente.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.ServerFailure;
import org.entente.embedded.Settings;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** Starts a Neo4j for an application that names no other, while the application itself starts. */
final class EmbeddedGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String URI = "spring.neo4j.uri";

    private @Nullable EmbeddedNeo4j server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty(URI)) return;
        EmbeddedNeo4j started = start(settings(environment));
        server = started;
        SpringApplication.getShutdownHandlers().add(started::close);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded-neo4j", Map.of(URI, started.boltUri().toString())));
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof Driver) awaitReady(started);
                return bean;
            }
        });
    }

    Optional<EmbeddedNeo4j> server() {
        return Optional.ofNullable(server);
    }

    private static Settings settings(Environment environment) {
        Path folder = Path.of(environment.getProperty("entente.data", "data"), "neo4j");
        return Settings.in(folder)
                .withPorts(
                        environment.getProperty("entente.neo4j.bolt-port", Integer.class, Settings.BOLT_PORT),
                        environment.getProperty("entente.neo4j.browser-port", Integer.class, Settings.HTTP_PORT));
    }

    private static EmbeddedNeo4j start(Settings settings) {
        try {
            return EmbeddedNeo4j.start(settings);
        } catch (ServerFailure.PortTaken taken) {
            String option = taken.isBolt() ? "--bolt-port" : "--browser-port";
            throw CommandFailure.wrongUse(
                    taken.getMessage(),
                    "Choose another port with %s=PORT, or use the Neo4j that is there with --neo4j-uri=URI."
                            .formatted(option));
        } catch (ServerFailure.FolderLocked locked) {
            throw CommandFailure.wrongUse(
                    locked.getMessage(), "Stop the other one first, or choose another folder with --data=DIR.");
        } catch (ServerFailure.NoLibraries missing) {
            throw CommandFailure.wrongUse(missing.getMessage(), "Or use a Neo4j of your own with --neo4j-uri=URI.");
        }
    }

    private static void awaitReady(EmbeddedNeo4j server) {
        try {
            server.awaitReady();
        } catch (ServerFailure failure) {
            throw CommandFailure.broken(
                    failure.getMessage(), "See the log; a Neo4j of your own is used with --neo4j-uri=URI.");
        }
    }
}
