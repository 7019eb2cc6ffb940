package org.entente.extraction;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Relation;
import org.entente.extraction.naming.Countries;
import org.entente.reading.Article;

/** Sees to it that both ends of a relation are among the entities of its article. */
final class Ends {

    private static final String COUNTRY = "country:";

    private final Countries countries = Countries.bundled();

    /** With the countries that relations are derived from by way of a body, though the article names the body alone. */
    List<Entity> completed(List<Entity> entities, List<Relation> relations) {
        Set<String> missing = new TreeSet<>();
        for (Relation relation : relations) {
            missing.add(relation.source());
            missing.add(relation.target());
        }
        entities.forEach(entity -> missing.remove(entity.id()));
        List<Entity> all = new ArrayList<>(entities);
        for (String id : missing) {
            if (id.startsWith(COUNTRY)) all.add(country(id.substring(COUNTRY.length())));
        }
        return all;
    }

    /** Without the relations of what is no entity after all. */
    static List<Relation> kept(List<Relation> relations, List<Entity> entities, Article article) {
        Set<String> known = entities.stream().map(Entity::id).collect(toSet());
        known.add(article.id());
        return relations.stream()
                .filter(relation -> known.contains(relation.source()) && known.contains(relation.target()))
                .toList();
    }

    private Entity country(String code) {
        String name = countries.nameOf(code).orElse(code);
        return new Entity(COUNTRY + code, EntityType.COUNTRY, name, code, List.of(), List.of());
    }
}
