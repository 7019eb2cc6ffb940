package org.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.SimpleQueryRunner;

/** The statements in {@code cypher/writing}, by name, in one transaction. */
final class Statements {

    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private final SimpleQueryRunner transaction;

    Statements(SimpleQueryRunner transaction) {
        this.transaction = transaction;
    }

    List<Map<String, Object>> all(String name, Map<String, Object> parameters) {
        return transaction.run(cypher(name), parameters).list(PlainValues::of);
    }

    Map<String, Object> one(String name, Map<String, Object> parameters) {
        return PlainValues.of(transaction.run(cypher(name), parameters).single());
    }

    /** One run for all rows; none where there are no rows. */
    List<Map<String, Object>> each(String name, String parameter, List<?> rows) {
        return rows.isEmpty() ? List.of() : all(name, Map.of(parameter, rows));
    }

    private static String cypher(String name) {
        return FILES.computeIfAbsent(name, file -> CypherFile.read("writing", file));
    }
}
