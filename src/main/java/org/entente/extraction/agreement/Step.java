package org.entente.extraction.agreement;

import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One step of one pair, as one sentence tells it.
 *
 * @param sentence the index of the sentence
 * @param instrument as the graph calls it; null for a bare understanding
 * @param background whether it is told as what was there before, and not as news
 * @param group steps of one group are told of one instrument
 */
record Step(
        Pair pair,
        Status status,
        @Nullable PartialDate date,
        @Nullable String instrument,
        int sentence,
        boolean background,
        boolean cyber,
        int group,
        String rule) {

    /** Whether it points back at what was told before: "Slovakia wants one, too". */
    boolean isSequel() {
        return rule.startsWith("sequel");
    }

    Step at(@Nullable PartialDate when) {
        return new Step(pair, status, when, instrument, sentence, background, cyber, group, rule);
    }

    Step in(int otherSentence) {
        return new Step(pair, status, date, instrument, otherSentence, background, cyber, group, rule);
    }

    Step of(Pair other) {
        return new Step(other, status, date, instrument, sentence, background, cyber, group, rule);
    }

    Step with(@Nullable String otherInstrument, boolean isCyber) {
        return new Step(pair, status, date, otherInstrument, sentence, background, isCyber, group, rule);
    }
}
