package org.entente.extraction.quotation;

import java.util.List;
import org.entente.reading.Span;

/**
 * Words with their cue, before it is settled who a pronoun is.
 *
 * @param voice who speaks
 * @param cue the verb phrase as it stands
 * @param at where the cue stands in the text
 * @param words what was said, in order
 * @param sentence the index of the sentence of the cue
 */
record Utterance(
        Voice voice,
        String cue,
        Span at,
        int sentence,
        boolean direct,
        List<Span> words,
        double confidence,
        String rule) {

    Utterance {
        words = List.copyOf(words);
    }
}
