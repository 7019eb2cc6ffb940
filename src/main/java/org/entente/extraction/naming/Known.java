package org.entente.extraction.naming;

import java.util.List;
import org.entente.extraction.model.EntityType;

/** A name of the gazetteer in a sentence, from {@code first} to before {@code end}. No sense is a name that means nothing here. */
record Known(int first, int end, List<Sense> senses) {

    boolean isCountry() {
        return senses.stream().anyMatch(sense -> sense.entry().type() == EntityType.COUNTRY);
    }

    /** Whether the name alone is not enough for any of its senses. */
    boolean isWeak() {
        return senses.stream().allMatch(Sense::weak);
    }
}
