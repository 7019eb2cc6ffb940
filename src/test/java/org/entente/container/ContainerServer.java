package org.entente.container;

import com.github.dockerjava.api.DockerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.neo4j.Neo4jContainer;

/** A Neo4j in a container, which can be stopped, killed and paused. Its port stays the same when it is started again. */
public final class ContainerServer implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.of(
            "NEO4J_server_memory_heap_max__size", "512m",
            "NEO4J_server_memory_pagecache_size", "128m",
            "NEO4J_db_tx__log_preallocate", "false",
            "NEO4J_dbms_usage__report_enabled", "false");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Neo4jContainer container;

    private ContainerServer(Neo4jContainer container) {
        this.container = container;
    }

    public static ContainerServer start(String image) {
        return start(image, container -> {});
    }

    /** @param more to set before the start */
    public static ContainerServer start(String image, Consumer<Neo4jContainer> more) {
        Neo4jContainer container = new Neo4jContainer(image)
                .withoutAuthentication()
                .withEnv(SETTINGS)
                .withStartupTimeout(PATIENCE);
        container.setPortBindings(List.of(freePort() + ":7687"));
        more.accept(container);
        container.start();
        return new ContainerServer(container);
    }

    public URI uri() {
        return URI.create(container.getBoltUrl());
    }

    /** To be closed by the caller. */
    public Driver driver() {
        return GraphDatabase.driver(uri(), AuthTokens.none());
    }

    /** As the operating system would at its end. */
    public void stop() {
        docker().stopContainerCmd(id()).withTimeout(30).exec();
    }

    /** As a power cut would. */
    public void kill() {
        docker().killContainerCmd(id()).exec();
    }

    public void startAgain() {
        docker().startContainerCmd(id()).exec();
    }

    /** It keeps its connections, takes new ones, and answers none of them. */
    public void pause() {
        docker().pauseContainerCmd(id()).exec();
    }

    public void resume() {
        docker().unpauseContainerCmd(id()).exec();
    }

    @Override
    public void close() {
        container.stop();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }

    private String id() {
        return container.getContainerId();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
