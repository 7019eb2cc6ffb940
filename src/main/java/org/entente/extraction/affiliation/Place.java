package org.entente.extraction.affiliation;

import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A post without its holder.
 *
 * @param title as it stands, without article, demonym and "former"
 * @param end the token after the last word that says so
 */
record Place(Mention body, @Nullable String title, boolean former, int end) {

    Place past() {
        return new Place(body, title, true, end);
    }
}
