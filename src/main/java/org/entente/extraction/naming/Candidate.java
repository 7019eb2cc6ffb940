package org.entente.extraction.naming;

import java.util.List;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Tokens of one sentence, from {@code first} to before {@code end}, that may name something. */
sealed interface Candidate {

    int first();

    int end();

    default int length() {
        return end() - first();
    }

    default boolean overlaps(Candidate other) {
        return first() < other.end() && other.first() < end();
    }

    /** A name of the gazetteer. */
    record Listed(int first, int end, List<Sense> senses) implements Candidate {}

    /**
     * A body of some government.
     *
     * @param body its normalized name without the country
     * @param senses what the gazetteer makes of its name
     * @param country alpha-2, where the words at its side say it
     * @param firm whether it is a body of a government even where no country can be made out
     */
    record Body(
            int first,
            int end,
            String body,
            List<Sense> senses,
            @Nullable String country,
            boolean firm) implements Candidate {}

    /**
     * A proper name that no table lists.
     *
     * @param type what its words or the model make of it, where they do
     */
    record Unlisted(int first, int end, @Nullable EntityType type, boolean firm) implements Candidate {}
}
