package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.extraction.model.Status.PROPOSED;
import static org.entente.extraction.model.Status.SIGNED;
import static org.entente.graph.RelationChange.Kind.RELATION_REMOVED;
import static org.entente.graph.RelationChange.Kind.RELATION_WEAKENED;
import static org.entente.graph.RelationChange.Kind.STATUS_CHANGED;

import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Extraction;
import org.entente.graph.RelationChange.Difference;
import org.junit.jupiter.api.Test;

class WithdrawalIT extends GraphIT {

    private static final Extraction PROPOSAL = Told.at(
                    "https://a.example/1", "2015-01-02", "Israel offered the US a pact.")
            .agrees("country:IL", "country:US", PROPOSED, "2015", "Israel offered the US a pact.")
            .extraction();
    private static final Extraction SIGNING = Told.at(
                    "https://b.example/2", "2016-02-16", "Israel signed. So did France.")
            .agrees("country:IL", "country:US", SIGNED, "2016", "Israel signed.")
            .agrees("country:FR", "country:IL", SIGNED, "2016", "So did France.")
            .extraction();
    private static final String ARTICLE = SIGNING.article().id();

    @Test
    void whatNothingElseSupportsIsGone() {
        write(PROPOSAL, SIGNING);
        Withdrawal withdrawal = writer.withdraw(ARTICLE, false);

        assertThat(withdrawal.dryRun()).isFalse();
        assertThat(withdrawal.entities()).containsExactly("country:FR");
        assertThat(differences(withdrawal, "country:FR"))
                .containsExactly(new Difference(RELATION_REMOVED, "signed", null));
        assertThat(differences(withdrawal, "country:US"))
                .contains(
                        new Difference(STATUS_CHANGED, "signed", "proposed"),
                        new Difference(RELATION_WEAKENED, null, null));
        assertThat(withdrawal.relations()).hasSize(2);
        assertThat(rows("MATCH (n:Article) RETURN n.id AS id"))
                .containsExactly(Map.of("id", PROPOSAL.article().id()));
        assertThat(rows("MATCH (n:Withdrawn) RETURN n.id AS id")).containsExactly(Map.of("id", ARTICLE));
    }

    @Test
    void aDryRunTellsExactlyWhatHappensAndDoesNothing() {
        List<Extraction> stories = Stories.of(20, 3);
        writer.write(stories);
        for (Extraction story : stories.subList(0, 5)) {
            String id = story.article().id();
            String before = graph.fingerprint();
            long revision = graph.revision();

            Withdrawal told = writer.withdraw(id, true);
            assertThat(told.dryRun()).isTrue();
            assertThat(graph.fingerprint()).isEqualTo(before);
            assertThat(graph.revision()).isEqualTo(revision);

            Withdrawal done = writer.withdraw(id, false);
            assertThat(done.relations()).isEqualTo(told.relations());
            assertThat(done.entities()).isEqualTo(told.entities());
            assertThat(graph.revision()).isEqualTo(revision + 1);
        }
    }

    @Test
    void anArticleOfTheGraphIsWithdrawnOnce() {
        write(SIGNING);
        writer.withdraw(ARTICLE, false);
        assertThatThrownBy(() -> writer.withdraw(ARTICLE, false))
                .isInstanceOf(UnknownArticleException.class)
                .hasMessageContaining(ARTICLE);
        assertThatThrownBy(() -> writer.withdraw(ARTICLE, true)).isInstanceOf(UnknownArticleException.class);
    }

    @Test
    void aWithdrawnArticleThatIsReadAgainIsAnArticleAgain() {
        write(SIGNING);
        writer.withdraw(ARTICLE, false);
        assertThat(writer.write(List.of(SIGNING))).containsEntry(ARTICLE, Outcome.ADDED);
        assertThat(rows("MATCH (n:Withdrawn) RETURN n.id AS id")).isEmpty();
    }

    @Test
    void whatBecameNewIsRecordedInOrder() {
        write(PROPOSAL);
        write(SIGNING);
        writer.withdraw(ARTICLE, false);
        assertThat(rows("MATCH (c:Change) RETURN c.revision AS revision, c.kind AS kind ORDER BY c.position"))
                .extracting(row -> row.get("revision") + " " + row.get("kind"))
                .startsWith("1 article-added", "1 relation-added", "2 article-added")
                .endsWith("3 relation-removed")
                .containsSubsequence("2 status-changed", "2 date-changed", "3 article-withdrawn")
                .containsSubsequence("2 article-added", "2 relation-added", "3 article-withdrawn")
                .containsSubsequence("3 article-withdrawn", "3 status-changed", "3 relation-weakened");
        assertThat(graph.revision()).isEqualTo(3);
    }

    private static List<Difference> differences(Withdrawal withdrawal, String party) {
        return withdrawal.relations().stream()
                .filter(relation ->
                        List.of(relation.source(), relation.target()).contains(party))
                .flatMap(relation -> relation.differences().stream())
                .toList();
    }

    private static List<Map<String, Object>> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }
}
