package org.entente.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the graph is. */
final class GraphOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the graph (default: data).")
    private @Nullable Path data;

    @Option(names = "--bolt-port", paramLabel = "PORT", description = "Bolt port of the graph (default: 7687).")
    private @Nullable Integer boltPort;

    @Option(names = "--browser-port", paramLabel = "PORT", description = "Port of Neo4j Browser (default: 7474).")
    private @Nullable Integer browserPort;

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            description = {
                "A Neo4j of your own, such as bolt://localhost:7687; none is started then. Its password is",
                "taken from the environment: SPRING_NEO4J_AUTHENTICATION_USERNAME and _PASSWORD."
            })
    private @Nullable URI neo4j;

    /** As arguments for Spring Boot. */
    List<String> asProperties() {
        List<String> properties = new ArrayList<>();
        if (data != null) properties.add("--entente.data=" + data);
        if (boltPort != null) properties.add("--entente.neo4j.bolt-port=" + boltPort);
        if (browserPort != null) properties.add("--entente.neo4j.browser-port=" + browserPort);
        if (neo4j != null) properties.add("--spring.neo4j.uri=" + neo4j);
        return properties;
    }
}
