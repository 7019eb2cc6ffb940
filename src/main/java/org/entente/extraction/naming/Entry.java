package org.entente.extraction.naming;

import java.util.Locale;
import java.util.Optional;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A thing with its identity, from a gazetteer or made for an article.
 *
 * @param id such as {@code agency:ru-gru}
 * @param country alpha-2, where known
 */
record Entry(
        String id, EntityType type, String name, @Nullable String country) {

    /** Alpha-2, where known. */
    Optional<String> countryCode() {
        return Optional.ofNullable(country);
    }

    static Entry country(String code, String name) {
        return new Entry("country:" + code, EntityType.COUNTRY, name, code);
    }

    static Entry agency(String country, String slug, String name) {
        return new Entry("agency:" + country.toLowerCase(Locale.ROOT) + "-" + slug, EntityType.AGENCY, name, country);
    }

    /** Of a type whose ids are made of the name alone. */
    static Entry named(EntityType type, String name, @Nullable String country) {
        return new Entry(type.label().toLowerCase(Locale.ROOT) + ":" + Spelling.slug(name), type, name, country);
    }
}
