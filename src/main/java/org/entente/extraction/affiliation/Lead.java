package org.entente.extraction.affiliation;

import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** What a place of the article tells about a person's post: all of it, or a part that the rest has to complete. */
sealed interface Lead permits Post, Lead.Office, Lead.Staff, Lead.Kin {

    /** The id of the person. */
    String person();

    Span words();

    /** "Prime Minister X", and of what country the article does not say here. */
    record Office(String person, String title, boolean former, Span words) implements Lead {}

    /**
     * "Chief executive X", and of what body the article does not say here.
     *
     * @param sentence the index of the sentence
     * @param first the token with which the title begins
     */
    record Staff(String person, String title, int sentence, int first, Span words) implements Lead {}

    /**
     * "Her colleague X", "his French counterpart, X".
     *
     * @param noun in lower case
     * @param of the id of the other person
     * @param country the id of the country that is named between
     */
    record Kin(
            String person, String noun, String of, @Nullable String country, Span words) implements Lead {}
}
