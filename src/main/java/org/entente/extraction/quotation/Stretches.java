package org.entente.extraction.quotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entente.reading.Span;

/** Stretches of a text, of which those at a place are found as quickly among thousands as among few. */
final class Stretches {

    private final List<Span> spans;
    private final int[] furthest;

    Stretches(Collection<Span> spans) {
        this.spans = spans.stream().sorted(Comparator.comparingInt(Span::begin)).toList();
        furthest = new int[this.spans.size()];
        for (int i = 0; i < furthest.length; i++) {
            furthest[i] = Math.max(this.spans.get(i).end(), i == 0 ? 0 : furthest[i - 1]);
        }
    }

    boolean anyOverlaps(Span span) {
        int before = beginningBefore(span.end());
        return before > 0 && furthest[before - 1] > span.begin();
    }

    boolean anyContains(Span span) {
        int before = beginningBefore(span.begin() + 1);
        return before > 0 && furthest[before - 1] >= span.end();
    }

    private int beginningBefore(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (spans.get(middle).begin() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
