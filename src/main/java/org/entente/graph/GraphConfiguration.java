package org.entente.graph;

import java.time.Clock;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The graph as beans, its schema brought up to date first. */
@Configuration(proxyBeanMethods = false)
public class GraphConfiguration {

    /**
     * The driver with settings that suit large parameters: left to itself it makes text of every message for its log, and
     * throws it away where nobody wants to read it.
     */
    @SuppressWarnings("deprecation") // there is no other way in 6.1
    public static Config.ConfigBuilder settings(Config.ConfigBuilder settings) {
        return settings.withLogging(Logging.slf4j());
    }

    @Bean
    ConfigBuilderCustomizer driverSettings() {
        return GraphConfiguration::settings;
    }

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
