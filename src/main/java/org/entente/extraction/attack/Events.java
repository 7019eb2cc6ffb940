package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;

/** The nouns of attack in a sentence, for which its phrases stand: "the attacks", "a wave of attacks". */
final class Events {

    private static final Set<String> PLACES = Set.of("against", "at", "on", "across", "into", "in", "inside", "to");

    private final Wording wording;
    private final List<Integer> triggers;

    /** @param triggers the words of attack in the sentence */
    Events(Wording wording, List<Integer> triggers) {
        this.wording = wording;
        this.triggers = triggers;
    }

    /** The noun of attack for which a phrase stands: "attacks", "a wave of attacks". */
    Optional<Integer> at(NounPhrase phrase) {
        return in(Extent.of(wording, phrase, Set.of("of"), ""));
    }

    Optional<Integer> in(Extent extent) {
        for (Part part : extent.parts()) {
            if (!part.is(Part.Link.SELF) && !part.word().equals("of") && !part.is(Part.Link.APPOSED)) continue;
            for (int at = part.phrase().first(); at < part.phrase().end(); at++) {
                if (triggers.contains(at) && Triggers.isNoun(wording, at)) return Optional.of(at);
            }
            if (!part.is(Part.Link.SELF)) continue;
            if (wording.is(part.phrase().head(), Kind.ACTOR)
                    || !wording.mentions(part.phrase()).isEmpty()) break;
        }
        return Optional.empty();
    }

    /** "Most of them launched by ...": the attacks just told. */
    Optional<Integer> lastBefore(int verb, Optional<NounPhrase> subject) {
        boolean pointsBack = subject.isEmpty()
                || wording.tag(subject.get().head()).matches("PRP|DT|WDT|JJS")
                || Set.of("most", "some", "many", "which")
                        .contains(wording.word(subject.get().head()));
        if (!pointsBack) return Optional.empty();
        return triggers.stream()
                .filter(at -> at < verb && Triggers.isNoun(wording, at))
                .reduce((one, other) -> other);
    }

    /** Whoever does it: hackers, or the malware that some hackers sent. */
    Deed doneBy(int verb, NounPhrase agent) {
        Optional<Integer> event = at(agent);
        if (event.isPresent()) {
            return Deed.same(verb, event.get());
        }
        List<Party> found = Attackers.in(wording, agent);
        List<Party> attackers = found.isEmpty() ? own(verb, agent) : found;
        Open[] open = attackers.isEmpty() && wording.isKnownSomeone(agent) ? new Open[] {Open.ATTACKER} : new Open[0];
        return Deed.of(verb, List.of(), attackers, open);
    }

    /** "The service says that its hackers erased the archive": those of whoever says so. */
    private List<Party> own(int verb, NounPhrase agent) {
        boolean owned = wording.word(agent.first()).matches("its|their|his|her|our");
        boolean hackers = wording.has(agent.first(), agent.end(), Kind.CREW, Kind.CYBER)
                || wording.is(agent.head(), Kind.ACTOR) && !wording.is(agent.head(), Kind.WATCHER);
        int says = wording.clauses().dependencies().head(verb);
        if (!owned || !hackers || says < 0 || !wording.is(says, Kind.SAY, Kind.CLAIM)) return List.of();
        return wording.subject(says).stream()
                .flatMap(phrase -> Attackers.in(wording, phrase).stream())
                .filter(party -> party.is(EntityType.COUNTRY) || party.is(EntityType.AGENCY))
                .map(party -> party.tied(Attribution.STATE, false))
                .toList();
    }

    /** Against whom something is launched: "deployed malware against a ministry". */
    List<Party> placed(List<Slot> slots, int event) {
        return slots.stream()
                .filter(slot -> slot.head() > event && PLACES.contains(slot.preposition()))
                .flatMap(slot -> Victims.in(wording, slot.extent()).stream())
                .toList();
    }
}
