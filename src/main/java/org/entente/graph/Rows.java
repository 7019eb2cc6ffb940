package org.entente.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AgreesWith;
import org.entente.reading.Article;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one article says, as parameters for the statements in {@code cypher/writing}.
 *
 * @param digest of all the rest: the same digest, nothing to write
 */
record Rows(
        String id,
        String digest,
        Map<String, Object> article,
        List<Map<String, Object>> entities,
        List<Map<String, Object>> mentions,
        List<Map<String, Object>> evidence) {

    /** @throws IllegalArgumentException if a relation has an end that is none of the entities */
    static Rows of(Extraction extraction) {
        check(extraction);
        Article article = extraction.article();
        List<Map<String, Object>> entities = new ArrayList<>();
        List<Map<String, Object>> mentions = new ArrayList<>();
        for (Entity entity : extraction.entities()) {
            entities.add(entity(entity));
            mentions.add(mention(entity, article.id()));
        }
        List<Relation> relations =
                extraction.relations().stream().filter(Rows::isCyber).toList();
        List<Map<String, Object>> evidence = EvidenceRows.of(relations, article, extraction.version());
        Map<String, Object> properties = article(article, extraction.version());
        String digest = Hash.of(Stream.of(properties, entities, mentions, evidence)
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
        properties.put("digest", digest);
        return new Rows(article.id(), digest, properties, entities, mentions, evidence);
    }

    /** Of the text. */
    int characters() {
        return Cell.text(article, "text").length();
    }

    private static boolean isCyber(Relation relation) {
        return !(relation instanceof AgreesWith agreement) || agreement.cyber();
    }

    /** @throws IllegalArgumentException if a relation has an end that is none of the entities */
    static void check(Extraction extraction) {
        TreeSet<String> ends = new TreeSet<>();
        extraction.relations().forEach(relation -> ends.addAll(List.of(relation.source(), relation.target())));
        extraction.entities().forEach(entity -> ends.remove(entity.id()));
        ends.remove(extraction.article().id());
        if (!ends.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has relations that start or end at %s: name these among its entities, or leave the relations out."
                            .formatted(extraction.article().id(), ends));
        }
    }

    private static Map<String, Object> article(Article article, String version) {
        String published =
                article.published() == null ? "" : article.published().toString();
        return properties(
                "id", article.id(),
                "sourceId", article.sourceId(),
                "url", article.url(),
                "title", article.title(),
                "publisher", article.publisher(),
                "author", article.author(),
                "published", published.isEmpty() ? null : published,
                "language", article.language(),
                "text", article.text(),
                "sha256", article.sha256(),
                "version", version,
                "sortKey", published + ' ' + article.id());
    }

    private static Map<String, Object> entity(Entity entity) {
        return properties(
                "id", entity.id(),
                "label", entity.type().label(),
                "names", List.of(entity.name()),
                "aliases", entity.aliases(),
                "country", entity.country());
    }

    private static Map<String, Object> mention(Entity entity, String article) {
        return properties(
                "entity", entity.id(),
                "article", article,
                "begins", entity.mentions().stream().map(Span::begin).toList(),
                "ends", entity.mentions().stream().map(Span::end).toList(),
                "name", entity.name(),
                "aliases", entity.aliases(),
                "country", entity.country());
    }

    /** A map from names to values, in their order, without those that are null. */
    static Map<String, Object> properties(@Nullable Object... namesAndValues) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) properties.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}
