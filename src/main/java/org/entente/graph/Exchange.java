package org.entente.graph;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what articles said, and puts in what they say now. Edges that lost evidence are summarised anew from what is
 * left; those that only gained some have it added to their summary, however much they have already.
 */
final class Exchange {

    private final Statements statements;
    private final Map<String, RelationChange> changes = new TreeMap<>();
    private List<String> goneEntities = List.of();

    Exchange(Statements statements) {
        this.statements = statements;
    }

    /**
     * @param old ids of articles whose words go
     * @param fresh articles whose words come
     * @return the edges that differ afterwards, by id
     */
    List<RelationChange> of(List<String> old, List<Rows> fresh) {
        List<Map<String, Object>> support = statements.each("support", "ids", old);
        List<Map<String, Object>> weakened = maps(support, "relations");
        List<Map<String, Object>> names = maps(support, "names");
        clear(weakened);
        statements.send("forget", "ids", old);
        Set<String> cleared = Set.copyOf(changes.keySet());
        put(fresh, cleared);
        makeAgain(cleared);
        goneEntities = settle(names, fresh);
        return changes.values().stream()
                .filter(change -> !change.differences().isEmpty())
                .toList();
    }

    /** Ids of the entities that no article names any more, in order. */
    List<String> goneEntities() {
        return goneEntities;
    }

    private void clear(List<Map<String, Object>> relations) {
        for (Map<String, Object> row : statements.each("clear-relations", "relations", relations)) {
            changes.put(id(row), change(row, state(row, "before"), null));
        }
    }

    private void put(List<Rows> fresh, Set<String> cleared) {
        List<Map<String, Object>> added = flat(fresh, Rows::evidence).stream()
                .filter(row -> !cleared.contains(id(row)))
                .toList();
        Edges edges = Edges.of(added, statements);
        statements.send(
                "articles", "articles", fresh.stream().map(Rows::article).toList());
        statements.send("entities", "entities", Names.united(flat(fresh, Rows::entities)));
        statements.send("mentions", "articles", parts(fresh, "mentions", Rows::mentions));
        edges.askForOrigins();
        statements.send("evidence", "articles", parts(fresh, "evidence", Rows::evidence));
        note(edges.add());
    }

    private void makeAgain(Set<String> cleared) {
        List<Map<String, Object>> left = statements.each("evidence-of", "relations", List.copyOf(cleared));
        note(Edges.cleared(left.stream().map(Exchange::piece).toList(), statements)
                .add());
    }

    private void note(List<Edges.Step> steps) {
        for (Edges.Step step : steps) {
            RelationChange cleared = changes.get(id(step.piece()));
            RelationState before = cleared == null ? RelationState.of(step.before()) : cleared.before();
            changes.put(id(step.piece()), change(step.piece(), before, RelationState.of(step.after())));
        }
    }

    /** Entities that lost a name: some are gone, the others keep the names that articles still give them. */
    private List<String> settle(List<Map<String, Object>> names, List<Rows> fresh) {
        Set<Object> given = new HashSet<>();
        flat(fresh, Rows::mentions).forEach(mention -> given.add(Names.given(mention)));
        List<String> unsettled = names.stream()
                .filter(name -> !given.contains(name))
                .map(name -> Cell.text(name, "entity"))
                .distinct()
                .toList();
        List<String> gone = ids(statements.each("unmentioned", "ids", unsettled));
        statements.send("entities", "entities", statements.each("names", "ids", unsettled));
        return gone;
    }

    private static RelationChange change(
            Map<String, Object> row, @Nullable RelationState before, @Nullable RelationState after) {
        return new RelationChange(
                id(row), Cell.text(row, "type"), Cell.text(row, "source"), Cell.text(row, "target"), before, after);
    }

    private static Map<String, Object> piece(Map<String, Object> row) {
        return requireNonNull(Cell.map(row, "piece"));
    }

    /** For each article its rows of one kind. */
    private static List<Map<String, Object>> parts(
            List<Rows> articles, String name, Function<Rows, List<Map<String, Object>>> part) {
        return articles.stream()
                .map(article -> Map.<String, Object>of("id", article.id(), name, part.apply(article)))
                .toList();
    }

    private static List<String> ids(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> Cell.text(row, "id")).sorted().toList();
    }

    private static String id(Map<String, Object> row) {
        return Cell.text(row, "relation");
    }

    private static @Nullable RelationState state(Map<String, Object> row, String column) {
        return RelationState.of(Cell.map(row, column));
    }

    private static List<Map<String, Object>> maps(List<Map<String, Object>> rows, String column) {
        return rows.stream()
                .flatMap(row -> Cell.<Map<String, Object>>list(row, column).stream())
                .distinct()
                .toList();
    }

    private static <T> List<T> flat(List<Rows> articles, Function<Rows, List<T>> part) {
        return articles.stream()
                .flatMap(article -> part.apply(article).stream())
                .toList();
    }
}
