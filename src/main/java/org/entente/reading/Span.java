package org.entente.reading;

/**
 * Text from {@code begin} (inclusive) to {@code end} (exclusive), in UTF-16 code units as {@link String#substring}
 * counts them.
 *
 * @throws IllegalArgumentException unless 0 <= begin < end
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || begin >= end) {
            throw new IllegalArgumentException(
                    "A span runs from begin (0 or more) to an end beyond it, not from %d to %d.".formatted(begin, end));
        }
    }

    public String of(String text) {
        return text.substring(begin, end);
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
