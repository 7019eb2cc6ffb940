package org.entente.extraction.attack;

import java.util.List;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Language;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Relation.AttackedBy;
import org.entente.extraction.naming.Namer;
import org.entente.reading.Article;

/** What a text tells of attacks. */
final class Told {

    private static final Language LANGUAGE = new Language();
    private static final Namer NAMER = new Namer();

    private Told() {}

    static List<AttackedBy> in(String text) {
        Article article = Article.of(text);
        List<Sentence> sentences = LANGUAGE.sentencesOf(article);
        Document document = new Document(article, sentences, NAMER.namesIn(article, sentences));
        return new AttackFinder()
                .in(document).relations().stream().map(AttackedBy.class::cast).toList();
    }

    /** Between countries alone, written as {@code UA < RU alleged}. */
    static List<String> ofCountries(String text) {
        return in(text).stream()
                .filter(attack -> attack.source().startsWith("country:")
                        && attack.target().startsWith("country:"))
                .map(attack -> attack.source().substring(8)
                        + " < "
                        + attack.target().substring(8)
                        + " "
                        + attack.modality().label())
                .toList();
    }
}
