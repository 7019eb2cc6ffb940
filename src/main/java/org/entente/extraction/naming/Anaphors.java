package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extraction.model.EntityType;

/** Learns from "the airline said" or "the gang wants" what the one name before is of, of which nothing else is known. */
final class Anaphors {

    private static final Set<String> FIRM = Set.of(
            "airline",
            "bank",
            "lender",
            "carrier",
            "retailer",
            "operator",
            "newspaper",
            "broadcaster",
            "manufacturer",
            "maker",
            "insurer",
            "firm",
            "company",
            "utility",
            "start-up",
            "vendor",
            "refinery",
            "shipyard",
            "brewery",
            "publisher",
            "supermarket",
            "distributor",
            "supplier",
            "chain",
            "hospital",
            "clinic");
    private static final Set<String> GANG = Set.of("gang", "crew", "collective", "hacktivists", "cartel");

    private final Kinds kinds;
    private final List<Reading> readings;
    private final Reading reading;
    private final Line line;

    /** @param at the sentence in which what stands for a name is looked for */
    Anaphors(Kinds kinds, List<Reading> readings, int at) {
        this.kinds = kinds;
        this.readings = at == 0 ? readings.subList(0, 1) : readings.subList(at - 1, at + 1);
        this.reading = readings.get(at);
        this.line = reading.line();
    }

    void read() {
        for (int token = line.start(); token < line.size(); token++) {
            if (!line.is(token, "the") || line.isNoun(token + 2) || line.isName(token + 2)) continue;
            if (line.is(token + 2, "of") || line.is(token + 2, "that")) continue;
            if (line.in(token + 1, FIRM)) learn(EntityType.COMPANY, token);
            else if (line.in(token + 1, GANG)) learn(EntityType.GROUP, token);
        }
    }

    private void learn(EntityType type, int before) {
        Set<List<String>> unknown = new HashSet<>();
        for (Reading earlier : readings) {
            for (Candidate candidate : earlier.candidates()) {
                if (earlier == reading && candidate.first() > before) continue;
                if (isOf(type, earlier, candidate)) return;
                if (isUnknown(earlier, candidate)) unknown.add(earlier.atoms(candidate));
            }
        }
        if (unknown.size() == 1) kinds.hint(new ArrayList<>(unknown).get(0), type);
    }

    private boolean isOf(EntityType type, Reading reading, Candidate candidate) {
        if (candidate instanceof Candidate.Listed listed && listed.can(type)) return true;
        return kinds.of(reading.atoms(candidate)).filter(type::equals).isPresent();
    }

    /** A name that acts, or that something is done to, and that is not said to be anything. */
    private boolean isUnknown(Reading reading, Candidate candidate) {
        if (!(candidate instanceof Candidate.Unlisted unlisted) || unlisted.type() != null) return false;
        Line there = reading.line();
        boolean word = there.text(unlisted.first()).length() > 2 && !there.isPossessive(unlisted.first() - 1);
        if (!word || kinds.of(reading.atoms(unlisted)).isPresent()) return false;
        if (there.isGuessed(unlisted.first(), "LOCATION") || Places.isWhere(there, unlisted.first())) return false;
        int verb = unlisted.end();
        while (there.tag(verb).equals("RB")) verb++;
        boolean acts = there.isFiniteVerb(verb) || there.isPossessive(unlisted.end());
        return acts || there.isFiniteVerb(unlisted.first() - 1);
    }
}
