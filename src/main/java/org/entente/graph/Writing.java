package org.entente.graph;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * One transaction that changes what articles say. Any number of them may put in articles that are new, with their words, at
 * the same time; from there on one goes after the other.
 */
final class Writing {

    private final Statements statements;
    private final Instant now;

    Writing(SimpleQueryRunner transaction, Instant now) {
        statements = new Statements(transaction);
        this.now = now;
    }

    Map<String, Outcome> write(List<Rows> articles, Turn turn) {
        Set<String> arrived = arrive(articles);
        turn.await();
        Revision revision = lock();
        Map<String, Outcome> outcomes = outcomes(articles, arrived);
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
        Exchange exchange = new Exchange(statements, arrived);
        revision.relations(exchange.of(old, fresh));
        statements.all("record", revision.parameters());
        return outcomes;
    }

    /** @throws UnknownArticleException if there is none of this id */
    Withdrawal withdraw(String article) {
        Revision revision = lock();
        if (digests(List.of(article)).isEmpty()) throw new UnknownArticleException(article);
        Exchange exchange = new Exchange(statements, Set.of());
        List<RelationChange> changes = exchange.of(List.of(article), List.of());
        statements.all("withdraw", Map.of("id", article, "at", revision.time()));
        revision.article("article-withdrawn", article);
        revision.relations(changes);
        statements.all("record", revision.parameters());
        return new Withdrawal(article, false, changes, exchange.goneEntities());
    }

    /** What is locked here others never wait for while they hold what is waited for here: all go in the order of the ids. */
    private Set<String> arrive(List<Rows> articles) {
        Set<String> known = digests(articles.stream().map(Rows::id).toList()).keySet();
        List<Rows> unknown = articles.stream()
                .filter(article -> !known.contains(article.id()))
                .sorted(Comparator.comparing(Rows::id))
                .toList();
        Set<String> arrived =
                statements
                        .each(
                                "new-articles",
                                "articles",
                                unknown.stream().map(Rows::article).toList())
                        .stream()
                        .map(row -> Cell.text(row, "id"))
                        .collect(toSet());
        List<Rows> made = unknown.stream()
                .filter(article -> arrived.contains(article.id()))
                .toList();
        statements.each("evidence", "articles", Rows.parts(made, "evidence", Rows::evidence));
        return arrived;
    }

    private Revision lock() {
        return Revision.after(statements.one("lock", Map.of()), now);
    }

    private Map<String, Object> digests(List<String> ids) {
        Map<String, Object> digests = new LinkedHashMap<>();
        statements
                .each("known-articles", "ids", ids)
                .forEach(known -> digests.put(Cell.text(known, "id"), known.get("digest")));
        return digests;
    }

    private Map<String, Outcome> outcomes(List<Rows> articles, Set<String> arrived) {
        Map<String, Object> digests = digests(articles.stream()
                .map(Rows::id)
                .filter(id -> !arrived.contains(id))
                .toList());
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Rows article : articles) {
            Object digest = digests.get(article.id());
            Outcome changed = digest == null ? Outcome.ADDED : Outcome.REPLACED;
            outcomes.put(article.id(), article.digest().equals(digest) ? Outcome.UNCHANGED : changed);
        }
        return outcomes;
    }
}
