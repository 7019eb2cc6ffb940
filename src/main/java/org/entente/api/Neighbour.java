package org.entente.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * Something with the relation that ties it to the thing that was asked for.
 *
 * @param id of an entity or an article
 */
record Neighbour(@Schema(example = "country:IL") String id, String name, String type, Edge relation) {

    static Neighbour of(Map<String, Object> row) {
        Map<String, Object> edge = Rows.edge(row);
        return new Neighbour(
                String.valueOf(row.get("neighbour")),
                String.valueOf(row.get("name")),
                String.valueOf(row.get("neighbourType")),
                Rows.as(Edge.class, edge));
    }

    /** Of each type of relation the best supported first. */
    @JsonIgnore
    String key() {
        long sources = relation.sources() == null ? 0 : relation.sources();
        return "%s %012d %s %s".formatted(relation.type(), 999_999_999_999L - sources, id, relation.id());
    }
}
