/**
 * The graph in Neo4j: its schema, writing what articles say, withdrawing it, and asking the questions in
 * {@code cypher/queries}. Only here are the driver's types known; plain values go in and out.
 *
 * <p>The nodes and edges are those of the ontology; what is named also has the label {@code Entity}. Besides, each article
 * has one {@code (:Evidence)-[:FROM]->(:Article)} for each place whose words support an edge, with the edge's id in
 * {@code relation} and all that the article says of the edge. The edge itself is a summary of its evidence: number of
 * pieces, articles and independent sources, the best confidence, and the status, modality or title that the evidence of
 * the highest {@link org.entente.graph.Rank rank} gives. A withdrawn article leaves a {@code Withdrawn} with its id. One
 * {@code Revision} counts the changes, each told by a {@code Change}.
 */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
