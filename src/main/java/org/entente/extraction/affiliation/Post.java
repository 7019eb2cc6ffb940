package org.entente.extraction.affiliation;

import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person's post as one place of the article tells it.
 *
 * @param person the id of the person
 * @param body the id of the agency, company, organization or country
 * @param title as it stands, without demonym, article and "former"
 * @param words the words that say so
 */
record Post(
        String person, String body, @Nullable String title, boolean former, Span words, double confidence, String rule)
        implements Lead {

    boolean isOffice() {
        return title != null && body.startsWith("country:");
    }
}
