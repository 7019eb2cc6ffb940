package org.entente.extraction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.evaluation.Claim;
import org.entente.evaluation.Gold;
import org.entente.evaluation.Kind;
import org.entente.evaluation.LabelledTexts;
import org.entente.evaluation.LogisticRegression;
import org.entente.evaluation.Party;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.GoldDocuments;
import org.entente.reading.Article;
import org.entente.reading.WordLists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether pairs that are held likely agree in texts that nothing was learned from; with {@code -Dremake} it learns anew. */
class LikelihoodTest {

    private static final Path WEIGHTS = Path.of("src/main/resources/org/entente/extraction/agreement/likelihood.tsv");
    private static final double PENALTY = 4;
    private static final int RARE = 3;
    private static final double SLIGHT = 0.02;

    private static final String HEAD = """
            # What features add to the log-odds that two countries agree on cyber matters, learned from the labelled texts.
            # Made by: mvn test -Dtest=LikelihoodTest -Dremake
            # Columns: feature, weight.
            """;

    /** A pair that an article brings together, and whether it agrees there. */
    private record Observed(String article, Together together, boolean agrees) {}

    private static final List<Observed> ALL = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        GoldDocuments documents = new GoldDocuments();
        for (Gold gold : LabelledTexts.all()) {
            List<Claim> claims = gold.claims().get(Kind.AGREEMENTS);
            if (claims == null) continue;
            observe(gold.id(), documents.of(gold.article()), pairs(claims, false), pairs(claims, true));
        }
        for (String[] row : WordLists.rows(SentencesTest.class, "sentences.tsv")) {
            Document document = documents.of(Article.of(row[1]));
            Set<Pair> pairs = SentencesTest.expected(row[0]).keySet().stream()
                    .map(pair -> pair.split("-"))
                    .map(pair -> new Pair("country:" + pair[0], "country:" + pair[1]))
                    .collect(Collectors.toSet());
            observe("sentence", document, pairs, Set.of());
        }
        if (System.getProperty("remake") != null) Files.writeString(WEIGHTS, table());
    }

    private static void observe(String article, Document document, Set<Pair> sure, Set<Pair> unsure) {
        Gate gate = Gate.of(document);
        if (!gate.mayPass()) return;
        Together.in(document, gate).forEach((pair, together) -> {
            boolean known = sure.contains(pair) || !unsure.contains(pair);
            if (known) ALL.add(new Observed(article, together, sure.contains(pair)));
        });
    }

    private static Set<Pair> pairs(List<Claim> claims, boolean unsure) {
        return claims.stream()
                .filter(claim -> claim.unsure() == unsure)
                .map(Claim::parties)
                .map(parties -> new Pair(id(parties.get(0)), id(parties.get(1))))
                .collect(Collectors.toSet());
    }

    private static String id(Party party) {
        return Objects.requireNonNull(party.id());
    }

    @Test
    void ofThePairsHeldLikelyInOtherTextsFourInFiveAgree() {
        Likelihood likelihood = Likelihood.bundled();
        List<Observed> likely = ALL.stream()
                .filter(one -> LabelledTexts.areApart(one.article()))
                .filter(one -> likelihood.of(one.together()) >= 0.7)
                .toList();
        assertThat(likely).hasSizeGreaterThan(30);
        assertThat(likely.stream().filter(Observed::agrees).count()).isGreaterThan(likely.size() * 4L / 5);
    }

    private static String table() {
        List<LogisticRegression.Example> examples = ALL.stream()
                .filter(one -> !LabelledTexts.areApart(one.article()))
                .map(one -> new LogisticRegression.Example(one.together().features(), one.agrees(), 1))
                .toList();
        StringBuilder table = new StringBuilder(HEAD);
        List<LogisticRegression.Example> common = LogisticRegression.withoutRare(examples, RARE);
        LogisticRegression.weights(common, Set.of(Likelihood.ALWAYS), PENALTY).forEach((feature, weight) -> {
            if (Math.abs(weight) >= SLIGHT) table.append(String.format(Locale.ROOT, "%s\t%.2f%n", feature, weight));
        });
        return table.toString();
    }
}
