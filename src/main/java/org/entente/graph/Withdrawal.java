package org.entente.graph;

import java.util.List;

/**
 * What goes with an article.
 *
 * @param dryRun whether nothing was done yet
 * @param relations those that vanish, weaken, or change their status, date or modality, by id
 * @param entities ids of those that no other article names
 */
public record Withdrawal(String article, boolean dryRun, List<RelationChange> relations, List<String> entities) {

    public Withdrawal {
        relations = List.copyOf(relations);
        entities = List.copyOf(entities);
    }
}
