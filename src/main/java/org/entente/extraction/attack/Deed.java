package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one sentence tells of one operation.
 *
 * @param triggers the words that tell it, in order
 * @param open what the sentence leaves to the rest of the article
 */
record Deed(TreeSet<Integer> triggers, List<Party> victims, List<Party> attackers, Set<Open> open) {

    /** What a telling leaves to what was told before it. */
    enum Open {
        /** The attacker: "the gang", "it". */
        ATTACKER,
        /** The victim: "knocked them out". */
        VICTIM,
        /** All but the victims: "were hit too". */
        ALONG
    }

    static Deed of(int trigger, List<Party> victims, List<Party> attackers, Open... open) {
        Set<Open> all = EnumSet.noneOf(Open.class);
        all.addAll(List.of(open));
        return new Deed(new TreeSet<>(List.of(trigger)), victims, attackers, all);
    }

    /** That two words tell the same operation. */
    static Deed same(int one, int other) {
        return new Deed(new TreeSet<>(List.of(one, other)), List.of(), List.of(), Set.of());
    }

    int first() {
        return triggers.first();
    }

    Deed withVictims(List<Party> others) {
        return new Deed(triggers, others, attackers, open);
    }

    Deed withAttackers(List<Party> others) {
        return new Deed(triggers, victims, others, open);
    }

    private Deed with(Deed other) {
        TreeSet<Integer> all = new TreeSet<>(triggers);
        all.addAll(other.triggers);
        Set<Open> either = EnumSet.noneOf(Open.class);
        either.addAll(open);
        either.addAll(other.open);
        return new Deed(all, union(victims, other.victims), union(attackers, other.attackers), either);
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
