package org.entente.graph;

import java.time.Clock;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The graph as beans, its schema brought up to date first. */
@Configuration(proxyBeanMethods = false)
public class GraphConfiguration {

    @Bean
    Graph graph(Driver driver) {
        Schema.apply(driver);
        return new Graph(driver);
    }

    @Bean
    GraphWriter graphWriter(Driver driver, Graph graph) {
        return new GraphWriter(driver, Clock.systemUTC());
    }
}
