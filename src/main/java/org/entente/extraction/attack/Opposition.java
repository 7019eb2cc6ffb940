package org.entente.extraction.attack;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.attack.Profiles.Sighting;
import org.entente.extraction.naming.Mention;

/** How an article brings one country together with another that may have attacked it: features for a {@link Suspicion}. */
final class Opposition {

    private static final int WIDE = 14;
    private static final int MOST = 6;
    private static final int NEXT = 2;

    private final Profiles profiles;
    private final Opponents pair;
    private final SortedSet<String> features = new TreeSet<>();

    private Opposition(Profiles profiles, Opponents pair) {
        this.profiles = profiles;
        this.pair = pair;
    }

    static SortedSet<String> of(Profiles profiles, Opponents pair) {
        Opposition opposition = new Opposition(profiles, pair);
        opposition.read();
        return opposition.features;
    }

    private void read() {
        var attacked = profiles.bySentence(pair.victim());
        var attacking = profiles.bySentence(pair.attacker());
        features.addAll(profiles.ofAll());
        features.add("order " + Integer.signum(attacked.firstKey() - attacking.firstKey()));
        int together = 0;
        int near = 0;
        for (int sentence : attacked.keySet()) {
            if (attacking.containsKey(sentence)) {
                together++;
                together(sentence);
            }
            for (int distance = 1; distance <= NEXT; distance++) {
                if (attacking.containsKey(sentence + distance)) {
                    near++;
                    features.add("next " + distance);
                }
                if (attacking.containsKey(sentence - distance)) {
                    near++;
                    features.add("previous " + distance);
                }
            }
        }
        features.add("together " + Math.min(3, together));
        features.add("near " + Math.min(3, near));
    }

    /** One sentence that names both. */
    private void together(int sentence) {
        Wording wording = profiles.wording(sentence);
        for (int at = 0; at < wording.size(); at++) Profiles.kinds("in the sentence", wording, at, features);
        Mention victim = null;
        Mention attacker = null;
        int least = Integer.MAX_VALUE;
        for (Sighting one : profiles.in(sentence)) {
            for (Sighting other : profiles.in(sentence)) {
                int distance = Math.abs(one.mention().first() - other.mention().first());
                boolean both =
                        one.country().equals(pair.victim()) && other.country().equals(pair.attacker());
                if (!both || distance >= least) continue;
                least = distance;
                victim = one.mention();
                attacker = other.mention();
            }
        }
        if (victim == null || attacker == null) return;
        String order = attacker.first() < victim.first() ? "attacker first" : "victim first";
        features.add(order);
        features.add(order + " " + Math.min(MOST, least / 3));
        between(order, wording, Math.min(victim.end(), attacker.end()), Math.max(victim.first(), attacker.first()));
    }

    private void between(String order, Wording wording, int from, int to) {
        if (to - from > WIDE) return;
        Set<String> kinds = new TreeSet<>();
        for (int at = from; at < to; at++) Profiles.kinds(order + " between", wording, at, kinds);
        features.addAll(kinds);
    }
}
