package org.entente.extraction.model;

/**
 * How a relation was found.
 *
 * @param confidence in [0, 1]: the share of such relations that are right on text never seen
 * @param rule the rule or model that fired
 */
public record Provenance(double confidence, String rule) {

    public Provenance {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence lies in [0, 1], and %s does not.".formatted(confidence));
        }
    }
}
