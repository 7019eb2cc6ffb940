package org.entente.extraction.attack;

import java.util.List;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * That a country is behind what an article tells, where the words do not say of what.
 *
 * @param at the word that names the country
 * @param country its id
 * @param agency the id of the body of the country that the words name; null without one
 * @param alleged whether somebody else says so
 * @param claimants their ids, as far as named
 */
record Culprit(
        Wording wording,
        int at,
        String country,
        @Nullable String agency,
        Attribution attribution,
        boolean alleged,
        List<String> claimants) {

    int sentence() {
        return wording.sentence().index();
    }

    /** The body, or the country. */
    Party party() {
        if (agency != null) return new Party(agency, EntityType.AGENCY, country, Attribution.STATE, alleged);
        return Party.of(country, EntityType.COUNTRY, country).tied(attribution, alleged);
    }
}
