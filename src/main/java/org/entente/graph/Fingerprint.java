package org.entente.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** A hash of all that articles say in the graph, of none of its history. */
final class Fingerprint {

    private final MessageDigest digest = Hash.sha256();

    private Fingerprint() {}

    static String of(Driver driver) {
        Fingerprint fingerprint = new Fingerprint();
        try (Session session = driver.session()) {
            fingerprint.add(session, "nodes", "node");
            fingerprint.add(session, "edges", "edge");
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(Session session, String export, String element) {
        session.executeRead(tx -> {
            tx.run(CypherFile.read("export", export)).forEachRemaining(row -> {
                Map<String, Object> plain = PlainValues.of(row);
                Map<String, Object> properties = new TreeMap<>(Cell.map(plain, element));
                properties.remove("revision");
                plain.put(element, properties);
                digest.update((plain + "\n").getBytes(StandardCharsets.UTF_8));
            });
            return null;
        });
    }
}
