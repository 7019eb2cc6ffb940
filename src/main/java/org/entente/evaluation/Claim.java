package org.entente.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text says, in the form in which it is compared.
 *
 * @param parties an entity alone, or both ends of a relation; of a quotation the speaker alone
 * @param details by name, such as {@code status}: the values, none if the text is silent; a name that is missing was not
 *     labelled
 * @param spans the words behind it, where known
 * @param words the same to be read
 * @param unsure counts for nobody
 * @param confidence of the extractor, null in gold
 * @param rule that fired, empty in gold
 */
public record Claim(
        String article,
        List<Party> parties,
        Map<String, Set<String>> details,
        List<Span> spans,
        String words,
        boolean unsure,
        @Nullable Double confidence,
        String rule) {

    public Claim {
        parties = List.copyOf(parties);
        spans = List.copyOf(spans);
    }

    /** How many UTF-16 code units of evidence the two have in common. */
    int overlap(Claim other) {
        int overlap = 0;
        for (Span mine : spans) {
            for (Span theirs : other.spans) {
                overlap += Math.max(0, Math.min(mine.end(), theirs.end()) - Math.max(mine.begin(), theirs.begin()));
            }
        }
        return overlap;
    }

    @Override
    public String toString() {
        return parties.stream().map(Party::toString).collect(joining(" – "));
    }
}
