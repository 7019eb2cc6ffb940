package org.entente.extraction.attack;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom one place of a text means, each with a country.
 *
 * @param at the word that stands for them
 */
record Named(Wording wording, int at, List<Party> parties) {

    /** The ids of the countries of all. */
    static Set<String> countries(List<Named> all) {
        Set<String> ids = new TreeSet<>();
        for (Named named : all) named.parties.forEach(party -> ids.add(Objects.requireNonNull(party.country())));
        return ids;
    }

    static List<Party> parties(List<Named> all) {
        return all.stream().map(Named::parties).reduce(List.of(), Deed::union);
    }

    int sentence() {
        return wording.sentence().index();
    }
}
