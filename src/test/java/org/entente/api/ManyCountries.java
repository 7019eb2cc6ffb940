package org.entente.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;

/** A graph of 200 countries in which each agrees with each other, made up. */
final class ManyCountries {

    private static final int COUNTRIES = 200;

    private ManyCountries() {}

    static void write(Driver driver) {
        List<String> codes = Arrays.stream(Locale.getISOCountries())
                .sorted()
                .limit(COUNTRIES)
                .toList();
        driver.executableQuery("""
                        UNWIND $codes AS code
                        CREATE (:Entity:Country {id: 'country:' + code, type: 'Country', name: code, aliases: []})
                        """).withParameters(Map.of("codes", codes)).execute();
        driver.executableQuery("""
                        MATCH (a:Country) WHERE a.id > ''
                        MATCH (b:Country) WHERE b.id > a.id
                        WITH a, b, toInteger(substring(a.id, 8) < 'D') AS early, size(a.id) AS size
                        CREATE (a)-[:AGREES_WITH {
                          id: 'relation:' + substring(a.id, 8) + substring(b.id, 8),
                          status: CASE WHEN early = 1 THEN 'signed' ELSE 'proposed' END,
                          date: '2016-02', asOf: '2016-02', sortKey: '2016-02 ' + a.id + b.id, topics: [],
                          derived: false, confidence: 0.8, evidence: 1, articles: 1, sources: 1}]->(b)
                        """).execute();
    }
}
