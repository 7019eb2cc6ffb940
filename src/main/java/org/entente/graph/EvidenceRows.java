package org.entente.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AffiliatedWith;
import org.entente.extraction.model.Relation.AgreesWith;
import org.entente.extraction.model.Relation.AttackedBy;
import org.entente.extraction.model.Relation.QuotedIn;
import org.entente.reading.Article;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** The nodes that carry one article's words, each with all that the article says of the relation that they support. */
final class EvidenceRows {

    private final Article article;
    private final String version;
    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    private final Set<Object> led = new HashSet<>();

    private EvidenceRows(Article article, String version) {
        this.article = article;
        this.version = version;
    }

    /** One row for each piece of evidence; one without words for a relation that has none. */
    static List<Map<String, Object>> of(List<Relation> relations, Article article, String version) {
        EvidenceRows rows = new EvidenceRows(article, version);
        relations.forEach(rows::add);
        rows.addOrigins();
        return List.copyOf(rows.rows.values());
    }

    private void addOrigins() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Map<String, Object> row : rows.values()) {
            List<String> texts = words.computeIfAbsent(Cell.text(row, "relation"), relation -> new ArrayList<>());
            if (row.get("text") instanceof String text) texts.add(text);
        }
        for (Map<String, Object> row : rows.values()) {
            String relation = Cell.text(row, "relation");
            row.put("origin", Copies.origin(relation, words.getOrDefault(relation, List.of()), article.sha256()));
        }
    }

    private void add(Relation relation) {
        Map<String, Object> claim = claim(relation);
        Evidence standing = relation instanceof AgreesWith agreement ? Rank.standing(agreement) : null;
        if (relation.evidence().isEmpty()) add(relation, claim, null, true);
        for (Evidence piece : relation.evidence()) add(relation, claim, piece, piece == standing);
    }

    private void add(Relation relation, Map<String, Object> claim, @Nullable Evidence piece, boolean standing) {
        Map<String, Object> words = piece == null ? Map.of() : words(piece, article.text());
        String id = Hash.of(article.id() + ' ' + claim.get("relation") + ' ' + words);
        if (rows.containsKey(id)) return;
        Map<String, Object> row = new LinkedHashMap<>(claim);
        row.putAll(words);
        row.put("id", "evidence:" + id);
        row.put("leading", led.add(row.get("relation")));
        if (relation instanceof AgreesWith agreement) addStep(agreement, piece, standing, row);
        row.put("asOf", row.getOrDefault("date", row.getOrDefault("published", "")));
        rows.put(id, row);
    }

    private static Map<String, Object> words(Evidence piece, String text) {
        Span span = piece.span();
        return Rows.properties(
                "begin", span.begin(),
                "end", span.end(),
                "place", text.codePointCount(0, Math.min(span.begin(), text.length())),
                "text", piece.text(),
                "status", piece.status() == null ? null : piece.status().label(),
                "date", piece.date() == null ? null : piece.date().toString(),
                "instrument", piece.instrument());
    }

    private static void addStep(
            AgreesWith agreement, @Nullable Evidence piece, boolean standing, Map<String, Object> properties) {
        properties.put("standing", standing);
        properties.putIfAbsent("status", agreement.status().label());
        if (piece == null && agreement.date() != null)
            properties.put("date", agreement.date().toString());
        if (standing && agreement.instrument() != null) properties.putIfAbsent("instrument", agreement.instrument());
    }

    private Map<String, Object> claim(Relation relation) {
        Map<String, Object> claim = Rows.properties(
                "relation", RelationId.of(relation),
                "type", relation.type(),
                "source", relation.source(),
                "target", relation.target(),
                "article", article.id(),
                "published",
                        article.published() == null ? null : article.published().toString(),
                "confidence", relation.provenance().confidence(),
                "rule", relation.provenance().rule(),
                "version", version);
        claim.putAll(particulars(relation));
        return claim;
    }

    private static Map<String, Object> particulars(Relation relation) {
        if (relation instanceof AgreesWith agreement) {
            return Rows.properties("topics", List.copyOf(agreement.topics()), "derived", agreement.derived());
        }
        if (relation instanceof AttackedBy attack) {
            return Rows.properties(
                    "modality", attack.modality().label(),
                    "attribution",
                            attack.attribution() == null
                                    ? null
                                    : attack.attribution().label(),
                    "claimedBy", attack.claimedBy(),
                    "deniedBy", attack.deniedBy(),
                    "derived", attack.derived());
        }
        if (relation instanceof QuotedIn quote) return Rows.properties("direct", quote.direct(), "cue", quote.cue());
        if (relation instanceof AffiliatedWith post) {
            return Rows.properties("title", post.title(), "former", post.former());
        }
        return Map.of();
    }
}
