package org.entente.extraction.attack;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extraction.attack.Deed.Open;

/**
 * What a sentence, read in its article, tells of one operation.
 *
 * @param at the word that tells it
 * @param pointsBack whether it means an operation told before: "the attack", "blamed Iran for it"
 * @param open what else it leaves to what was told before
 * @param sentences the indexes of the sentences whose words tell it, in order
 */
record Telling(
        Wording wording,
        int at,
        List<Party> victims,
        List<Party> attackers,
        Stance stance,
        boolean pointsBack,
        Set<Open> open,
        List<Integer> sentences) {

    /** With what an earlier telling names. */
    Telling with(List<Party> newVictims, List<Party> newAttackers, Telling earlier) {
        List<Integer> all = Stream.concat(earlier.sentences.stream(), sentences.stream())
                .distinct()
                .sorted()
                .toList();
        return new Telling(wording, at, newVictims, newAttackers, stance, pointsBack, open, all);
    }

    Telling with(List<Party> newVictims) {
        return new Telling(wording, at, newVictims, attackers, stance, pointsBack, open, sentences);
    }

    Telling with(Stance newStance) {
        return new Telling(wording, at, victims, attackers, newStance, pointsBack, open, sentences);
    }

    /** Whether the two are its victim and its attacker themselves, rather than their countries. */
    boolean names(String victim, String attacker) {
        return victims.stream().anyMatch(party -> party.entity().equals(victim))
                && attackers.stream().anyMatch(party -> party.entity().equals(attacker));
    }

    /** Whether its verb tells an attack of data or a device alone: "read", "froze", not "robbed". */
    boolean isWeak() {
        return wording.is(at, Kind.VERB_WEAK) && !wording.is(at, Kind.VERB_OPEN, Kind.VERB_TAKE);
    }

    boolean isComplete() {
        return !victims.isEmpty() && !attackers.isEmpty();
    }

    int sentence() {
        return wording.sentence().index();
    }

    int paragraph() {
        return wording.sentence().paragraph();
    }
}
