package org.entente.extraction.model;

/** The kinds of node that an article can name. */
public enum EntityType {
    COUNTRY("Country"),
    AGENCY("Agency"),
    COMPANY("Company"),
    PERSON("Person"),
    ORGANIZATION("Organization"),
    GROUP("Group");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** As in the graph and the exchange format, such as {@code Country}. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException naming the labels that there are */
    public static EntityType ofLabel(String label) {
        return Labels.find(values(), EntityType::label, label);
    }
}
