package org.entente.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.entente.extraction.Extractor;
import org.entente.extraction.InOrder;
import org.entente.extraction.confidence.Circumstances;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Relation;

/**
 * A relation that was found in a labelled text.
 *
 * @param article the id of the text
 * @param apart whether the rules were not developed on the text
 */
record Rated(String article, boolean apart, Relation relation, SortedSet<String> circumstances, boolean right) {

    private static final Set<Kind> KINDS = EnumSet.of(
            Kind.AGREEMENTS,
            Kind.ALL_AGREEMENTS,
            Kind.ATTACKS,
            Kind.ALL_ATTACKS,
            Kind.CUES,
            Kind.AFFILIATIONS,
            Kind.BELONGINGS);

    /** All that the extractor finds in all labelled texts and that the labels decide on. */
    static List<Rated> all() throws IOException {
        List<Gold> gold = LabelledTexts.all();
        Extractor extractor = new Extractor();
        int threads = Runtime.getRuntime().availableProcessors();
        List<Extraction> found = InOrder.map(gold, text -> extractor.apply(text.article()), threads);
        List<Rated> rated = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (Relation relation : found.get(i).relations())
                of(relation, found.get(i), gold.get(i)).ifPresent(rated::add);
        }
        return rated;
    }

    private static Optional<Rated> of(Relation relation, Extraction found, Gold gold) {
        Extraction alone =
                new Extraction(found.article(), found.entities(), List.of(relation), found.refusals(), found.version());
        List<Score> scores = Evaluation.of(List.of(gold), List.of(alone)).only(KINDS::contains).rows().stream()
                .map(Evaluation.Row::byId)
                .toList();
        boolean right = scores.stream().anyMatch(score -> !score.hits().isEmpty());
        boolean wrong = scores.stream().anyMatch(score -> !score.falseAlarms().isEmpty());
        if (!right && !wrong) return Optional.empty();
        SortedSet<String> circumstances = Circumstances.of(relation, found);
        return Optional.of(new Rated(gold.id(), LabelledTexts.areApart(gold.id()), relation, circumstances, right));
    }
}
