package org.entente.evaluation;

import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * One end of a claim, or an entity.
 *
 * @param id null in gold that gives names only
 * @param country ISO 3166-1 alpha-2
 * @param names all that it is called, the canonical name first
 */
public record Party(
        @Nullable String id,
        @Nullable EntityType type,
        @Nullable String country,
        Set<String> names) {

    static Party named(String name, @Nullable EntityType type, @Nullable String country) {
        return new Party(null, type, country, Set.of(name));
    }

    static Party country(String code) {
        return new Party("country:" + code, EntityType.COUNTRY, code, Set.of(code));
    }

    boolean is(EntityType wanted) {
        return type == wanted;
    }

    @Override
    public String toString() {
        return id != null ? id : names.iterator().next();
    }
}
