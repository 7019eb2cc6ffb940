package org.entente.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.api.BrowserWelcome;
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
import org.springframework.util.ClassUtils;

/** Starts a Neo4j for an application that names no other, while the application itself starts. */
final class EmbeddedGraph implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

    private static final String ADDRESS = "spring.neo4j.uri";
    private static final String COMPOSE = "spring.docker.compose.enabled";
    private static final String COMPOSE_SUPPORT =
            "org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionDetailsFactory";

    private final boolean shared;
    private @Nullable EmbeddedNeo4j server;

    private EmbeddedGraph(boolean shared) {
        this.shared = shared;
    }

    /** One of its own. */
    static EmbeddedGraph own() {
        return new EmbeddedGraph(false);
    }

    /** That of another program which runs on the same folder, or one of its own. */
    static EmbeddedGraph shared() {
        return new EmbeddedGraph(true);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty(ADDRESS) || comesFromCompose(context)) return;
        Settings settings = settings(environment);
        Optional<URI> running = shared ? EmbeddedNeo4j.runningIn(settings.folder()) : Optional.empty();
        URI address = running.orElseGet(() -> start(settings, context).boltUri());
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("embedded-neo4j", Map.of(ADDRESS, address.toString())));
    }

    /** Then Spring Boot starts it and connects to it; the packaged program leaves that out. */
    private static boolean comesFromCompose(ConfigurableApplicationContext context) {
        return context.getEnvironment().getProperty(COMPOSE, Boolean.class, false)
                && ClassUtils.isPresent(COMPOSE_SUPPORT, context.getClassLoader());
    }

    /** Empty before the start, and where the graph is somebody else's. */
    Optional<EmbeddedNeo4j> server() {
        return Optional.ofNullable(server);
    }

    @Override
    public void close() {
        server().ifPresent(EmbeddedNeo4j::close);
    }

    private EmbeddedNeo4j start(Settings settings, ConfigurableApplicationContext context) {
        EmbeddedNeo4j started = start(settings);
        server = started;
        SpringApplication.getShutdownHandlers().add(started::close);
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof Driver) awaitReady(started);
                return bean;
            }
        });
        return started;
    }

    /** For one command any ports will do. */
    private Settings settings(Environment environment) {
        Settings usual = Settings.in(Path.of(environment.getProperty("entente.data", "data"), "neo4j"));
        Settings settings = shared ? usual.onFreePorts() : usual;
        return settings.withPorts(
                        environment.getProperty("entente.neo4j.bolt-port", Integer.class, settings.boltPort()),
                        environment.getProperty("entente.neo4j.browser-port", Integer.class, settings.httpPort()))
                .withWelcome(welcome(environment));
    }

    /** Not where the port of the page is only found later. */
    private static String welcome(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        return port == 0 ? "" : BrowserWelcome.at("http://127.0.0.1:" + port);
    }

    private static EmbeddedNeo4j start(Settings settings) {
        try {
            return EmbeddedNeo4j.start(settings);
        } catch (ServerFailure.PortTaken taken) {
            throw CommandFailure.wrongUse(
                    taken.getMessage(),
                    "Choose another port with %s=PORT, or use the Neo4j that is there with --neo4j-uri=URI."
                            .formatted(taken.isBolt() ? "--bolt-port" : "--browser-port"));
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
                    failure.getMessage(), "A Neo4j of your own is used instead with --neo4j-uri=URI.");
        }
    }
}
