package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.evaluation.Claim;
import org.entente.evaluation.Gold;
import org.entente.evaluation.Kind;
import org.entente.evaluation.LabelledTexts;
import org.entente.evaluation.LogisticRegression;
import org.entente.evaluation.LogisticRegression.Example;
import org.entente.extraction.attack.Suspicion.Role;
import org.entente.extraction.finding.GoldDocuments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether those who are suspected did it in texts that nothing was learned from; with {@code -Dremake} it learns anew. */
class LearnedSuspicionTest {

    private static final Path WEIGHTS = Path.of("src/main/resources/org/entente/extraction/attack/suspicion.tsv");
    private static final double PENALTY_OF_ROLES = 50;
    private static final double PENALTY_OF_PAIRS = 20;
    private static final int RARE = 4;
    private static final double SLIGHT = 0.01;
    private static final int FOLDS = 5;

    private static final String HEAD = """
            # What features add to the log-odds that a country was attacked, that one attacked, and that the one was by the other,
            # learned from the labelled texts.
            # Made by: mvn test -Dtest=LearnedSuspicionTest -Dremake
            # Columns: what is weighed, feature, weight.
            """;

    /** An article, and which of its pairs are opponents; of those that are neither sure nor excluded nothing is learned. */
    private record Observed(String article, Profiles profiles, Set<Opponents> sure, Set<Opponents> unsure) {

        boolean isRight(String country, Role role) {
            return sure.stream()
                    .map(pair -> role == Role.VICTIM ? pair.victim() : pair.attacker())
                    .anyMatch(country::equals);
        }

        int fold() {
            return Math.floorMod(article.hashCode(), FOLDS);
        }
    }

    private static final List<Observed> ALL = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        GoldDocuments documents = new GoldDocuments();
        for (Gold gold : LabelledTexts.all()) {
            List<Claim> claims = gold.claims().get(Kind.ATTACKS);
            if (claims == null) continue;
            Optional<Profiles> profiles = AttackFinder.profiles(documents.of(gold.article()));
            profiles.ifPresent(
                    found -> ALL.add(new Observed(gold.id(), found, pairs(claims, false), pairs(claims, true))));
        }
        if (System.getProperty("remake") != null) Files.writeString(WEIGHTS, table());
    }

    private static Set<Opponents> pairs(List<Claim> claims, boolean unsure) {
        return claims.stream()
                .filter(claim -> claim.unsure() == unsure)
                .map(Claim::parties)
                .map(parties -> new Opponents(
                        Objects.requireNonNull(parties.get(0).id()),
                        Objects.requireNonNull(parties.get(1).id())))
                .collect(Collectors.toSet());
    }

    @Test
    void ofThoseWhoAreSuspectedInOtherTextsThreeInFourDidIt() {
        Suspicion suspicion = Suspicion.bundled();
        long found = 0;
        long right = 0;
        for (Observed one : ALL) {
            if (!LabelledTexts.areApart(one.article())) continue;
            for (Map.Entry<Opponents, Double> entry :
                    suspicion.of(one.profiles()).entrySet()) {
                if (entry.getValue() < 0.6 || one.unsure().contains(entry.getKey())) continue;
                found++;
                if (one.sure().contains(entry.getKey())) right++;
            }
        }
        assertThat(found).isGreaterThan(30);
        assertThat(right).isGreaterThan(found * 3 / 4);
    }

    private static String table() {
        List<Observed> seen = ALL.stream()
                .filter(one -> !LabelledTexts.areApart(one.article()))
                .toList();
        StringBuilder table = new StringBuilder(HEAD);
        weights(seen)
                .forEach((role, weights) -> weights.forEach((feature, weight) -> {
                    if (Math.abs(weight) >= SLIGHT || feature.equals(Suspicion.ALWAYS))
                        table.append(String.format(Locale.ROOT, "%s\t%s\t%.2f%n", role.label(), feature, weight));
                }));
        return table.toString();
    }

    /** The third is learned from what the first two say of articles that they have not seen. */
    private static Map<Role, SortedMap<String, Double>> weights(List<Observed> seen) {
        List<Example> pairs = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Suspicion others = new Suspicion(roles(seen, one -> one.fold() != left));
            seen.stream().filter(one -> one.fold() == left).forEach(one -> pairs.addAll(pairs(one, others)));
        }
        Map<Role, SortedMap<String, Double>> all = roles(seen, one -> true);
        all.put(Role.PAIR, learned(pairs, PENALTY_OF_PAIRS));
        return all;
    }

    private static List<Example> pairs(Observed one, Suspicion suspicion) {
        List<Example> examples = new ArrayList<>();
        suspicion.features(one.profiles()).forEach((pair, features) -> {
            if (!one.unsure().contains(pair))
                examples.add(new Example(features, one.sure().contains(pair), 1));
        });
        return examples;
    }

    private static Map<Role, SortedMap<String, Double>> roles(List<Observed> seen, Predicate<Observed> wanted) {
        Map<Role, SortedMap<String, Double>> weights = new EnumMap<>(Role.class);
        weights.put(Role.PAIR, new TreeMap<>());
        for (Role role : List.of(Role.VICTIM, Role.ATTACKER)) {
            List<Example> examples = new ArrayList<>();
            for (Observed one : seen) {
                if (!wanted.test(one)) continue;
                for (String country : one.profiles().countries()) {
                    examples.add(new Example(one.profiles().of(country), one.isRight(country, role), 1));
                }
            }
            weights.put(role, learned(examples, PENALTY_OF_ROLES));
        }
        return weights;
    }

    private static SortedMap<String, Double> learned(List<Example> examples, double penalty) {
        return LogisticRegression.weights(
                LogisticRegression.withoutRare(examples, RARE), Set.of(Suspicion.ALWAYS), penalty);
    }
}
