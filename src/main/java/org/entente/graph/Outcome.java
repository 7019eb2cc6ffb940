package org.entente.graph;

/** What became of an article that was sent. */
public enum Outcome {
    ADDED,
    /** The graph knew the article, and it says something else now. */
    REPLACED,
    /** The graph knew all of it. */
    UNCHANGED
}
