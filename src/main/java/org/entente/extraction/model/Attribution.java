package org.entente.extraction.model;

/** What ties an attacker to a country. */
public enum Attribution {
    /** The hackers come from there. */
    NATIONAL("national"),
    /** The state, a body of it, or hackers in its pay. */
    STATE("state");

    private final String label;

    Attribution(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException naming the labels that there are */
    public static Attribution ofLabel(String label) {
        return Labels.find(values(), Attribution::label, label);
    }
}
