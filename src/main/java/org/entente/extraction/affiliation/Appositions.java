package org.entente.extraction.affiliation;

import java.util.List;
import org.entente.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that stands beside a name: "a former analyst at the agency and now head of research at the firm".
 */
final class Appositions {

    /**
     * What the phrase says.
     *
     * @param office a title of a state for which no country is given
     * @param former whether that is a thing of the past
     * @param plural whether the title is one of several persons
     * @param end where the phrase stops
     */
    record Reading(List<Place> places, @Nullable String office, boolean former, boolean plural, int end) {

        /** The same as a thing of the past. */
        Reading past() {
            return new Reading(places.stream().map(Place::past).toList(), office, true, plural, end);
        }
    }

    private final Bodies bodies;
    private final String text;

    Appositions(Bodies bodies, String text) {
        this.bodies = bodies;
        this.text = text;
    }

    /**
     * @param first where the phrase begins
     * @param limit where it ends at the latest
     */
    Reading read(Sentence sentence, int first, int limit) {
        return new NounPhrase(bodies, text, sentence, limit).read(first);
    }

    /** The title with which a phrase begins that names no body. */
    @Nullable
    String title(Sentence sentence, int first) {
        return new NounPhrase(bodies, text, sentence, sentence.size()).title(first);
    }
}
