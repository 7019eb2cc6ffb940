package org.entente.extraction.attack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence stands to what it tells.
 *
 * @param guard why it has not happened, such as {@code negated}; null if it has
 * @param alleged whether somebody else says so
 * @param claimants their ids, as far as named
 */
record Stance(@Nullable String guard, boolean alleged, List<String> claimants) {

    static final Stance ASSERTED = new Stance(null, false, List.of());

    static Stance unreal(String guard) {
        return new Stance(guard, false, List.of());
    }

    Stance by(List<String> others) {
        return new Stance(guard, alleged, others);
    }

    boolean isReal() {
        return guard == null;
    }

    /** Both hold: what one of two words makes unreal or alleged is so. */
    Stance and(Stance other) {
        if (!isReal()) return this;
        if (!other.isReal()) return other;
        return new Stance(null, alleged || other.alleged, claimants.isEmpty() ? other.claimants : claimants);
    }
}
