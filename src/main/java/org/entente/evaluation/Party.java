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
 * @param loose whether any of its words will do for its name: "Emery" for "Emery Worldwide"
 */
public record Party(
        @Nullable String id,
        @Nullable EntityType type,
        @Nullable String country,
        Set<String> names,
        boolean loose) {

    Party(@Nullable String id, @Nullable EntityType type, @Nullable String country, Set<String> names) {
        this(id, type, country, names, false);
    }

    /** A body as a label cuts it out of a text, longer or shorter than its name. */
    static Party cutOut(String name) {
        return new Party(null, null, null, Set.of(name), true);
    }

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
