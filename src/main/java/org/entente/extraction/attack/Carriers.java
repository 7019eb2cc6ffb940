package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Verbs that only carry an attack: "launched an attack", "attacks carried out by", "used two flaws against". */
final class Carriers {

    private static final int NEAR = 15;

    private final Wording wording;
    private final Events events;
    private final List<Deed> deeds;

    /** @param deeds what is found is added here */
    Carriers(Wording wording, Events events, List<Deed> deeds) {
        this.wording = wording;
        this.events = events;
        this.deeds = deeds;
    }

    void read(int verb) {
        boolean passive = wording.clauses().isPassive(verb)
                && !wording.token(verb).lemma().equals("involve");
        List<Slot> slots = Slot.from(wording, verb + 1, Roles.NESTING);
        Optional<NounPhrase> subject = wording.subject(verb);
        Optional<Integer> event = passive
                ? subject.flatMap(events::at).or(() -> events.lastBefore(verb, subject))
                : slots.stream()
                        .filter(slot -> slot.preposition().matches(prepositions(verb)))
                        .flatMap(slot -> events.in(slot.extent()).stream())
                        .findFirst();
        if (event.isEmpty() && !passive) event = carried(verb);
        if (event.isEmpty() && passive && isBelieved(verb)) event = events.lastBefore(verb, Optional.empty());
        if (event.isEmpty() && !passive) subject.ifPresent(phrase -> used(verb, phrase, slots));
        if (event.isEmpty()) return;
        deeds.add(Deed.of(event.get(), events.placed(slots, event.get()), List.of()));
        deeds.add(Deed.same(verb, event.get()));
        (passive ? wording.agent(slots) : subject).ifPresent(phrase -> deeds.add(events.doneBy(verb, phrase)));
    }

    /** "The attacks that the unit carried out". */
    private Optional<Integer> carried(int verb) {
        int from = Math.max(0, verb - NEAR);
        for (int at = verb - 1; at > from; at--) {
            if (wording.isFinite(at) || wording.word(at).equals(";")) break;
            if (wording.word(at).matches("that|which") && wording.tag(at).matches("WDT|IN"))
                return wording.phraseAt(at - 1).flatMap(events::at);
        }
        return Optional.empty();
    }

    /** "The crew used two flaws against Danish firms": an attack without a word for it. */
    private void used(int verb, NounPhrase subject, List<Slot> slots) {
        List<Party> attackers = Attackers.in(wording, subject);
        boolean crew = wording.has(subject.first(), subject.end(), Kind.CREW)
                || attackers.stream().anyMatch(party -> party.is(EntityType.GROUP));
        if (!crew) return;
        slots.stream()
                .filter(slot -> slot.preposition().equals("against")
                        || wording.word(slot.head()).matches("targets?"))
                .map(slot -> Victims.in(wording, slot.extent()))
                .filter(victims -> !victims.isEmpty())
                .findFirst()
                .ifPresent(victims -> deeds.add(Deed.of(verb, victims, attackers)));
    }

    /** "Attacks that Riga believes were ordered by". */
    private boolean isBelieved(int verb) {
        int before = verb - 1;
        while (before > 0 && wording.word(before).matches("was|were|been|had|have|has")) before--;
        return before > 0 && wording.isVerb(before) && wording.is(before, Kind.SAY);
    }

    private String prepositions(int verb) {
        if (wording.stem(verb).equals("pay")) return "for";
        return isIntransitive(verb) ? "with|in|to" : "|out|off|up";
    }

    private boolean isIntransitive(int verb) {
        return wording.token(verb).lemma().matches("start|begin|continue|proceed|engage|participate|involve|resort");
    }
}
