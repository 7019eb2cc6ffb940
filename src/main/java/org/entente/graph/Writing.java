package org.entente.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.async.AsyncQueryRunner;

/** One transaction that changes what articles say; the database lets one in at a time. */
final class Writing {

    private final Statements statements;
    private final Revision revision;

    Writing(AsyncQueryRunner transaction, Instant now) {
        statements = new Statements(transaction);
        revision = Revision.after(statements.all("lock", Map.of()).get(0), now);
    }

    Map<String, Outcome> write(List<Rows> articles) {
        Map<String, Outcome> outcomes = outcomes(articles);
        List<String> old = new ArrayList<>();
        List<Rows> fresh = new ArrayList<>();
        for (Rows article : articles) {
            Outcome outcome = outcomes.get(article.id());
            if (outcome == Outcome.UNCHANGED) continue;
            fresh.add(article);
            if (outcome == Outcome.REPLACED) old.add(article.id());
            revision.article(outcome == Outcome.ADDED ? "article-added" : "article-replaced", article.id());
        }
        if (fresh.isEmpty()) return outcomes;
        Exchange exchange = new Exchange(statements);
        revision.relations(exchange.of(old, fresh));
        record();
        return outcomes;
    }

    /** @throws UnknownArticleException if there is none of this id */
    Withdrawal withdraw(String article) {
        if (statements.each("known-articles", "ids", List.of(article)).isEmpty()) {
            throw new UnknownArticleException(article);
        }
        Exchange exchange = new Exchange(statements);
        List<RelationChange> changes = exchange.of(List.of(article), List.of());
        statements.send("withdraw", Map.of("id", article, "at", revision.time()));
        revision.article("article-withdrawn", article);
        revision.relations(changes);
        record();
        return new Withdrawal(article, false, changes, exchange.goneEntities());
    }

    private void record() {
        statements.send("record", revision.parameters());
        statements.awaitAnswers();
    }

    private Map<String, Outcome> outcomes(List<Rows> articles) {
        Map<String, Object> digests = new LinkedHashMap<>();
        statements
                .each("known-articles", "ids", articles.stream().map(Rows::id).toList())
                .forEach(known -> digests.put(Cell.text(known, "id"), known.get("digest")));
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Rows article : articles) {
            Object digest = digests.get(article.id());
            Outcome changed = digest == null ? Outcome.ADDED : Outcome.REPLACED;
            outcomes.put(article.id(), article.digest().equals(digest) ? Outcome.UNCHANGED : changed);
        }
        return outcomes;
    }
}
