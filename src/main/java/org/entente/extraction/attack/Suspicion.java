package org.entente.extraction.attack;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.extraction.finding.LogOdds;
import org.entente.reading.WordLists;

/**
 * How likely one country was attacked from another, by the words around their names: three logistic regressions learned from
 * labelled texts. The first two weigh how an article speaks of victims and of attackers; the third, how two countries do
 * beside each other and beside all others of the article, and how it brings them together.
 */
final class Suspicion {

    /** A feature that everybody has. */
    static final String ALWAYS = "always";

    private static final String BUNDLED = "suspicion.tsv";
    private static final int EXTREME = 5;
    private static final int LOW = 3;

    /** What is weighed. */
    enum Role {
        VICTIM,
        ATTACKER,
        PAIR;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Role, LogOdds> weights = new EnumMap<>(Role.class);

    /** @param weights of features, in log-odds; those that are not listed weigh nothing */
    Suspicion(Map<Role, ? extends Map<String, Double>> weights) {
        weights.forEach((role, some) -> this.weights.put(role, new LogOdds(some)));
    }

    static Suspicion bundled() {
        return new Suspicion(WordLists.rows(Suspicion.class, BUNDLED).stream()
                .collect(Collectors.groupingBy(
                        row -> Role.valueOf(row[0].toUpperCase(Locale.ROOT)),
                        Collectors.toMap(row -> row[1], row -> Double.parseDouble(row[2])))));
    }

    /** Each ordered pair of countries of an article with how likely the second attacked the first, from 0 to 1. */
    SortedMap<Opponents, Double> of(Profiles profiles) {
        SortedMap<Opponents, Double> all = new TreeMap<>();
        features(profiles).forEach((pair, features) -> all.put(pair, LogOdds.likelihood(logOdds(Role.PAIR, features))));
        return all;
    }

    /** What is to be seen of each ordered pair, the first two regressions included. */
    SortedMap<Opponents, SortedSet<String>> features(Profiles profiles) {
        Map<String, Double> victims = logOdds(Role.VICTIM, profiles);
        Map<String, Double> attackers = logOdds(Role.ATTACKER, profiles);
        SortedMap<Opponents, SortedSet<String>> all = new TreeMap<>();
        for (String victim : profiles.countries()) {
            for (String attacker : profiles.countries()) {
                if (victim.equals(attacker)) continue;
                Opponents pair = new Opponents(victim, attacker);
                SortedSet<String> features = Opposition.of(profiles, pair);
                features.add(ALWAYS);
                compare(pair, victims, attackers, features);
                all.put(pair, features);
            }
        }
        return all;
    }

    double logOdds(Role role, Collection<String> features) {
        return Objects.requireNonNull(weights.get(role)).of(features);
    }

    private Map<String, Double> logOdds(Role role, Profiles profiles) {
        Map<String, Double> all = new HashMap<>();
        for (String country : profiles.countries()) all.put(country, logOdds(role, profiles.of(country)));
        return all;
    }

    private static void compare(
            Opponents pair, Map<String, Double> victims, Map<String, Double> attackers, SortedSet<String> features) {
        double victim = victims.getOrDefault(pair.victim(), 0.0);
        double attacker = attackers.getOrDefault(pair.attacker(), 0.0);
        double reverseVictim = victims.getOrDefault(pair.attacker(), 0.0);
        double reverseAttacker = attackers.getOrDefault(pair.victim(), 0.0);
        steps("victim", victim, features);
        steps("attacker", attacker, features);
        steps("both", Math.min(victim, attacker), features);
        steps("attacker as victim", reverseVictim, features);
        steps("victim as attacker", reverseAttacker, features);
        steps("more victim", victim - reverseVictim, features);
        steps("more attacker", attacker - reverseAttacker, features);
        int higherVictims = higher(victims, victim, pair.attacker());
        int higherAttackers = higher(attackers, attacker, pair.victim());
        features.add("victims above " + Math.min(LOW, higherVictims));
        features.add("attackers above " + Math.min(LOW, higherAttackers));
        features.add("above " + Math.min(2, higherVictims) + " " + Math.min(2, higherAttackers));
        steps("victim beside", victim - best(victims, pair), features);
        steps("attacker beside", attacker - best(attackers, pair), features);
    }

    /** One feature for each step that the number reaches, so that more is never less. */
    private static void steps(String name, double number, SortedSet<String> features) {
        for (int step = -EXTREME; step <= EXTREME; step++) {
            if (number >= step) features.add(name + " " + step);
        }
    }

    /** How many countries but the other of the pair have more. */
    private static int higher(Map<String, Double> all, double own, String other) {
        return (int) all.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(other) && entry.getValue() > own)
                .count();
    }

    /** The most of a country that is not of the pair; little if there is none. */
    private static double best(Map<String, Double> all, Opponents pair) {
        return all.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(pair.victim()) && !entry.getKey().equals(pair.attacker()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(-EXTREME);
    }
}
