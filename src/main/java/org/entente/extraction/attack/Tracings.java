package org.entente.extraction.attack;

import static org.entente.extraction.attack.Blames.first;
import static org.entente.extraction.attack.Blames.object;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extraction.finding.NounPhrase;

/** "Attributed the attack to", "traced it to", "an attack linked to", "which came from". */
final class Tracings {

    private static final String[] TO = {"to", "on", "upon", "with"};

    private final Blames blames;
    private final Wording wording;

    Tracings(Blames blames) {
        this.blames = blames;
        this.wording = blames.wording();
    }

    void read(int verb) {
        if (wording.is(verb, Kind.ATTRIBUTE)) trace(verb);
        if (wording.is(verb, Kind.ORIGIN)) originate(verb);
    }

    private void trace(int verb) {
        boolean passive = wording.clauses().isPassive(verb);
        List<Slot> slots = blames.slots(verb);
        Optional<Slot> to = first(slots, TO).or(() -> behindDoor(slots)).or(() -> farTo(verb));
        if (to.isEmpty()) return;
        Optional<NounPhrase> object = passive ? wording.subject(verb) : object(slots);
        // "attributed to Russia the attack on": a long object stands last
        if (object.isEmpty()) object = wording.phraseFrom(to.get().extent().end());
        Optional<NounPhrase> claimant = passive ? first(slots, "by").map(Slot::phrase) : wording.subject(verb);
        OptionalInt swapped = blames.eventIn(to.get().phrase());
        if (swapped.isPresent()) {
            object.ifPresent(who -> blames.add(verb, who, blames.claimants(claimant), swapped));
            return;
        }
        OptionalInt event = event(verb, object, to.get());
        boolean before = blames.pointsBack(object) || isResponsibility(object);
        if (event.isPresent() || before) blames.add(verb, to.get().phrase(), blames.claimants(claimant), event);
    }

    /** "Laid thefts at banks in Peru at the door of". */
    private Optional<Slot> behindDoor(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.preposition().equals("at")
                        && wording.word(slot.head()).matches("door|doorstep|feet"))
                .findFirst()
                .map(slot -> wording.phraseFrom(slot.phrase().end() + 1)
                        .filter(phrase -> wording.word(phrase.first() - 1).equals("of"))
                        .map(phrase -> new Slot("at", Extent.of(wording, phrase, Blames.NESTING, "")))
                        .orElse(slot));
    }

    private OptionalInt event(int verb, Optional<NounPhrase> object, Slot to) {
        if (isResponsibility(object)) return blames.triggerAfter(to.phrase().end());
        OptionalInt event = blames.eventIn(object);
        return event.isPresent() ? event : blames.antecedent(verb);
    }

    private boolean isResponsibility(Optional<NounPhrase> object) {
        return object.filter(phrase -> wording.word(phrase.head()).matches("responsibility|blame|authorship"))
                .isPresent();
    }

    /** "Ties a wave of thefts from banks in Peru to a Danish crew": the end may stand far away. */
    private Optional<Slot> farTo(int verb) {
        for (int at = verb + 2; at < Math.min(verb + Blames.REACH, wording.size()); at++) {
            if (wording.isFinite(at) || wording.word(at).equals(";")) break;
            if (!wording.word(at).equals("to")) continue;
            Optional<NounPhrase> phrase = wording.phraseFrom(at + 1)
                    .filter(each -> !blames.attackers(each).isEmpty());
            if (phrase.isPresent()) {
                return Optional.of(new Slot("to", Extent.of(wording, phrase.get(), Blames.NESTING, "to")));
            }
        }
        return Optional.empty();
    }

    private void originate(int verb) {
        Optional<Slot> from = first(blames.slots(verb), "from", "in", "out");
        Optional<NounPhrase> what = wording.subject(verb);
        OptionalInt event = blames.eventIn(what);
        boolean told = event.isPresent()
                || isThis(what) && first(blames.slots(verb), "from").isPresent();
        if (from.isPresent() && told) blames.add(verb, from.get().phrase(), List.of(), event);
    }

    /** "This came from Moscow". */
    private boolean isThis(Optional<NounPhrase> what) {
        return what.filter(phrase -> wording.word(phrase.head()).matches("this|that|it|traffic|requests|packets|pings")
                        || blames.pointsBack(what)
                                && !wording.tag(phrase.head()).startsWith("PRP"))
                .isPresent();
    }
}
