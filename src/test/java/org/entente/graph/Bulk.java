package org.entente.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Extraction;
import org.neo4j.driver.Driver;

/**
 * Writes made-up extractions into an empty graph much faster than {@link GraphWriter}: nothing is read, edges are summed up
 * here and written at the end, and nobody is told of changes. Countries, agreements and attacks alone.
 */
public final class Bulk {

    private final Driver driver;
    private final Map<String, Map<String, Object>> edges = new HashMap<>();
    private long pieces;

    public Bulk(Driver driver) {
        this.driver = driver;
    }

    /** Constraints and indexes. */
    public static void prepare(Driver driver) {
        Schema.apply(driver);
    }

    /** Pieces of evidence that were written. */
    public long pieces() {
        return pieces;
    }

    public void write(List<Extraction> extractions) {
        List<Rows> rows = extractions.stream().map(Rows::of).toList();
        run(
                "UNWIND $rows AS row MERGE (n:Entity:Country {id: row.id}) "
                        + "SET n.name = row.names[0], n.type = 'Country', n.aliases = [], n.country = row.country",
                rows.stream().flatMap(it -> it.entities().stream()).distinct().toList());
        run(
                """
                UNWIND $rows AS row
                CREATE (article:Article)
                SET article = row.article
                WITH article, row
                UNWIND row.evidence AS piece
                CREATE (e:Evidence)-[:FROM]->(article)
                SET e = piece, e.revision = 1
                """,
                rows.stream()
                        .map(it -> Map.of("article", it.article(), "evidence", it.evidence()))
                        .toList());
        rows.forEach(it -> it.evidence().forEach(this::sum));
    }

    /** Until the edges are written; to fill an index at once is much quicker than piece by piece. */
    public void dropIndexes() {
        driver.executableQuery("SHOW INDEXES YIELD name, type, owningConstraint "
                        + "WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN name")
                .execute()
                .records()
                .forEach(index -> driver.executableQuery(
                                "DROP INDEX " + index.get("name").asString())
                        .execute());
    }

    /** With the indexes. */
    public void writeEdges() {
        for (String type : List.of("AGREES_WITH", "ATTACKED_BY")) {
            run(
                    "UNWIND $rows AS row MATCH (a:Country {id: row.source}) MATCH (b:Country {id: row.target}) "
                            + "MERGE (a)-[r:%s]->(b) SET r = row.edge".formatted(type),
                    edges.values().stream()
                            .filter(edge -> edge.get("type").equals(type))
                            .map(edge ->
                                    Map.of("source", edge.get("source"), "target", edge.get("target"), "edge", edge))
                            .toList());
        }
        run("UNWIND $rows AS row MERGE (r:Revision {id: 'graph'}) SET r.number = row, r.position = 0", List.of(pieces));
    }

    private void sum(Map<String, Object> piece) {
        pieces++;
        Map<String, Object> edge = edges.computeIfAbsent(
                Cell.text(piece, "relation"),
                id -> new HashMap<>(Map.of("id", id, "evidence", 0L, "articles", 0L, "sources", 0L, "asOf", "")));
        for (String count : List.of("evidence", "articles", "sources")) edge.merge(count, 1L, (a, b) -> (long) a + 1);
        if (Cell.text(piece, "asOf").compareTo(Cell.text(edge, "asOf")) < 0) return;
        for (String field : List.of(
                "type",
                "source",
                "target",
                "status",
                "date",
                "topics",
                "modality",
                "derived",
                "confidence",
                "rank",
                "asOf")) {
            if (piece.get(field) != null) edge.put(field, piece.get(field));
        }
        edge.put("sortKey", edge.get("asOf") + " " + edge.get("id"));
    }

    private void run(String cypher, List<?> rows) {
        driver.executableQuery(cypher).withParameters(Map.of("rows", rows)).execute();
    }
}
