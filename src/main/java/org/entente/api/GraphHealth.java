package org.entente.api;

import org.entente.graph.Graph;
import org.entente.graph.GraphUnavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when the database answers and its schema is in place. */
@Component("graphHealthIndicator")
final class GraphHealth implements HealthIndicator {

    private final Graph graph;

    GraphHealth(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Health health() {
        try {
            return graph.isReady()
                    ? Health.up().build()
                    : Health.down()
                            .withDetail("fault", "The schema is not in place.")
                            .build();
        } catch (GraphUnavailable fault) {
            return Health.down()
                    .withDetail("fault", String.valueOf(fault.getMessage()))
                    .build();
        }
    }
}
