package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What one sentence tells of one operation.
 *
 * @param triggers the words that tell it, in order
 * @param unnamed whether an attacker is spoken of whom the sentence does not name: "the gang", "it"
 */
record Deed(TreeSet<Integer> triggers, List<Party> victims, List<Party> attackers, boolean unnamed) {

    static Deed of(int trigger, List<Party> victims, List<Party> attackers, boolean unnamed) {
        return new Deed(new TreeSet<>(List.of(trigger)), victims, attackers, unnamed);
    }

    /** That two words tell the same operation. */
    static Deed same(int one, int other) {
        return new Deed(new TreeSet<>(List.of(one, other)), List.of(), List.of(), false);
    }

    int first() {
        return triggers.first();
    }

    private Deed with(Deed other) {
        TreeSet<Integer> all = new TreeSet<>(triggers);
        all.addAll(other.triggers);
        return new Deed(
                all, union(victims, other.victims), union(attackers, other.attackers), unnamed || other.unnamed);
    }

    static List<Party> union(Collection<Party> one, Collection<Party> other) {
        Map<String, Party> all = new LinkedHashMap<>();
        one.forEach(party -> all.put(party.entity(), party));
        other.forEach(party -> all.putIfAbsent(party.entity(), party));
        return new ArrayList<>(all.values());
    }

    /** The deeds with those that share a word made one, in the order of the text. */
    static List<Deed> merged(List<Deed> deeds) {
        List<Deed> merged = new ArrayList<>();
        for (Deed deed : deeds) {
            Deed sum = deed;
            for (Deed other : List.copyOf(merged)) {
                if (other.triggers.stream().noneMatch(sum.triggers::contains)) continue;
                merged.remove(other);
                sum = other.with(sum);
            }
            merged.add(sum);
        }
        merged.sort((one, other) -> Integer.compare(one.first(), other.first()));
        return merged;
    }
}
