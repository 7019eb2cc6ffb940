package org.entente.extraction.affiliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.Finder;
import org.entente.extraction.finding.Findings;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AffiliatedWith;

/** Finds who holds which post where; one relation for each person and body. */
public final class AffiliationFinder implements Finder {

    @Override
    public Findings in(Document document) {
        Map<String, List<Post>> byPair = new LinkedHashMap<>();
        for (Post post : Posts.in(document)) {
            byPair.computeIfAbsent(post.person() + " " + post.body(), pair -> new ArrayList<>())
                    .add(post);
        }
        List<Relation> relations = new ArrayList<>();
        byPair.values()
                .forEach(same -> relations.add(relation(same, document.article().text())));
        return new Findings(relations, List.of());
    }

    private static Relation relation(List<Post> same, String text) {
        Post best =
                same.stream().filter(post -> post.title() != null).findFirst().orElse(same.get(0));
        List<Evidence> evidence = same.stream()
                .map(Post::words)
                .distinct()
                .map(span -> Evidence.of(span, text))
                .toList();
        return new AffiliatedWith(
                best.person(),
                best.body(),
                best.title(),
                best.former(),
                evidence,
                new Provenance(best.confidence(), best.rule()));
    }
}
