package org.entente.evaluation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.entente.extraction.confidence.Confidence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether confidence is right where the rules were not developed; with {@code -Dremake} it is measured anew. */
class ConfidenceTest {

    private static final Path WEIGHTS = Path.of("src/main/resources/org/entente/extraction/confidence/weights.tsv");
    private static final int FOLDS = 5;
    private static final double PENALTY = 2;
    /** Of some eighty relations of one type in bins of some fifteen, whose share alone varies by about 0.1. */
    private static final double BOUND = 0.16;
    /** Of a text that the rules were developed on, beside 1 for the others. */
    private static final double DEVELOPED_ON = 0.1;

    private static final String HEAD = """
            # What circumstances add to the log-odds that a relation is right, measured on the labelled texts.
            # Made by: mvn test -Dtest=ConfidenceTest -Dremake
            # Columns: circumstance, weight, right of found in texts apart from the rules, the same in those with them.
            """;

    private static List<Rated> all = List.of();

    @BeforeAll
    static void read() throws IOException {
        all = Rated.all();
        if (System.getProperty("remake") != null) Files.writeString(WEIGHTS, table());
    }

    @Test
    void theShareThatIsRightIsTheConfidence() {
        Confidence bundled = Confidence.bundled();
        assertThat(errors(rated -> bundled.of(rated.circumstances())))
                .allSatisfy((type, error) -> assertThat(error).as(type).isLessThan(BOUND));
    }

    @Test
    void itIsSoToInTextsThatItWasNotMeasuredOn() {
        List<Confidence> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            folds.add(new Confidence(weights(rated -> fold(rated) != left)));
        }
        Map<String, Double> errors = errors(rated -> folds.get(fold(rated)).of(rated.circumstances()));
        assertThat(errors)
                .allSatisfy((type, error) -> assertThat(error).as(type).isLessThan(BOUND));
    }

    private static String table() {
        StringBuilder table = new StringBuilder(HEAD);
        weights(rated -> true).forEach((circumstance, weight) -> table.append(circumstance)
                .append(String.format(Locale.ROOT, "\t%.2f\t", weight))
                .append(tally(circumstance, true))
                .append('\t')
                .append(tally(circumstance, false))
                .append('\n'));
        return table.toString();
    }

    private static String tally(String circumstance, boolean apart) {
        List<Rated> some = all.stream()
                .filter(rated -> rated.apart() == apart && rated.circumstances().contains(circumstance))
                .toList();
        return some.stream().filter(Rated::right).count() + " of " + some.size();
    }

    private static SortedMap<String, Double> weights(Predicate<Rated> wanted) {
        Set<String> types = all.stream().map(rated -> rated.relation().type()).collect(toSet());
        return LogisticRegression.weights(
                all.stream().filter(wanted).map(ConfidenceTest::example).toList(), types, PENALTY);
    }

    private static LogisticRegression.Example example(Rated rated) {
        return new LogisticRegression.Example(rated.circumstances(), rated.right(), rated.apart() ? 1 : DEVELOPED_ON);
    }

    private static int fold(Rated rated) {
        return Math.floorMod(rated.article().hashCode(), FOLDS);
    }

    /** The mean distance between confidence and share right by type of relation, on texts apart from the rules. */
    private static SortedMap<String, Double> errors(ToDoubleFunction<Rated> confidence) {
        return all.stream()
                .filter(Rated::apart)
                .collect(groupingBy(
                        rated -> rated.relation().type(), TreeMap::new, collectingAndThen(toList(), some -> reliability(
                                        some, confidence)
                                .error())));
    }

    private static Reliability reliability(List<Rated> some, ToDoubleFunction<Rated> confidence) {
        List<Score.Hit> right = new ArrayList<>();
        List<Claim> wrong = new ArrayList<>();
        for (Rated rated : some) {
            Claim claim = new Claim(
                    rated.article(), List.of(), Map.of(), List.of(), "", false, confidence.applyAsDouble(rated), "");
            if (rated.right()) right.add(new Score.Hit(claim, claim));
            else wrong.add(claim);
        }
        return Reliability.of(List.of(new Score(Kind.ALL_AGREEMENTS, right, List.of(), wrong)));
    }
}
