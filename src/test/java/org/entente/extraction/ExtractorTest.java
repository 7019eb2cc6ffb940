package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Relation;
import org.entente.reading.Article;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final Article ARTICLE = Article.of(
            "Israel and Japan signed an agreement on cyber security on Tuesday.\n\n\"It will protect both countries,\" said "
                    + "Anna Berg, chief executive of Acme Networks. Russian hackers attacked Estonia's parliament in May.");

    private final Extractor extractor = new Extractor();

    @Test
    void relationsComeSortedByTypeAndEnds() {
        List<Relation> relations = extractor.apply(ARTICLE).relations();
        assertThat(relations).extracting(Relation::type).contains("AGREES_WITH", "QUOTED_IN");
        assertThat(relations)
                .extracting(relation -> relation.type() + " " + relation.source() + " " + relation.target())
                .isSorted();
    }

    @Test
    void theSameArticleGivesTheSameWhateverCameBetween() {
        Extraction first = extractor.apply(ARTICLE);
        extractor.apply(Article.of("France accused China of hacking its ministries, said Paul Roux, a senator."));
        assertThat(extractor.apply(ARTICLE)).isEqualTo(first);
    }

    @Test
    void aCountryThatIsAttackedByWayOfItsBodyIsAnEntityThoughNotNamed() {
        Extraction extraction =
                extractor.apply(Article.of("The NSA hacked Tsinghua University in Beijing, the newspaper reported."));

        assertThat(extraction.relations()).extracting(Relation::type).contains("ATTACKED_BY");
        List<String> ids = extraction.entities().stream().map(Entity::id).toList();
        assertThat(extraction.relations())
                .allSatisfy(relation -> assertThat(ids).contains(relation.source()));
        assertThat(ids).contains("country:CN", "country:US");
    }
}
