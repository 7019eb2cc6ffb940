package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs what should have been found with what was found, each at most once. */
final class Scorer {

    private final Kind kind;
    private final Sameness sameness;
    private final List<Score.Hit> hits = new ArrayList<>();
    private final List<Claim> misses = new ArrayList<>();
    private final List<Claim> falseAlarms = new ArrayList<>();

    Scorer(Kind kind, Sameness sameness) {
        this.kind = kind;
        this.sameness = sameness;
    }

    /** Adds the claims of one article. */
    void add(List<Claim> gold, List<Claim> found) {
        List<Claim> left = new ArrayList<>(found);
        for (Claim claim : gold) {
            if (claim.unsure()) continue;
            Optional<Claim> same = best(claim, left);
            same.ifPresentOrElse(other -> hits.add(new Score.Hit(claim, other)), () -> misses.add(claim));
            same.ifPresent(left::remove);
        }
        left.removeIf(claim -> gold.stream().anyMatch(other -> other.unsure() && excuses(other, claim)));
        falseAlarms.addAll(left);
    }

    private Optional<Claim> best(Claim gold, List<Claim> found) {
        Claim best = null;
        for (Claim claim : found) {
            if (!isSame(gold, claim)) continue;
            if (best == null || gold.overlap(claim) > gold.overlap(best)) best = claim;
        }
        return Optional.ofNullable(best);
    }

    private boolean isSame(Claim gold, Claim found) {
        return sameness.test(gold.parties(), found.parties(), kind.isSymmetric())
                && (!kind.isAboutWords() || gold.overlap(found) > 0);
    }

    /** An unsure claim without parties is about its words, whoever said them. */
    private boolean excuses(Claim unsure, Claim found) {
        return unsure.parties().isEmpty() ? unsure.overlap(found) > 0 : isSame(unsure, found);
    }

    Score score() {
        return new Score(kind, List.copyOf(hits), List.copyOf(misses), List.copyOf(falseAlarms));
    }
}
