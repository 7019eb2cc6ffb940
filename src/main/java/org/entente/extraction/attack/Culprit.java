package org.entente.extraction.attack;

import java.util.List;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;

/**
 * That a country is behind what an article tells, where the words do not say of what.
 *
 * @param at the word that names the country
 * @param country its id
 * @param alleged whether somebody else says so
 * @param claimants their ids, as far as named
 */
record Culprit(
        Wording wording, int at, String country, Attribution attribution, boolean alleged, List<String> claimants) {

    int sentence() {
        return wording.sentence().index();
    }

    Party party() {
        return Party.of(country, EntityType.COUNTRY, country).tied(attribution, alleged);
    }
}
