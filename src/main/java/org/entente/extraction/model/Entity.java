package org.entente.extraction.model;

import java.util.List;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the article names.
 *
 * @param id such as {@code country:IL} or {@code agency:us-department-of-defense}
 * @param name its canonical name
 * @param country ISO 3166-1 alpha-2 of the country it belongs to, where the text or a gazetteer says so; for a country
 *     its own code
 * @param aliases the other names that the article or the gazetteer gives it
 * @param mentions where the article names it, in order
 */
public record Entity(
        String id, EntityType type, String name, @Nullable String country, List<String> aliases, List<Span> mentions) {

    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
