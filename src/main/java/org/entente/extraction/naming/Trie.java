package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names looked up atom by atom, so that a text is searched for all of them at once. */
final class Trie<V> {

    private static final Set<String> SMALL_WORDS = Set.of("Of", "And", "The", "For", "In", "On", "De", "To");
    private static final int SHORTEST_SHOUTED = 4;

    private final Map<String, Trie<V>> next = new HashMap<>();
    private @Nullable V value;

    /** The node where the name ends. */
    Trie<V> at(List<String> atoms) {
        Trie<V> node = this;
        for (String atom : atoms) node = node.next.computeIfAbsent(atom, key -> new Trie<>());
        return node;
    }

    @Nullable
    V value() {
        return value;
    }

    void set(V value) {
        this.value = value;
    }

    /** The node after the atom; a word in capitals is also looked up as written in small letters. */
    @Nullable
    Trie<V> after(String atom) {
        Trie<V> exact = next.get(atom);
        if (exact != null || next.isEmpty()) return exact;
        if (SMALL_WORDS.contains(atom)) return next.get(atom.toLowerCase(Locale.ROOT));
        if (atom.length() >= SHORTEST_SHOUTED && Spelling.isAllCapitals(atom)) {
            return next.get(atom.charAt(0) + atom.substring(1).toLowerCase(Locale.ROOT));
        }
        return null;
    }

    /** The node after all atoms of a token. */
    @Nullable
    Trie<V> after(List<String> atoms) {
        Trie<V> node = this;
        for (String atom : atoms) {
            node = node.after(atom);
            if (node == null) return null;
        }
        return node;
    }
}
