package org.entente.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new state of the graph, and what is new in it, in order. */
final class Revision {

    private final long number;
    private final String time;
    private final List<Map<String, Object>> changes = new ArrayList<>();
    private long position;

    private Revision(long number, long position, Instant now) {
        this.number = number;
        this.position = position;
        time = now.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** @param state number and position of the present one */
    static Revision after(Map<String, Object> state, Instant now) {
        return new Revision(Cell.number(state, "number") + 1, Cell.number(state, "position"), now);
    }

    long number() {
        return number;
    }

    /** ISO 8601, in UTC, to the second. */
    String time() {
        return time;
    }

    void article(String kind, String article) {
        add(kind, "article", article);
    }

    void relations(List<RelationChange> relations) {
        for (RelationChange relation : relations) {
            for (RelationChange.Difference difference : relation.differences()) {
                add(
                        difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "relation",
                        relation.id(),
                        "type",
                        relation.type(),
                        "source",
                        relation.source(),
                        "target",
                        relation.target(),
                        "was",
                        difference.was(),
                        "is",
                        difference.is());
            }
        }
    }

    Map<String, Object> parameters() {
        return Map.of("changes", changes, "revision", number, "position", position);
    }

    private void add(String kind, @Nullable Object... namesAndValues) {
        Map<String, Object> change = Rows.properties(namesAndValues);
        change.put("kind", kind);
        change.put("position", ++position);
        change.put("revision", number);
        change.put("at", time);
        changes.add(change);
    }
}
