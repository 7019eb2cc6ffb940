package org.entente.graph;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Extraction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * Puts into the graph what articles say, and takes it out again. Any number of threads may write; the database lets one in
 * at a time.
 */
public final class GraphWriter {

    private final Driver driver;
    private final Clock clock;

    public GraphWriter(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    /**
     * Writes extractions in batches, each in one transaction: an article is written as a whole or not at all. What the
     * graph says does not depend on the order of the articles. An article sent again replaces what it said before; of one
     * that is given twice the last counts.
     *
     * @return the outcome for each article id, in the order given
     * @throws IllegalArgumentException before anything is written, if a relation has an end that is none of its entities
     * @throws GraphUnavailable if the database cannot be reached; what was written before stays
     */
    public Map<String, Outcome> write(Collection<Extraction> extractions) {
        Map<String, Rows> rows = new LinkedHashMap<>();
        extractions.parallelStream().map(Rows::of).toList().forEach(article -> rows.put(article.id(), article));
        Map<String, Outcome> outcomes = writeRows(rows.values());
        awaitSearch();
        return outcomes;
    }

    /**
     * The full text of what was written follows in the background; this waits until all of it can be found.
     *
     * @throws GraphUnavailable if the database cannot be reached
     */
    void awaitSearch() {
        Patience.unlimited(() -> {
            try (Session session = driver.session()) {
                return session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                        .consume();
            }
        });
    }

    /** @param articles of different ids; see {@link #awaitSearch} */
    Map<String, Outcome> writeRows(Collection<Rows> articles) {
        return Patience.unlimited(() -> writeBatches(Batches.of(articles)));
    }

    private Map<String, Outcome> writeBatches(List<List<Rows>> batches) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        try (Session session = driver.session()) {
            for (List<Rows> batch : batches) {
                outcomes.putAll(session.executeWrite(tx -> new Writing(tx, clock.instant()).write(batch)));
            }
        }
        return outcomes;
    }

    /**
     * Takes an article out: its evidence goes, and every edge and entity that nothing else supports. A dry run does the
     * same and undoes it, so it tells exactly what would happen.
     *
     * @throws UnknownArticleException if the graph has no such article
     */
    public Withdrawal withdraw(String article, boolean dryRun) {
        Withdrawal withdrawal = Patience.unlimited(() -> undone(article, dryRun));
        if (!dryRun) awaitSearch();
        return withdrawal;
    }

    private Withdrawal undone(String article, boolean dryRun) {
        try (Session session = driver.session()) {
            if (!dryRun) return session.executeWrite(tx -> new Writing(tx, clock.instant()).withdraw(article));
            try (Transaction tx = session.beginTransaction()) {
                Withdrawal withdrawal = new Writing(tx, clock.instant()).withdraw(article);
                tx.rollback();
                return new Withdrawal(article, true, withdrawal.relations(), withdrawal.entities());
            }
        }
    }
}
