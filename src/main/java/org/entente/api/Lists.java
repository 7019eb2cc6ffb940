package org.entente.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.graph.Graph;
import org.springframework.stereotype.Component;

/** Lists out of the graph, a part at a time. */
@Component
final class Lists {

    private static final int COUNTED = 10_000;

    private final Graph graph;

    Lists(Graph graph) {
        this.graph = graph;
    }

    /**
     * A part of what the question of this name lists. The question takes {@code after} and {@code limit} and gives each
     * row's {@code cursor}; a question whose name goes on with {@code -count} counts the whole.
     */
    Page<Map<String, Object>> counted(String question, Map<String, ?> filters, Slice slice) {
        Page<Map<String, Object>> page = page(question, filters, slice);
        if (page.total().relation().equals("eq")) return page;
        Map<String, Object> counting = new HashMap<>(filters);
        counting.put("limit", COUNTED);
        long count = Rows.number(graph.ask(question + "-count", counting).get(0), "count");
        Page.Total total = count < COUNTED ? Page.Total.of(count) : Page.Total.atLeast(count);
        return new Page<>(page.limit(), page.next(), total, page.results());
    }

    /** The same without counting further than this part. */
    Page<Map<String, Object>> page(String question, Map<String, ?> filters, Slice slice) {
        String after = slice.after(question);
        Map<String, ?> begin = after == null ? Map.of() : Map.of("after", after);
        return page(question, slice, after != null, List.of(filters, begin), Lists::lastCursor);
    }

    /** The same of a question whose rows have a {@code position} instead, which is a number. */
    Page<Map<String, Object>> numbered(String question, Map<String, ?> filters, Slice slice) {
        long after = slice.numberAfter(question);
        return page(question, slice, after > 0, List.of(filters, Map.of("after", after)), Lists::lastPosition);
    }

    /** The same of a question that takes {@code skip} instead and gives no cursors. */
    Page<Map<String, Object>> skipping(String question, Map<String, ?> filters, Slice slice) {
        long skip = slice.numberAfter(question);
        return page(question, slice, skip > 0, List.of(filters, Map.of("skip", skip)), shown -> skip + shown.size());
    }

    private static Object lastCursor(List<Map<String, Object>> shown) {
        return Objects.requireNonNull(shown.get(shown.size() - 1).get("cursor"), "cursor");
    }

    private static Object lastPosition(List<Map<String, Object>> shown) {
        return Rows.number(shown.get(shown.size() - 1), "position");
    }

    private Page<Map<String, Object>> page(
            String question,
            Slice slice,
            boolean goesOn,
            List<Map<String, ?>> parameters,
            Function<List<Map<String, Object>>, Object> lastKey) {
        // one more tells whether there is a next part
        int wanted = slice.size() + 1;
        Map<String, Object> all = new HashMap<>(Map.of("limit", wanted));
        parameters.forEach(all::putAll);
        List<Map<String, Object>> rows = graph.ask(question, all);
        boolean more = rows.size() == wanted;
        List<Map<String, Object>> shown = more ? rows.subList(0, wanted - 1) : rows;
        String next = more ? Cursor.of(question, lastKey.apply(shown)) : null;
        Page.Total total = more || goesOn ? Page.Total.atLeast(rows.size()) : Page.Total.of(rows.size());
        return new Page<>(slice.size(), next, total, shown);
    }
}
