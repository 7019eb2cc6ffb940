package org.entente.extraction.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A tree of Universal Dependencies over the tokens of one sentence; tokens are named by their index. */
public final class Dependencies {

    /** The head of a root. */
    public static final int ROOT = -1;

    private final int[] heads;
    private final String[] labels;
    private final List<List<Integer>> children = new ArrayList<>();

    /**
     * @param heads the head of each token, {@link #ROOT} for a root
     * @param labels the relation of each token to its head, such as {@code nsubj:pass}
     */
    Dependencies(int[] heads, String[] labels) {
        this.heads = heads.clone();
        this.labels = labels.clone();
        for (int token = 0; token < heads.length; token++) children.add(new ArrayList<>());
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] != ROOT) children.get(heads[token]).add(token);
        }
    }

    /** Tokens that nothing is known of: each a root. */
    static Dependencies none(int size) {
        int[] heads = new int[size];
        String[] labels = new String[size];
        Arrays.fill(heads, ROOT);
        Arrays.fill(labels, "dep");
        return new Dependencies(heads, labels);
    }

    public int head(int token) {
        return heads[token];
    }

    public String label(int token) {
        return labels[token];
    }

    /** The dependents of a token from left to right. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** The dependents that stand in one of the relations, subtypes ({@code nmod:poss} for {@code nmod}) included. */
    public List<Integer> children(int token, String... relations) {
        return children.get(token).stream()
                .filter(child -> is(child, relations))
                .toList();
    }

    /** Whether the token stands in one of the relations to its head, subtypes included; {@link #ROOT} stands in none. */
    public boolean is(int token, String... relations) {
        if (token == ROOT) return false;
        String label = labels[token];
        return Arrays.stream(relations)
                .anyMatch(relation -> label.equals(relation) || label.startsWith(relation + ":"));
    }

    /** The token itself and all that hangs on it, from left to right. */
    public IntStream subtree(int token) {
        return IntStream.range(0, heads.length).filter(other -> other == token || isBelow(other, token));
    }

    public boolean isBelow(int token, int ancestor) {
        for (int up = heads[token]; up != ROOT; up = heads[up]) {
            if (up == ancestor) return true;
        }
        return false;
    }

    /** The nearest ancestor that the predicate accepts. */
    public OptionalInt ancestor(int token, IntPredicate accepted) {
        for (int up = heads[token]; up != ROOT; up = heads[up]) {
            if (accepted.test(up)) return OptionalInt.of(up);
        }
        return OptionalInt.empty();
    }

    /** The token and what is coordinated with it ("France and Germany"), from left to right. */
    public List<Integer> conjuncts(int token) {
        int first = token;
        while (is(first, "conj") && heads[first] != ROOT) first = heads[first];
        List<Integer> all = new ArrayList<>(List.of(first));
        for (int i = 0; i < all.size(); i++) all.addAll(children(all.get(i), "conj"));
        return all.stream().sorted().toList();
    }

    public List<Integer> roots() {
        return IntStream.range(0, heads.length)
                .filter(token -> heads[token] == ROOT)
                .boxed()
                .toList();
    }
}
