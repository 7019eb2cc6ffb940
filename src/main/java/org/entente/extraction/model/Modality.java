package org.entente.extraction.model;

/** Who stands behind the claim of an attack. */
public enum Modality {
    /** The article says it in its own voice. */
    ASSERTED("asserted"),
    /** Somebody says it. */
    ALLEGED("alleged"),
    /** The accused denies it and nobody in the article maintains it. */
    DENIED("denied");

    private final String label;

    Modality(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException naming the labels that there are */
    public static Modality ofLabel(String label) {
        return Labels.find(values(), Modality::label, label);
    }
}
