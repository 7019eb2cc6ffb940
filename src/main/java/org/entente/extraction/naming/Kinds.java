package org.entente.extraction.naming;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What one article lets us believe of each unlisted name: the sum of what stands around all its mentions. */
final class Kinds {

    private static final Set<String> DETERMINERS = Set.of("a", "an", "another", "the", "one");
    private static final double SAID = 4;
    static final double BY_FORM = 2;
    private static final double HINTED = 1.5;
    private static final double GUESSED = 1;

    private final Map<List<String>, Tally> tallies = new HashMap<>();

    void say(List<String> name, Context.Said said) {
        Tally tally = tally(name);
        EntityType type = said.type();
        if (type == null) tally.nothing += SAID;
        else {
            tally.votes.merge(type, SAID, Double::sum);
            tally.titled |= type == EntityType.PERSON;
            if (said.country() != null)
                tally.country = Optional.ofNullable(tally.country).orElse(said.country());
        }
    }

    void form(List<String> name, EntityType type) {
        Tally tally = tally(name);
        tally.votes.merge(type, BY_FORM, Double::sum);
        tally.titled |= type == EntityType.PERSON;
    }

    void hint(List<String> name, EntityType type) {
        tally(name).votes.merge(type, HINTED, Double::sum);
    }

    void guess(List<String> name, EntityType type) {
        tally(name).votes.merge(type, GUESSED, Double::sum);
    }

    /** The type with most support; nothing where the article shows that it is no entity, or shows nothing. */
    Optional<EntityType> of(List<String> name) {
        Tally tally = tallies.get(name);
        if (tally == null) return Optional.empty();
        boolean firm = !tally.titled && tally.votes.getOrDefault(EntityType.COMPANY, 0.0) >= HINTED;
        return tally.votes.entrySet().stream()
                .filter(vote -> vote.getValue() > tally.nothing)
                .filter(vote -> !firm || vote.getKey() != EntityType.PERSON)
                .max(Map.Entry.<EntityType, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntityType, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    double support(List<String> name, EntityType type) {
        Tally tally = tallies.get(name);
        return tally == null ? 0 : tally.votes.getOrDefault(type, 0.0);
    }

    /** Whether the words around the name say what it is. */
    boolean isSaid(List<String> name, EntityType type) {
        return support(name, type) >= SAID;
    }

    @Nullable
    String country(List<String> name) {
        Tally tally = tallies.get(name);
        return tally == null ? null : tally.country;
    }

    /** The alpha-2 of a company's country, as the words around this mention or another say. */
    @Nullable
    String country(Reading reading, Candidate candidate, Entry entry) {
        if (entry.type() != EntityType.COMPANY) return null;
        String said = country(reading.atoms(candidate));
        if (said != null) return said;
        Line line = reading.line();
        int first = candidate.first();
        if (candidate.length() > 1) {
            String within = reading.scan().countryBefore(candidate.end(), false);
            if (within != null) return within;
        }
        String apposed = countryApposed(reading, candidate.end());
        if (apposed != null) return apposed;
        if (line.is(candidate.end(), "of")) return reading.scan().countryAt(candidate.end() + 1, false);
        return reading.scan().countryBefore(line.isPossessive(first - 1) ? first - 1 : first, false);
    }

    /** ", another American title". */
    private static @Nullable String countryApposed(Reading reading, int end) {
        Line line = reading.line();
        if (!line.isComma(end) || !line.in(end + 1, DETERMINERS)) return null;
        for (int token = end + 2; line.isNoun(token) || line.isAdjective(token); token++) {
            String country = reading.scan().countryAt(token, false);
            if (country != null) return country;
        }
        return null;
    }

    private Tally tally(List<String> name) {
        return tallies.computeIfAbsent(name, key -> new Tally());
    }

    private static final class Tally {
        final Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
        double nothing;
        boolean titled;

        @Nullable
        String country;
    }
}
