package org.entente.api;

import java.util.List;

/** What an agreement is about. */
record Topic(String label) {

    static final List<String> ALL = List.of(
            "information-sharing",
            "cyber-defence",
            "cybercrime",
            "critical-infrastructure",
            "counter-terrorism",
            "capacity-building",
            "incident-response",
            "finance",
            "espionage",
            "norms",
            "research",
            "elections",
            "military",
            "supply-chain");

    /** @throws IllegalArgumentException naming the topics that there are */
    static Topic ofLabel(String label) {
        if (ALL.contains(label)) return new Topic(label);
        throw new IllegalArgumentException("'%s' is none of %s.".formatted(label, String.join(", ", ALL)));
    }
}
