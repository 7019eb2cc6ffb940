package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an article tells of one instrument, or of one understanding, while it is read. */
final class Group {

    final int id;
    final SortedSet<Pair> pairs = new TreeSet<>();
    final List<Step> steps = new ArrayList<>();
    final @Nullable Instrument instrument;
    int lastSentence;
    boolean cyber;
    /** Whether the words of the agreement itself are about cyber matters, and not only those around it. */
    boolean surely;

    boolean other;

    Group(int id, @Nullable Instrument instrument) {
        this.id = id;
        this.instrument = instrument;
    }

    void add(Step step) {
        pairs.add(step.pair());
        steps.add(step);
        lastSentence = step.sentence();
    }

    void remove(Predicate<Step> unwanted) {
        if (!steps.removeIf(unwanted)) return;
        pairs.clear();
        steps.forEach(step -> pairs.add(step.pair()));
    }

    /** The ids of all parties. */
    SortedSet<String> parties() {
        SortedSet<String> all = new TreeSet<>();
        for (Pair pair : pairs) {
            all.add(pair.one());
            all.add(pair.other());
        }
        return all;
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }
}
