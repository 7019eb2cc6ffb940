package org.entente.extraction.finding;

import java.util.List;
import org.entente.extraction.model.Refusal;
import org.entente.extraction.model.Relation;

/** What one {@link Finder} makes of a document. */
public record Findings(List<Relation> relations, List<Refusal> refusals) {

    public Findings {
        relations = List.copyOf(relations);
        refusals = List.copyOf(refusals);
    }
}
