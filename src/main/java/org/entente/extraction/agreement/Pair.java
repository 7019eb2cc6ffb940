package org.entente.extraction.agreement;

/** Two parties, the smaller id first. */
record Pair(String one, String other) implements Comparable<Pair> {

    Pair {
        if (one.compareTo(other) > 0) {
            String swap = one;
            one = other;
            other = swap;
        }
    }

    @Override
    public int compareTo(Pair that) {
        int order = one.compareTo(that.one);
        return order != 0 ? order : other.compareTo(that.other);
    }
}
