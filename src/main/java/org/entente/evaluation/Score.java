package org.entente.evaluation;

import java.util.List;
import java.util.Set;

/**
 * The figures of one kind, and what they were counted from.
 *
 * @param hits gold that was found
 * @param misses gold that was not found
 * @param falseAlarms found and not in the gold
 */
public record Score(Kind kind, List<Hit> hits, List<Claim> misses, List<Claim> falseAlarms) {

    /** A claim of the gold and the same as found. */
    public record Hit(Claim gold, Claim found) {

        /** Whether the detail was labelled. */
        boolean has(String detail) {
            return gold.details().containsKey(detail);
        }

        Set<String> expected(String detail) {
            return gold.details().getOrDefault(detail, Set.of());
        }

        Set<String> got(String detail) {
            return found.details().getOrDefault(detail, Set.of());
        }

        public boolean isRight(String detail) {
            return expected(detail).equals(got(detail));
        }
    }

    public int labelled() {
        return hits.size() + misses.size();
    }

    public int found() {
        return hits.size() + falseAlarms.size();
    }

    /** Of what was found, the share that is in the gold; 0 where nothing was found and something is there. */
    public double precision() {
        return found() == 0 ? f1() : (double) hits.size() / found();
    }

    /** Of the gold, the share that was found; 0 where something was found and nothing is there. */
    public double recall() {
        return labelled() == 0 ? f1() : (double) hits.size() / labelled();
    }

    /** The harmonic mean of the two; 1 where there is nothing and nothing was found. */
    public double f1() {
        int all = labelled() + found();
        return all == 0 ? 1 : 2.0 * hits.size() / all;
    }

    /** The names of the details that were labelled, in alphabetical order. */
    public List<String> details() {
        return hits.stream()
                .flatMap(hit -> hit.gold().details().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** How many hits have the detail labelled. */
    public long labelled(String detail) {
        return hits.stream().filter(hit -> hit.has(detail)).count();
    }

    /** How many hits have the detail exactly right. */
    public long right(String detail) {
        return hits.stream()
                .filter(hit -> hit.has(detail) && hit.isRight(detail))
                .count();
    }

    /** F1 over the single values of a detail that can have several; 1 where there is no value. */
    public double f1(String detail) {
        int all = 0;
        int shared = 0;
        for (Hit hit : hits) {
            if (!hit.has(detail)) continue;
            all += hit.expected(detail).size() + hit.got(detail).size();
            shared += (int) hit.expected(detail).stream()
                    .filter(hit.got(detail)::contains)
                    .count();
        }
        return all == 0 ? 1 : 2.0 * shared / all;
    }
}
