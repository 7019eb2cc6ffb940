package org.entente.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.extraction.model.Extraction;

/** The figures over a set of labelled articles, one row for each kind that is labelled. */
public record Evaluation(int articles, List<Row> rows) {

    /**
     * @param byId a thing counts as found only under the very id of the gold
     * @param byName a thing that was given another id, but has the same country and name, counts too
     */
    public record Row(Score byId, Score byName) {

        public Kind kind() {
            return byId.kind();
        }
    }

    /** @param found for the texts of {@code gold}, in the same order */
    public static Evaluation of(List<Gold> gold, List<Extraction> found) {
        Map<Kind, Scorers> scorers = new EnumMap<>(Kind.class);
        for (int i = 0; i < gold.size(); i++) {
            Map<Kind, List<Claim>> claims = Claims.found(gold.get(i).id(), found.get(i));
            gold.get(i).claims().forEach((kind, labelled) -> scorers.computeIfAbsent(kind, Scorers::of)
                    .add(labelled, claims.getOrDefault(kind, List.of())));
        }
        return new Evaluation(
                gold.size(), scorers.values().stream().map(Scorers::row).toList());
    }

    public Evaluation only(Predicate<Kind> wanted) {
        List<Row> some = new ArrayList<>(rows);
        some.removeIf(row -> !wanted.test(row.kind()));
        return new Evaluation(articles, some);
    }

    private record Scorers(Scorer byId, Scorer byName) {

        static Scorers of(Kind kind) {
            return new Scorers(new Scorer(kind, Sameness.BY_ID), new Scorer(kind, Sameness.BY_NAME));
        }

        void add(List<Claim> gold, List<Claim> found) {
            byId.add(gold, found);
            byName.add(gold, found);
        }

        Row row() {
            return new Row(byId.score(), byName.score());
        }
    }
}
