package org.entente.extraction.language;

import edu.stanford.nlp.process.Morphology;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The dictionary forms of words, by CoreNLP's {@code Morphology}. Those met last are kept; they are the same whether kept or
 * made anew.
 */
final class Lemmas {

    private static final int BITS = 14;

    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);
    private final AtomicReferenceArray<Lemma> kept = new AtomicReferenceArray<>(1 << BITS);

    private record Lemma(String word, String tag, String lemma) {}

    /** In lower case, unless the tag is that of a name. */
    String of(String word, String tag) {
        int slot = ((31 * word.hashCode() + tag.hashCode()) * 0x9E3779B9) >>> (32 - BITS);
        Lemma known = kept.get(slot);
        if (known == null || !known.word.equals(word) || !known.tag.equals(tag)) {
            known = new Lemma(word, tag, morphology.get().lemma(word, tag));
            kept.set(slot, known);
        }
        return known.lemma;
    }
}
