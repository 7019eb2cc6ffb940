package org.entente.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What several articles call an entity. */
final class Names {

    private Names() {}

    /** One row for each entity, with all of its names and aliases, and of several countries the first. */
    static List<Map<String, Object>> united(List<Map<String, Object>> entities) {
        Map<Object, Map<String, Object>> united = new TreeMap<>();
        entities.forEach(entity -> united.merge(String.valueOf(entity.get("id")), entity, Names::union));
        return List.copyOf(united.values());
    }

    /** What a row for a mention says of the name alone, as the graph would tell it. */
    static Map<String, @Nullable Object> given(Map<String, Object> mention) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        for (String property : List.of("article", "entity", "name", "aliases", "country")) {
            given.put(property, mention.get(property));
        }
        return given;
    }

    private static Map<String, Object> union(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> union = new LinkedHashMap<>(one);
        union.put("names", union(Cell.list(one, "names"), Cell.<String>list(other, "names")));
        union.put("aliases", union(Cell.list(one, "aliases"), Cell.<String>list(other, "aliases")));
        first(one.get("country"), other.get("country"), union);
        return union;
    }

    private static List<String> union(Collection<String> some, Collection<String> others) {
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return List.copyOf(union);
    }

    private static void first(@Nullable Object one, @Nullable Object other, Map<String, Object> union) {
        if (one == null && other != null) union.put("country", other);
        if (one != null && other != null && other.toString().compareTo(one.toString()) < 0) union.put("country", other);
    }
}
