package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extraction.language.Dependencies;

/** The way through the dependencies of a sentence from one word to another, over the word that both hang on. */
final class Path {

    private static final int LONGEST = 12;

    private final Dependencies dependencies;
    private final List<Integer> one;
    private final List<Integer> other;

    Path(Dependencies dependencies, int one, int other) {
        this.dependencies = dependencies;
        this.one = upwards(one);
        this.other = upwards(other);
    }

    /** From the word to the root. */
    private List<Integer> upwards(int word) {
        List<Integer> way = new ArrayList<>();
        for (int at = word; at != Dependencies.ROOT && way.size() < LONGEST; at = dependencies.head(at)) way.add(at);
        return way;
    }

    /** Adds the labels on the way and the words, those of names by their type alone. */
    void describe(String[] words, Set<String> features) {
        int summit = one.stream().filter(other::contains).findFirst().orElse(Dependencies.ROOT);
        if (summit == Dependencies.ROOT) return;
        String labels =
                Stream.of(one, other).map(way -> labels(way, summit)).sorted().collect(Collectors.joining("|"));
        features.add("path " + labels);
        features.add("path " + labels + " " + words[summit]);
        features.add("over " + words[summit]);
        for (List<Integer> way : List.of(one, other)) {
            for (int at : way.subList(1, Math.max(1, way.indexOf(summit) + 1))) features.add("by " + words[at]);
        }
    }

    private String labels(List<Integer> way, int summit) {
        return way.subList(0, way.indexOf(summit)).stream()
                .map(dependencies::label)
                .collect(Collectors.joining("<"));
    }
}
