package org.entente.graph;

/** The graph has no article of this id. */
public final class UnknownArticleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;

    UnknownArticleException(String id) {
        super("The graph has no article '%s'.".formatted(id));
        this.id = id;
    }

    public String id() {
        return id;
    }
}
