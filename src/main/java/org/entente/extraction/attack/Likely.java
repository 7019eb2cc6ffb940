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

/** Attacks between countries of which no rule tells, but the words around their names do: one attacker for each victim. */
final class Likely {

    private static final Suspicion SUSPICION = Suspicion.bundled();
    private static final double LEAST = 0.6;
    /** Where the rules read attacks between other countries. */
    private static final double LEAST_BESIDE = 0.8;

    /** In log-odds: whoever else there is, a country of which little says that it was hit was not. */
    private static final double LEAST_VICTIM = -1;

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
    private final List<Telling> told;
    private final List<Denial> denials;
    private final Set<Integer> doubted;

    /**
     * @param told what the rules read of attacks
     * @param denials who denied
     * @param doubted the sentences that tell what has not happened
     */
    Likely(Profiles profiles, List<Telling> told, List<Denial> denials, Set<Integer> doubted) {
        this.profiles = profiles;
        this.told = told;
        this.denials = denials;
        this.doubted = doubted;
    }

    /** @param known what the rules found */
    List<Support> beside(List<Support> known) {
        Set<Opponents> pairs = known.stream()
                .filter(Support::isOfCountries)
                .map(support -> new Opponents(support.victim(), support.attacker()))
                .collect(Collectors.toSet());
        SortedMap<String, Opponents> byVictim = new TreeMap<>();
        SortedMap<Opponents, Double> likelihoods = SUSPICION.of(profiles);
        likelihoods.forEach((pair, likelihood) -> {
            boolean read = pairs.contains(pair) || pairs.contains(new Opponents(pair.attacker(), pair.victim()));
            boolean beside = !pairs.isEmpty() || isRead(pair.attacker());
            if (read || likelihood < (beside ? LEAST_BESIDE : LEAST) || !mayBeVictim(pair.victim())) return;
            byVictim.merge(
                    pair.victim(), pair, (one, other) -> likelihoods.getOrDefault(one, 0.0) < likelihood ? other : one);
        });
        List<Support> all = new ArrayList<>();
        for (Opponents pair : byVictim.values()) culprit(pair).ifPresent(sentence -> all.add(support(pair, sentence)));
        return all;
    }

    /** "Danish hackers robbed a Danish bank": whom they hit is told. */
    private boolean isRead(String attacker) {
        return told.stream()
                .filter(Telling::isComplete)
                .flatMap(telling -> telling.attackers().stream())
                .anyMatch(party -> attacker.equals(party.country()));
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

    /** The sentence that speaks most for who did it, of those that name both if there are any; none where it is doubted. */
    private Optional<Integer> culprit(Opponents pair) {
        SortedMap<Integer, SortedSet<String>> attacking = new TreeMap<>(profiles.bySentence(pair.attacker()));
        if (attacking.keySet().stream().anyMatch(doubted::contains)) return Optional.empty();
        attacking.keySet().removeIf(sentence -> isOpen(sentence) || isDenial(pair.attacker(), sentence));
        if (attacking.isEmpty()) return Optional.empty();
        SortedMap<Integer, SortedSet<String>> both = new TreeMap<>(attacking);
        both.keySet().retainAll(profiles.bySentence(pair.victim()).keySet());
        return Optional.of(strongest(Role.ATTACKER, both.isEmpty() ? attacking : both));
    }

    private boolean mayBeVictim(String country) {
        return SUSPICION.logOdds(Role.VICTIM, profiles.of(country)) >= LEAST_VICTIM;
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
