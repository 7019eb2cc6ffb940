package org.entente.extraction.attack;

import java.util.List;
import org.entente.extraction.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * One telling's support for one edge.
 *
 * @param attackerCountry the id of the country to which the attacker is tied
 * @param pointsBack whether it means an operation told before, and so asserts nothing new
 * @param basis how much the words say
 * @param sentences the indexes of the sentences with the words
 */
record Support(
        String victim,
        String attacker,
        @Nullable String attackerCountry,
        @Nullable Attribution attribution,
        boolean alleged,
        List<String> claimants,
        boolean pointsBack,
        boolean derived,
        Basis basis,
        List<Integer> sentences) {

    Support on(Basis other) {
        return new Support(
                victim,
                attacker,
                attackerCountry,
                attribution,
                alleged,
                claimants,
                pointsBack,
                derived,
                other,
                sentences);
    }

    Support by(List<String> others) {
        return new Support(
                victim, attacker, attackerCountry, attribution, alleged, others, pointsBack, derived, basis, sentences);
    }

    boolean isOfCountries() {
        return victim.startsWith("country:") && attacker.startsWith("country:");
    }

    /** Whether the other has the two change sides. */
    boolean isReverseOf(Support other) {
        return victim.equals(other.attacker) && attacker.equals(other.victim);
    }

    int last() {
        return sentences.get(sentences.size() - 1);
    }
}
