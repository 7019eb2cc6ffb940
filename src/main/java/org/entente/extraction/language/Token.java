package org.entente.extraction.language;

import java.util.Set;
import org.entente.reading.Span;

/**
 * A word or a mark.
 *
 * @param index from 0 within its sentence
 * @param text as it stands
 * @param lemma in lower case but for names
 * @param tag of the Penn Treebank, such as {@code NNP}
 * @param name {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, {@code MISC} or {@code O}, as the model guesses
 * @param span into the article's text
 */
public record Token(int index, String text, String lemma, String tag, String name, Span span) {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether it is a verb that bears the tense of its clause, or a modal one. */
    public boolean isFinite() {
        return FINITE.contains(tag);
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
