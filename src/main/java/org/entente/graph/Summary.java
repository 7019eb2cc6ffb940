package org.entente.graph;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an edge, which sum up its evidence. A summary is added to like one more piece: counts add up, the best
 * confidence and the widest period win, lists unite, and the part with the highest rank speaks for the relation.
 */
final class Summary {

    private final List<Map<String, Object>> parts;
    private final Map<String, Object> top;

    private Summary(List<Map<String, Object>> parts) {
        this.parts = parts;
        this.top = standing().max(comparing(Summary::rank)).orElse(parts.get(0));
    }

    /**
     * @param before what the edge has said until now; null where there is none
     * @param pieces of evidence that are new, one at least
     * @param newSources how many origins of these pieces have not supported the edge before
     */
    static Map<String, Object> of(
            @Nullable Map<String, Object> before, List<Map<String, Object>> pieces, long newSources) {
        List<Map<String, Object>> parts = new ArrayList<>(pieces);
        if (before != null) parts.add(before);
        long sources = newSources + (before == null ? 0 : number(before, "sources", 0));
        return new Summary(parts).properties(pieces.get(0), sources);
    }

    /** A copy of what is known already is no further source. */
    static Object origin(Map<String, Object> piece) {
        return piece.getOrDefault("origin", piece.getOrDefault("sha256", ""));
    }

    private Map<String, Object> properties(Map<String, Object> piece, long sources) {
        String relation = Cell.text(piece, "relation");
        String type = Cell.text(piece, "type");
        String asOf = max(standing(), part -> (String) part.get("asOf"));
        return Rows.properties(
                "id", relation,
                "rank", rank(top),
                "sortKey", asOf + " " + relation,
                "asOf", asOf,
                "since", min(Summary::since),
                "evidence", sum("evidence", part -> 1),
                "articles", sum("articles", part -> Boolean.TRUE.equals(part.get("leading")) ? 1 : 0),
                "sources", sources,
                "confidence", max(parts.stream(), part -> (Double) part.get("confidence")),
                "firstDate", min(part -> either(part, "firstDate", "date")),
                "lastDate", max(parts.stream(), part -> either(part, "lastDate", "date")),
                "firstReported", min(part -> either(part, "firstReported", "published")),
                "lastReported", max(parts.stream(), part -> either(part, "lastReported", "published")),
                "status", top.get("status"),
                "date", top.get("date"),
                "instrument", top.get("instrument"),
                "topics", type.equals("AGREES_WITH") ? union("topics") : null,
                "modality", top.get("modality"),
                "attribution", top.get("attribution"),
                "claimedBy", type.equals("ATTACKED_BY") ? union("claimedBy") : null,
                "deniedBy", type.equals("ATTACKED_BY") ? union("deniedBy") : null,
                "derived", top.containsKey("derived") ? isDerived() : null,
                "direct", top.get("direct"),
                "cue", top.get("cue"),
                "title", top.get("title"),
                "former", top.get("former"));
    }

    /** Those that may speak for the relation: of each article's agreement one, of other relations all. */
    private Stream<Map<String, Object>> standing() {
        return parts.stream().filter(part -> !Boolean.FALSE.equals(part.get("standing")));
    }

    private static String rank(Map<String, Object> part) {
        return part.get("rank") instanceof String rank ? rank : Rank.of(part);
    }

    private boolean isDerived() {
        return parts.stream().allMatch(part -> Boolean.TRUE.equals(part.get("derived")));
    }

    private static @Nullable String since(Map<String, Object> part) {
        if (part.get("since") instanceof String since) return since;
        return part.get("asOf") instanceof String asOf && !asOf.isEmpty() ? asOf : null;
    }

    private static @Nullable String either(Map<String, Object> part, String first, String second) {
        return (String) (part.containsKey(first) ? part.get(first) : part.get(second));
    }

    private long sum(String count, Function<Map<String, Object>, Integer> ofPiece) {
        return parts.stream()
                .mapToLong(part -> number(part, count, ofPiece.apply(part)))
                .sum();
    }

    private static long number(Map<String, Object> part, String property, long otherwise) {
        return part.get(property) instanceof Number number ? number.longValue() : otherwise;
    }

    private List<String> union(String property) {
        TreeSet<String> union = new TreeSet<>();
        for (Map<String, Object> part : parts) {
            if (part.containsKey(property)) union.addAll(Cell.<String>list(part, property));
        }
        return List.copyOf(union);
    }

    private @Nullable String min(Function<Map<String, Object>, @Nullable String> property) {
        return first(parts.stream(), property, naturalOrder());
    }

    private static <T extends Comparable<T>> @Nullable T max(
            Stream<Map<String, Object>> parts, Function<Map<String, Object>, @Nullable T> property) {
        return first(parts, property, reverseOrder());
    }

    private static <T> @Nullable T first(
            Stream<Map<String, Object>> parts,
            Function<Map<String, Object>, @Nullable T> property,
            Comparator<T> order) {
        return parts.map(property).filter(Objects::nonNull).min(order).orElse(null);
    }
}
