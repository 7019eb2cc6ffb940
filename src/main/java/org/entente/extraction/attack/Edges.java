package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.entente.extraction.attack.Denial.Scope;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Relation.AttackedBy;
import org.jspecify.annotations.Nullable;

/** Makes one relation of all that an article says of a victim and an attacker, denials included. */
final class Edges {

    private final IntFunction<Evidence> evidence;
    private final Map<Opponents, List<Support>> supports = new TreeMap<>();
    private final Map<Opponents, Set<String>> deniers = new LinkedHashMap<>();
    private final Map<Opponents, Set<Integer>> denials = new LinkedHashMap<>();

    /** @param evidence the words of a sentence by its index */
    Edges(List<Support> supports, IntFunction<Evidence> evidence) {
        this.evidence = evidence;
        for (Support support : supports) {
            Opponents pair = new Opponents(support.victim(), support.attacker());
            this.supports.computeIfAbsent(pair, key -> new ArrayList<>()).add(support);
        }
    }

    /**
     * Whether the denial met an allegation.
     *
     * @param since the sentence of an attack that nobody is blamed for in the article; a denial after it is about that
     */
    boolean deny(Denial denial, int since) {
        List<Opponents> alleged = supports.entrySet().stream()
                .filter(entry -> isAbout(denial, entry.getValue()) && isAboutVictim(denial, entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        int last = alleged.stream()
                .flatMap(pair -> of(pair).stream())
                .filter(support -> concerns(denial, support))
                .mapToInt(Support::last)
                .filter(sentence -> sentence <= denial.sentence())
                .max()
                .orElse(-1);
        if (last < since && denial.scope() == Scope.LAST) return false;
        boolean met = false;
        for (Opponents pair : alleged) {
            boolean reached = of(pair).stream()
                    .filter(support -> concerns(denial, support))
                    .anyMatch(support -> reaches(denial.scope(), support.last(), last, denial.sentence()));
            if (!reached) continue;
            met = true;
            deniers.computeIfAbsent(pair, key -> new LinkedHashSet<>()).addAll(denial.deniers());
            denials.computeIfAbsent(pair, key -> new TreeSet<>()).add(denial.sentence());
        }
        return met;
    }

    /** A denial that names its victims is about them alone. */
    private static boolean isAboutVictim(Denial denial, Opponents pair) {
        return denial.victims().isEmpty()
                || denial.victims().stream()
                        .anyMatch(party -> party.entity().equals(pair.victim())
                                || pair.victim().equals(party.country()));
    }

    private static boolean reaches(Scope scope, int sentence, int last, int denied) {
        return switch (scope) {
            case ALL -> true;
            case BEFORE -> sentence <= denied;
            case LAST -> sentence == last;
        };
    }

    private static boolean isAbout(Denial denial, List<Support> supports) {
        return supports.stream().anyMatch(support -> concerns(denial, support));
    }

    private static boolean concerns(Denial denial, Support support) {
        @Nullable String country = support.attackerCountry();
        return country != null && denial.countries().contains(country)
                || denial.deniers().contains(support.attacker());
    }

    private List<Support> of(Opponents pair) {
        return supports.getOrDefault(pair, List.of());
    }

    List<AttackedBy> relations() {
        return supports.entrySet().stream()
                .map(entry -> relation(entry.getKey(), entry.getValue()))
                .toList();
    }

    private AttackedBy relation(Opponents pair, List<Support> supports) {
        boolean asserted = supports.stream().anyMatch(support -> !support.alleged() && !support.pointsBack())
                || supports.stream().noneMatch(Support::alleged);
        Set<String> claimants = new LinkedHashSet<>();
        if (!asserted) supports.forEach(support -> claimants.addAll(support.claimants()));
        Set<Integer> sentences = new TreeSet<>(denials.getOrDefault(pair, Set.of()));
        supports.forEach(support -> sentences.addAll(support.sentences()));
        return new AttackedBy(
                pair.victim(),
                pair.attacker(),
                asserted ? Modality.ASSERTED : Modality.ALLEGED,
                attribution(supports),
                List.copyOf(claimants),
                List.copyOf(deniers.getOrDefault(pair, Set.of())),
                supports.stream().allMatch(Support::derived),
                sentences.stream().map(evidence::apply).toList(),
                new Provenance(0.8, basis(supports).rule()));
    }

    private static Basis basis(List<Support> supports) {
        return supports.stream().map(Support::basis).min(Basis::compareTo).orElse(Basis.WORDS);
    }

    private static @Nullable Attribution attribution(List<Support> supports) {
        List<Attribution> told = supports.stream()
                .map(Support::attribution)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (told.isEmpty()) return null;
        return told.contains(Attribution.STATE) ? Attribution.STATE : Attribution.NATIONAL;
    }
}
