package org.entente.extraction.model;

/** How far an agreement has come; the order of the constants is that of the stages. */
public enum Status {
    PROPOSED("proposed", "prospective"),
    NEGOTIATING("negotiating", "prospective"),
    ANNOUNCED("announced", "standing"),
    SIGNED("signed", "standing"),
    IN_FORCE("in-force", "standing"),
    ENDED("ended", "broken"),
    REJECTED("rejected", "broken");

    private final String label;
    private final String coarse;

    Status(String label, String coarse) {
        this.label = label;
        this.coarse = coarse;
    }

    public String label() {
        return label;
    }

    /** {@code prospective}, {@code standing} or {@code broken}. */
    public String coarse() {
        return coarse;
    }

    /** @throws IllegalArgumentException naming the labels that there are */
    public static Status ofLabel(String label) {
        return Labels.find(values(), Status::label, label);
    }
}
