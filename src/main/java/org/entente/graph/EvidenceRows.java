package org.entente.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AffiliatedWith;
import org.entente.extraction.model.Relation.AgreesWith;
import org.entente.extraction.model.Relation.AttackedBy;
import org.entente.extraction.model.Relation.QuotedIn;
import org.entente.reading.Article;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** The nodes that carry one article's words for one relation, each with all that the article says of the relation. */
final class EvidenceRows {

    private EvidenceRows() {}

    /** One row for each piece of evidence; one without words for a relation that has none. */
    static Collection<Map<String, Object>> of(Relation relation, Article article, String version) {
        Map<String, Object> claim = claim(relation, article, version);
        Evidence standing = relation instanceof AgreesWith agreement ? Rank.standing(agreement) : null;
        List<@Nullable Evidence> pieces =
                relation.evidence().isEmpty() ? Collections.singletonList(null) : List.copyOf(relation.evidence());
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (Evidence piece : pieces) {
            Map<String, Object> words = piece == null ? Map.of() : words(piece, article.text());
            String id = Hash.of(article.id() + ' ' + claim.get("relation") + ' ' + words);
            if (rows.containsKey(id)) continue;
            Map<String, Object> properties = new LinkedHashMap<>(claim);
            properties.putAll(words);
            properties.put("id", "evidence:" + id);
            properties.put("leading", rows.isEmpty());
            if (relation instanceof AgreesWith agreement) addStep(agreement, piece, piece == standing, properties);
            addRank(relation, piece, id, properties);
            rows.put(id, properties);
        }
        return rows.values();
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

    private static void addRank(
            Relation relation, @Nullable Evidence piece, String id, Map<String, Object> properties) {
        Object asOf = properties.getOrDefault("date", properties.getOrDefault("published", ""));
        properties.put("asOf", asOf);
        properties.put("rank", Rank.of(relation, piece, asOf.toString(), id));
    }

    private static Map<String, Object> claim(Relation relation, Article article, String version) {
        Map<String, Object> claim = Rows.properties(
                "relation", RelationId.of(relation),
                "type", relation.type(),
                "source", relation.source(),
                "target", relation.target(),
                "article", article.id(),
                "sha256", article.sha256(),
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
