package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.neo4j.driver.async.AsyncQueryRunner;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The statements in {@code cypher/writing}, by name, in one transaction. The database runs them in the order in which they
 * are sent; the next can be put together and sent while it still runs the last.
 */
final class Statements {

    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private final AsyncQueryRunner transaction;
    private final List<CompletableFuture<?>> answers = new ArrayList<>();

    Statements(AsyncQueryRunner transaction) {
        this.transaction = transaction;
    }

    List<Map<String, Object>> all(String name, Map<String, Object> parameters) {
        return asked(name, parameters).get();
    }

    /** One run for all rows; none where there are no rows. */
    List<Map<String, Object>> each(String name, String parameter, List<?> rows) {
        return rows.isEmpty() ? List.of() : all(name, Map.of(parameter, rows));
    }

    /** The same, sent at once and waited for later. */
    Supplier<List<Map<String, Object>>> asked(String name, Map<String, Object> parameters) {
        CompletableFuture<List<Map<String, Object>>> answer = sent(name, parameters);
        return () -> {
            try {
                return answer.join();
            } catch (CompletionException e) {
                awaitAnswers();
                throw e;
            }
        };
    }

    void send(String name, Map<String, Object> parameters) {
        sent(name, parameters);
    }

    /** One run for all rows, of which nothing comes back; none where there are no rows. */
    void send(String name, String parameter, List<?> rows) {
        if (!rows.isEmpty()) send(name, Map.of(parameter, rows));
    }

    /** Returns when all that was sent is done; throws the first fault, not those that follow from it. */
    void awaitAnswers() {
        try {
            answers.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private CompletableFuture<List<Map<String, Object>>> sent(String name, Map<String, Object> parameters) {
        CompletableFuture<List<Map<String, Object>>> answer = run(cypher(name), parameters)
                .thenCompose(rows -> rows.listAsync(PlainValues::of))
                .toCompletableFuture();
        answers.add(answer);
        return answer;
    }

    private CompletionStage<ResultCursor> run(String cypher, Map<String, Object> parameters) {
        try {
            return transaction.runAsync(cypher, parameters);
        } catch (Neo4jException e) {
            awaitAnswers(); // an earlier one failed, and ended the transaction
            throw e;
        }
    }

    private static String cypher(String name) {
        return FILES.computeIfAbsent(name, file -> CypherFile.read("writing", file));
    }
}
