package org.entente.extraction.model;

import java.util.List;
import org.entente.reading.Article;

/**
 * All that one article says.
 *
 * @param entities sorted by id
 * @param relations at most one for a pair and type (one for each cue of quotations), sorted by type, source and target
 * @param refusals in the order of the text
 * @param version of the extractor
 */
public record Extraction(
        Article article, List<Entity> entities, List<Relation> relations, List<Refusal> refusals, String version) {

    public Extraction {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        refusals = List.copyOf(refusals);
    }
}
