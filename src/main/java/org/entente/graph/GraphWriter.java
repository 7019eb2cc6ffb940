package org.entente.graph;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.entente.extraction.model.Extraction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.async.AsyncQueryRunner;
import org.neo4j.driver.async.AsyncSession;

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
        extractions.forEach(Rows::check);
        Map<String, Extraction> different = new LinkedHashMap<>();
        extractions.forEach(extraction -> different.put(extraction.article().id(), extraction));
        List<List<Extraction>> batches = Batches.of(
                different.values(), extraction -> extraction.article().text().length());
        Map<String, Outcome> outcomes =
                written(batches, batch -> batch.parallelStream().map(Rows::of).toList());
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
        return written(Batches.of(articles, Rows::characters), Function.identity());
    }

    /** The rows of the next batch are made while one is written. */
    private <T> Map<String, Outcome> written(List<List<T>> batches, Function<List<T>, List<Rows>> rows) {
        return Patience.unlimited(() -> {
            Map<String, Outcome> outcomes = new LinkedHashMap<>();
            Queue<CompletionStage<List<Rows>>> ahead = new ArrayDeque<>();
            for (List<T> batch : batches) {
                ahead.add(Patience.beside(() -> rows.apply(batch)));
                if (ahead.size() > 1) outcomes.putAll(written(ahead.remove()));
            }
            if (!ahead.isEmpty()) outcomes.putAll(written(ahead.remove()));
            return outcomes;
        });
    }

    private Map<String, Outcome> written(CompletionStage<List<Rows>> rows) {
        List<Rows> batch = Patience.joined(rows);
        return inTransaction(writing -> writing.write(batch));
    }

    /**
     * Takes an article out: its evidence goes, and every edge and entity that nothing else supports. A dry run does the
     * same and undoes it, so it tells exactly what would happen.
     *
     * @throws UnknownArticleException if the graph has no such article
     */
    public Withdrawal withdraw(String article, boolean dryRun) {
        Withdrawal withdrawal = Patience.unlimited(() -> withdrawn(article, dryRun));
        if (!dryRun) awaitSearch();
        return withdrawal;
    }

    private Withdrawal withdrawn(String article, boolean dryRun) {
        if (!dryRun) return inTransaction(writing -> writing.withdraw(article));
        Withdrawal withdrawal = undone(writing -> writing.withdraw(article));
        return new Withdrawal(article, true, withdrawal.relations(), withdrawal.entities());
    }

    private <T> T inTransaction(Function<Writing, T> work) {
        return inSession(session -> session.executeWriteAsync(tx -> beside(tx, work)));
    }

    private <T> T undone(Function<Writing, T> work) {
        return inSession(session -> session.beginTransactionAsync().thenCompose(tx -> beside(tx, work)
                .thenCompose(done -> tx.rollbackAsync().thenApply(undone -> done))));
    }

    /** Not on the driver's own thread, which has to take the answers meanwhile. */
    private <T> CompletionStage<T> beside(AsyncQueryRunner transaction, Function<Writing, T> work) {
        return Patience.beside(() -> work.apply(new Writing(transaction, clock.instant())));
    }

    private <T> T inSession(Function<AsyncSession, CompletionStage<T>> work) {
        AsyncSession session = driver.session(AsyncSession.class);
        try {
            return Patience.joined(work.apply(session));
        } finally {
            session.closeAsync();
        }
    }
}
