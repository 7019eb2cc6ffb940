package org.entente.api;

import java.util.Arrays;
import java.util.List;

/** The types of relation, by the names that the ontology gives them. */
enum EdgeType {
    AGREES_WITH,
    ATTACKED_BY,
    QUOTED_IN,
    AFFILIATED_WITH,
    BELONGS_TO;

    static final List<String> ALL = Arrays.stream(values()).map(EdgeType::name).toList();

    /** @throws IllegalArgumentException naming the types that there are */
    static EdgeType ofName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().equalsIgnoreCase(name.replace('-', '_')))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("'%s' is none of %s.".formatted(name, String.join(", ", ALL))));
    }
}
