package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Entity;

/** The entities of one article and all places where they are meant. */
public final class Names {

    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::sentence)
            .thenComparing(Mention::first)
            .thenComparing(Mention::end)
            .thenComparing(Mention::entity);

    private final Map<String, Entity> entities;
    private final Map<Integer, List<Mention>> bySentence;
    private final Map<String, String> representatives;
    private final Map<String, Integer> salience;
    private final Map<String, Integer> standpoint;
    private final Map<Integer, String> datelines;

    /** @param mentions of these entities alone, in any order */
    public Names(List<Entity> entities, List<Mention> mentions) {
        this(entities, mentions, Map.of(), Map.of(), Map.of(), Map.of());
    }

    /**
     * @param representatives persons to the alpha-2 of the country that they speak for
     * @param salience ids of countries to how much the article is about the country
     * @param standpoint ids of countries to how much speaks for the article being told from its side
     * @param datelines sentences to the ids of the countries in their datelines
     */
    Names(
            List<Entity> entities,
            List<Mention> mentions,
            Map<String, String> representatives,
            Map<String, Integer> salience,
            Map<String, Integer> standpoint,
            Map<Integer, String> datelines) {
        this.representatives = Map.copyOf(representatives);
        this.salience = Map.copyOf(salience);
        this.standpoint = Map.copyOf(standpoint);
        this.datelines = Map.copyOf(datelines);
        this.entities = entities.stream()
                .collect(Collectors.toMap(Entity::id, entity -> entity, (one, other) -> one, TreeMap::new));
        this.bySentence = mentions.stream().sorted(ORDER).collect(Collectors.groupingBy(Mention::sentence));
    }

    /** Sorted by id. */
    public List<Entity> entities() {
        return new ArrayList<>(entities.values());
    }

    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** All mentions in the order of the text. */
    public List<Mention> mentions() {
        return bySentence.values().stream().flatMap(List::stream).sorted(ORDER).toList();
    }

    /** The mentions in a sentence from left to right. */
    public List<Mention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** The mentions of which the token is a part; more than one for "both countries". */
    public List<Mention> at(Sentence sentence, int token) {
        return in(sentence).stream()
                .filter(mention -> mention.first() <= token && token < mention.end())
                .toList();
    }

    /**
     * The id of the country that a politician speaks for, as the article or the table of leaders says. His name alone is
     * no mention of it, and the article need not name it.
     */
    public Optional<String> representedBy(String person) {
        return Optional.ofNullable(representatives.get(person)).map(code -> "country:" + code);
    }

    /** The id of the country from whose capital the sentence says that it is reported. */
    public Optional<String> reportedFrom(Sentence sentence) {
        return Optional.ofNullable(datelines.get(sentence.index()));
    }

    /**
     * How much the article is about the country with the id, and told from there, rather than about what it is accused of.
     */
    public int salience(String country) {
        return salience.getOrDefault(country, 0);
    }

    /** The id of the country that the entity is or belongs to. */
    public Optional<String> countryOf(String entity) {
        return entity(entity).map(Entity::country).map(code -> "country:" + code);
    }

    /** How much speaks for the article being told from the side of the country with the id, whose minister it can call just so. */
    public int standpoint(String country) {
        return standpoint.getOrDefault(country, 0);
    }
}
