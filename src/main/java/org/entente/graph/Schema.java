package org.entente.graph;

import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Session;

/**
 * Constraints and indexes: the files of {@code cypher/schema} in the order of their version. Each statement does nothing
 * where its work is done already, so all of them run at every start.
 */
final class Schema {

    private static final List<String> VERSIONS = List.of(
            "V0001__identity",
            "V0002__lookup",
            "V0003__search",
            "V0004__copies",
            "V0005__steps",
            "V0006__later",
            "V0007__fewer");

    private Schema() {}

    /** Returns when all indexes answer. */
    static void apply(Driver driver) {
        try (Session session = driver.session()) {
            VERSIONS.stream()
                    .map(version -> CypherFile.read("schema", version))
                    .flatMap(file -> CypherFile.statements(file).stream())
                    .forEach(statement -> session.run(statement).consume());
            session.run("CALL db.awaitIndexes(600)").consume();
        }
    }

    /** Whether every index that the queries count on is there and answers. */
    static boolean isInPlace(Driver driver) {
        return driver.executableQuery(
                        "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN collect(name) AS names")
                .withConfig(QueryConfig.defaultConfig())
                .execute()
                .records()
                .get(0)
                .get("names")
                .asList()
                .contains("words_and_names");
    }
}
