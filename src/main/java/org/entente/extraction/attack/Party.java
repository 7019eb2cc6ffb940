package org.entente.extraction.attack;

import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A victim or an attacker, as one sentence tells it.
 *
 * @param entity its id
 * @param country the id of the country that it is or belongs to, as far as this place tells
 * @param attribution what ties an attacker to that country
 * @param alleged whether the tie is only suspected
 */
record Party(
        String entity,
        EntityType type,
        @Nullable String country,
        @Nullable Attribution attribution,
        boolean alleged) {

    static Party of(String entity, EntityType type, @Nullable String country) {
        return new Party(entity, type, country, null, false);
    }

    Party tied(Attribution how, boolean suspected) {
        return new Party(entity, type, country, how, suspected);
    }

    boolean is(EntityType wanted) {
        return type == wanted;
    }
}
