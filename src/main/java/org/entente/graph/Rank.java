package org.entente.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Relation.AgreesWith;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which piece of evidence speaks for a relation where articles differ: the one whose rank, a string, is the greatest.
 *
 * <p>Of an agreement each article has one standing step, the one that gives its own status: the newest that it tells, an
 * undated step never before a dated one. Among the standing steps of several articles the newest date counts; an undated
 * one counts as of the day its article came out, for this order only, and yields to a dated one of that day; on equal
 * dates the later stage wins. A partial date comes before those it contains.
 *
 * <p>An attack is as certain as its best support makes it, and not more: asserted if an article asserts it in its own
 * voice, else alleged if somebody alleges it, else denied. It is the state's only if an article of that modality says so.
 *
 * <p>An affiliation has the title of the newest article that states one, and is former if that article says so.
 */
final class Rank {

    private static final Comparator<Evidence> NEWEST = Comparator.comparing(Evidence::date, byDate())
            .thenComparing(Evidence::status, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Rank() {}

    /** The step that gives an article's agreement its status; null for an agreement without evidence. */
    static @Nullable Evidence standing(AgreesWith agreement) {
        List<Evidence> steps = agreement.evidence();
        return steps.stream()
                .filter(step -> statusOf(step, agreement) == agreement.status())
                .max(NEWEST)
                .or(() -> steps.stream().max(NEWEST))
                .orElse(null);
    }

    static Status statusOf(Evidence step, AgreesWith agreement) {
        return step.status() == null ? agreement.status() : step.status();
    }

    /** @param piece as the graph has it, with an id, so that no two ranks are equal */
    static String of(Map<String, Object> piece) {
        String id = Cell.text(piece, "id").substring("evidence:".length());
        return switch (Cell.text(piece, "type")) {
            case "AGREES_WITH" ->
                Cell.text(piece, "asOf")
                        + (piece.get("date") == null ? " 0 " : " 1 ")
                        + Status.ofLabel(Cell.text(piece, "status")).ordinal()
                        + ' '
                        + id;
            case "ATTACKED_BY" -> strength(piece) + ' ' + id;
            case "AFFILIATED_WITH" -> (piece.get("title") == null ? "0 " : "1 ") + piece.get("asOf") + ' ' + id;
            default -> id;
        };
    }

    private static String strength(Map<String, Object> attack) {
        int modality =
                switch (Modality.ofLabel(Cell.text(attack, "modality"))) {
                    case ASSERTED -> 2;
                    case ALLEGED -> 1;
                    case DENIED -> 0;
                };
        Object attribution = attack.get("attribution");
        return modality + " " + (attribution == null ? 0 : attribution.equals(Attribution.NATIONAL.label()) ? 1 : 2);
    }

    private static Comparator<PartialDate> byDate() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }
}
