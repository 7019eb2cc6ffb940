/**
 * The graph in Neo4j: its schema, writing what articles say, withdrawing it, and asking the questions in
 * {@code cypher/queries}. Only here are the driver's types known; plain values go in and out.
 */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
