package org.entente.graph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.entente.extraction.InOrder;
import org.entente.extraction.model.Extraction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/** Puts into the graph what articles say, and takes it out again. Any number of threads may write. */
public final class GraphWriter {

    /** Of which one prepares and brings in what is new while the other one's edges are summed up, which is half of the work. */
    static final int AT_ONCE = 2;

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
        return Patience.unlimited(() -> writeBatches(inTurn(Batches.of(rows.values()))));
    }

    /**
     * @param articles of different ids
     * @param turn in which their edges are changed; it is not ended
     */
    Map<String, Outcome> writeRows(Collection<Rows> articles, Turn turn) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (List<Rows> batch : Batches.of(articles)) {
            outcomes.putAll(Patience.unlimited(() -> writeBatch(batch, turn)));
        }
        return outcomes;
    }

    private record Batch(List<Rows> articles, Turn turn) {}

    private static List<Batch> inTurn(List<List<Rows>> batches) {
        List<Batch> all = new ArrayList<>();
        Turn turn = Turn.first();
        for (List<Rows> batch : batches) {
            all.add(new Batch(batch, turn));
            turn = turn.next();
        }
        return all;
    }

    private Map<String, Outcome> writeBatches(List<Batch> batches) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        if (batches.isEmpty()) return outcomes;
        try {
            InOrder.forEach(batches.iterator(), this::writeBatch, outcomes::putAll, Math.min(AT_ONCE, batches.size()));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
        return outcomes;
    }

    private Map<String, Outcome> writeBatch(Batch batch) {
        try (Turn turn = batch.turn()) {
            return writeBatch(batch.articles(), turn);
        }
    }

    private Map<String, Outcome> writeBatch(List<Rows> batch, Turn turn) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> new Writing(tx, clock.instant()).write(batch, turn));
        }
    }

    /**
     * Takes an article out: its evidence goes, and every edge and entity that nothing else supports. A dry run does the
     * same and undoes it, so it tells exactly what would happen.
     *
     * @throws UnknownArticleException if the graph has no such article
     */
    public Withdrawal withdraw(String article, boolean dryRun) {
        return Patience.unlimited(() -> undone(article, dryRun));
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
