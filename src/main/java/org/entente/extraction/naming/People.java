package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The persons of one article: one for each full name, to which surnames and first names lead back. */
final class People {

    private static final Set<String> PARTICLES = Lexicon.words("particle");

    private final Map<List<String>, String> fullNames = new LinkedHashMap<>();
    private final Map<List<String>, Entry> entries = new HashMap<>();

    /** A full name, of two parts or more. */
    void add(List<String> atoms, String name) {
        fullNames.putIfAbsent(atoms, name);
    }

    boolean isEmpty() {
        return fullNames.isEmpty();
    }

    /** The person whom a full name, or a part of one, means; null if the article has none of that name. */
    @Nullable
    Entry of(List<String> atoms) {
        List<String> full = fullNames.containsKey(atoms) ? longest(atoms) : named(atoms);
        if (full == null) return null;
        return entries.computeIfAbsent(
                full, key -> Entry.named(EntityType.PERSON, fullNames.getOrDefault(key, String.join(" ", key)), null));
    }

    /** Whether the atom is the surname or the first name of somebody. */
    boolean hasPart(String atom) {
        return named(List.of(atom)) != null;
    }

    /** The fullest form of the same person's name. */
    private List<String> longest(List<String> atoms) {
        List<String> best = atoms;
        for (List<String> other : fullNames.keySet()) {
            if (other.size() > best.size() && (isSame(best, other) || endsIn(other, best))) best = other;
        }
        return best;
    }

    private static boolean isSame(List<String> shorter, List<String> longer) {
        if (!longer.get(0).equals(shorter.get(0))) return false;
        int at = 0;
        for (String atom : longer) if (at < shorter.size() && atom.equals(shorter.get(at))) at++;
        return at == shorter.size();
    }

    /** "Dr Al Sahli", who is Hamad Al Sahli. */
    private static boolean endsIn(List<String> longer, List<String> shorter) {
        return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    /** The full name that ends in the atoms, else that begins with them. */
    private @Nullable List<String> named(List<String> atoms) {
        List<String> best = null;
        int bestScore = 0;
        for (List<String> full : fullNames.keySet()) {
            int score = score(full, atoms);
            if (score > bestScore) {
                best = full;
                bestScore = score;
            }
        }
        return best == null ? null : longest(best);
    }

    private static int score(List<String> full, List<String> part) {
        int size = full.size();
        if (part.size() >= size) return 0;
        if (full.subList(size - part.size(), size).equals(part)) return 4;
        if (full.subList(0, part.size()).equals(part)) return 2;
        List<String> bare = new ArrayList<>(full);
        bare.removeIf(PARTICLES::contains);
        List<String> bareNames =
                part.stream().filter(atom -> !PARTICLES.contains(atom)).toList();
        if (bareNames.isEmpty()) return 0;
        for (int from = 1; from + bareNames.size() <= bare.size(); from++) {
            if (bare.subList(from, from + bareNames.size()).equals(bareNames)) return 3;
        }
        return 0;
    }
}
