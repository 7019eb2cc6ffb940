package org.entente.extraction.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.Findings;
import org.entente.extraction.language.Language;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AgreesWith;
import org.entente.extraction.naming.Namer;
import org.entente.reading.Article;
import org.jspecify.annotations.Nullable;

/** What texts say of agreements, for tests. */
final class Agreements {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private static final Language LANGUAGE = new Language();
    private static final Namer NAMER = new Namer();

    private Agreements() {}

    static Findings findings(String text, boolean anyTopic) {
        return findings(null, text, anyTopic);
    }

    private static Findings findings(@Nullable String title, String text, boolean anyTopic) {
        Article article = Article.of(text, null, null, title, PUBLISHED);
        List<Sentence> sentences = LANGUAGE.sentencesOf(article);
        Document document = new Document(article, sentences, NAMER.namesIn(article, sentences));
        return new AgreementFinder(anyTopic).in(document);
    }

    static List<AgreesWith> in(String text) {
        return findings(text, false).relations().stream()
                .map(AgreesWith.class::cast)
                .toList();
    }

    static AgreesWith only(String text) {
        List<AgreesWith> all = in(text).stream()
                .filter(relation -> relation.source().startsWith("country:"))
                .toList();
        if (all.size() != 1) throw new AssertionError("Not one relation but " + all + " in: " + text);
        return all.get(0);
    }

    /** From the pairs of countries and organizations, such as {@code EE-JP}, to their status. */
    static SortedMap<String, String> pairsIn(String text) {
        return pairs(findings(text, false));
    }

    static SortedMap<String, String> pairsUnder(String title, String text) {
        return pairs(findings(title, text, false));
    }

    private static SortedMap<String, String> pairs(Findings findings) {
        SortedMap<String, String> pairs = new TreeMap<>();
        for (Relation found : findings.relations()) {
            AgreesWith relation = (AgreesWith) found;
            if (relation.source().startsWith("agency:") || relation.target().startsWith("agency:")) continue;
            pairs.put(
                    bare(relation.source()) + "-" + bare(relation.target()),
                    relation.status().label());
        }
        return pairs;
    }

    private static String bare(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
