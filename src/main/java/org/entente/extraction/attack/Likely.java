package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.extraction.attack.Profiles.Sighting;
import org.entente.extraction.attack.Suspicion.Role;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/**
 * What the words around the names of two countries say of an attack: that there was one of which no rule tells, one attacker
 * for each victim; or against what a rule made of a sentence.
 */
final class Likely {

    private static final Suspicion SUSPICION = Suspicion.bundled();
    private static final double LEAST = 0.6;
    private static final double UNLIKELY = 0.1;
    /** In log-odds: in a few lines, a country of which little says that it was hit was not, whoever else there is. */
    private static final double LEAST_VICTIM = -1;

    private static final int FEW = 3;

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nobody", "neither");

    private static final Kind[] ALLEGING = {
        Kind.ACCUSE,
        Kind.CHARGE,
        Kind.ATTRIBUTE,
        Kind.HEDGE,
        Kind.SAY,
        Kind.BEHIND,
        Kind.DENY,
        Kind.CLAIM,
        Kind.POINT,
        Kind.REPORT
    };

    private final Profiles profiles;
    private final List<Denial> denials;
    private final Set<Integer> doubted;
    private final SortedMap<Opponents, Double> likelihoods;

    /**
     * @param denials who denied
     * @param doubted the sentences that tell what has not happened
     */
    Likely(Profiles profiles, List<Denial> denials, Set<Integer> doubted) {
        this.profiles = profiles;
        this.denials = denials;
        this.doubted = doubted;
        this.likelihoods = SUSPICION.of(profiles);
    }

    /** Whether nearly everything speaks against it. */
    boolean isUnlikely(Opponents pair) {
        return likelihoods.getOrDefault(pair, 1.0) < UNLIKELY;
    }

    /** @param known what the rules found */
    List<Support> beside(List<Support> known) {
        Set<Opponents> pairs = known.stream()
                .filter(Support::isOfCountries)
                .map(support -> new Opponents(support.victim(), support.attacker()))
                .collect(Collectors.toSet());
        SortedMap<String, Opponents> byVictim = new TreeMap<>();
        likelihoods.forEach((pair, likelihood) -> {
            boolean read = pairs.contains(pair) || pairs.contains(new Opponents(pair.attacker(), pair.victim()));
            if (read || likelihood < LEAST || !mayBeVictim(pair.victim())) return;
            byVictim.merge(
                    pair.victim(), pair, (one, other) -> likelihoods.getOrDefault(one, 0.0) < likelihood ? other : one);
        });
        List<Support> all = new ArrayList<>();
        for (Opponents pair : byVictim.values()) culprit(pair).ifPresent(sentence -> all.add(support(pair, sentence)));
        return all;
    }

    private Support support(Opponents pair, int culprit) {
        SortedSet<Integer> sentences = new TreeSet<>(Set.of(culprit));
        if (!profiles.bySentence(pair.victim()).containsKey(culprit))
            sentences.add(strongest(Role.VICTIM, profiles.bySentence(pair.victim())));
        boolean alleged = sentences.stream().anyMatch(at -> profiles.wording(at).has(ALLEGING));
        return new Support(
                pair.victim(),
                pair.attacker(),
                pair.attacker(),
                attribution(pair.attacker(), culprit),
                alleged,
                List.of(),
                false,
                false,
                Basis.LIKELIHOOD,
                List.copyOf(sentences));
    }

    /** The sentence that speaks most for who did it, of those that name both if there are any; none that doubts it. */
    private Optional<Integer> culprit(Opponents pair) {
        SortedMap<Integer, SortedSet<String>> attacking = new TreeMap<>(profiles.bySentence(pair.attacker()));
        attacking
                .keySet()
                .removeIf(sentence ->
                        doubted.contains(sentence) || isOpen(sentence) || isDenial(pair.attacker(), sentence));
        if (attacking.isEmpty()) return Optional.empty();
        SortedMap<Integer, SortedSet<String>> both = new TreeMap<>(attacking);
        both.keySet().retainAll(profiles.bySentence(pair.victim()).keySet());
        return Optional.of(strongest(Role.ATTACKER, both.isEmpty() ? attacking : both));
    }

    private boolean mayBeVictim(String country) {
        return profiles.length() > FEW || SUSPICION.logOdds(Role.VICTIM, profiles.of(country)) >= LEAST_VICTIM;
    }

    /** "Was it Denmark?", "It was not put there by Danes". */
    private boolean isOpen(int sentence) {
        String[] words = profiles.words(sentence);
        return words[words.length - 1].equals("?") || Arrays.stream(words).anyMatch(NEGATIONS::contains);
    }

    private boolean isDenial(String country, int sentence) {
        return denials.stream()
                .anyMatch(denial ->
                        denial.sentence() == sentence && denial.countries().contains(country));
    }

    private static int strongest(Role role, Map<Integer, SortedSet<String>> bySentence) {
        return bySentence.entrySet().stream()
                .max(Comparator.<Map.Entry<Integer, SortedSet<String>>>comparingDouble(
                                entry -> SUSPICION.logOdds(role, entry.getValue()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private Attribution attribution(String attacker, int sentence) {
        return profiles.in(sentence).stream()
                        .filter(sighting -> sighting.country().equals(attacker))
                        .map(Sighting::mention)
                        .anyMatch(Likely::isState)
                ? Attribution.STATE
                : Attribution.NATIONAL;
    }

    /** "Moscow", "the FSB", and not "Russian hackers". */
    private static boolean isState(Mention mention) {
        return mention.type() == EntityType.AGENCY
                || mention.type() == EntityType.COUNTRY && mention.form() != Mention.Form.DEMONYM;
    }
}
