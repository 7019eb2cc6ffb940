package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Who does what to whom in one sentence, told by verbs and nouns of attack and the verbs that carry them. */
final class Roles {

    private static final Set<String> NESTING =
            Set.of("of", "at", "in", "from", "inside", "within", "across", "belonging");
    private static final Set<String> VERB_VICTIM = Set.of(
            "",
            "into",
            "against",
            "at",
            "on",
            "from",
            "inside",
            "across",
            "through",
            "in",
            "of",
            "within",
            "throughout",
            "over",
            "out",
            "down");
    private static final Set<String> INSTRUMENTAL = Set.of("in", "with", "through", "by", "during");
    private static final Set<String> ACCESS = Set.of("gain", "get", "obtain");

    private final Wording wording;
    private final List<Integer> triggers;
    private final NounRoles nouns;
    private final List<Deed> deeds = new ArrayList<>();

    private Roles(Wording wording) {
        this.wording = wording;
        this.triggers = Triggers.in(wording);
        this.nouns = new NounRoles(wording);
    }

    static List<Deed> in(Wording wording) {
        Roles roles = new Roles(wording);
        for (int trigger : roles.triggers) {
            if (Triggers.isVerb(wording, trigger)) roles.verb(trigger);
            else roles.deeds.add(roles.nouns.at(trigger));
        }
        for (int at = 0; at < wording.size(); at++) {
            if (!wording.tag(at).startsWith("VB") || roles.triggers.contains(at)) continue;
            if (wording.is(at, Kind.VERB_CARRY)) roles.carrier(at);
            if (wording.is(at, Kind.VERB_SUFFER)) roles.sufferer(at);
        }
        return Deed.merged(roles.deeds);
    }

    private void verb(int verb) {
        List<Slot> slots = Slot.from(wording, verb + 1, NESTING);
        Optional<NounPhrase> subject = subject(verb);
        boolean passive = wording.clauses().isPassive(verb) || isUndergone(subject, slots);
        List<Party> victims = new ArrayList<>();
        if (passive) subject.ifPresent(phrase -> victims.addAll(victims(phrase, verb)));
        for (Slot slot : slots) {
            Optional<Integer> noun = eventIn(slot.extent());
            if (noun.isPresent() && INSTRUMENTAL.contains(slot.preposition())) deeds.add(Deed.same(verb, noun.get()));
            else if (isVictim(verb, slot.preposition())) victims.addAll(Victims.in(wording, slot.extent()));
        }
        second(verb, slots, passive);
        deeds.add(agents(verb, passive ? by(slots) : subject, victims));
    }

    private boolean isVictim(int verb, String preposition) {
        String lemma = wording.token(verb).lemma();
        if (preposition.equals("to")) return ACCESS.contains(lemma);
        if (preposition.equals("after")) return lemma.equals("go");
        return VERB_VICTIM.contains(preposition);
    }

    /** A headline's passive: "Targets in Estonia attacked". */
    private boolean isUndergone(Optional<NounPhrase> subject, List<Slot> slots) {
        if (subject.isEmpty()
                || slots.stream().anyMatch(slot -> slot.preposition().isEmpty())) return false;
        int head = subject.get().head();
        boolean thing =
                wording.is(head, Kind.ASSET, Kind.DATA) || wording.word(head).matches("targets?|sites?|websites?");
        return thing && Attackers.in(wording, subject.get()).stream().noneMatch(party -> party.is(EntityType.GROUP));
    }

    /** "Breached and defaced the site": the first verb has the object of the second. */
    private void second(int verb, List<Slot> slots, boolean passive) {
        if (!slots.isEmpty() && !passive) return;
        triggers.stream()
                .filter(other ->
                        other > verb && wording.clauses().dependencies().is(other, "conj"))
                .filter(other -> wording.clauses().dependencies().head(other) == verb)
                .filter(other -> Triggers.isVerb(wording, other))
                .forEach(other -> deeds.add(Deed.same(verb, other)));
    }

    /** The deed of a verb with whoever does it: hackers, or the malware that some hackers sent. */
    private Deed agents(int verb, Optional<NounPhrase> agent, List<Party> victims) {
        if (agent.isEmpty()) return Deed.of(verb, victims, List.of(), false);
        Optional<Integer> event = eventAt(agent.get());
        event.ifPresent(noun -> deeds.add(Deed.same(verb, noun)));
        if (event.isPresent()) return Deed.of(verb, victims, List.of(), false);
        List<Party> attackers = Attackers.in(wording, agent.get());
        return Deed.of(verb, victims, attackers, attackers.isEmpty() && isSomeone(agent.get()));
    }

    private boolean isSomeone(NounPhrase phrase) {
        return wording.tag(phrase.head()).equals("PRP") || wording.is(phrase.head(), Kind.ACTOR);
    }

    private void carrier(int verb) {
        boolean passive = wording.clauses().isPassive(verb);
        List<Slot> slots = Slot.from(wording, verb + 1, NESTING);
        Optional<NounPhrase> subject = subject(verb);
        Optional<Integer> event = passive
                ? subject.flatMap(this::eventAt).or(() -> lastBefore(verb, subject))
                : slots.stream()
                        .filter(slot -> slot.preposition().matches("|out|off|up|in|to|on"))
                        .flatMap(slot -> eventIn(slot.extent()).stream())
                        .findFirst();
        if (event.isEmpty()) return;
        Deed deed = agents(verb, passive ? by(slots) : subject, placed(slots, event.get()));
        deeds.add(deed);
        deeds.add(Deed.same(verb, event.get()));
    }

    /** Against whom something is launched: "deployed malware against a ministry". */
    private List<Party> placed(List<Slot> slots, int event) {
        List<Party> victims = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.head() <= event
                    || !Set.of("against", "at", "on", "across", "into", "in", "inside")
                            .contains(slot.preposition())) continue;
            victims.addAll(Victims.in(wording, slot.extent()));
        }
        return victims;
    }

    private void sufferer(int verb) {
        Optional<Integer> event = Slot.from(wording, verb + 1, NESTING).stream()
                .filter(slot -> slot.preposition().matches("|from|of|to|victim|under|in"))
                .flatMap(slot -> eventIn(slot.extent()).stream())
                .findFirst();
        Optional<NounPhrase> subject = subject(verb);
        if (event.isEmpty() || subject.isEmpty()) return;
        deeds.add(Deed.of(event.get(), victims(subject.get(), verb), List.of(), false));
    }

    private Optional<NounPhrase> by(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.preposition().equals("by"))
                .map(Slot::phrase)
                .findFirst();
    }

    private List<Party> victims(NounPhrase subject, int verb) {
        Extent extent = Extent.of(wording, subject, NESTING, "");
        List<Part> parts = extent.parts().stream()
                .filter(part -> subject.head() > verb || part.phrase().head() < verb)
                .toList();
        return Victims.in(wording, new Extent(parts, extent.end()));
    }

    private Optional<NounPhrase> subject(int verb) {
        OptionalInt subject = wording.clauses().subject(verb);
        return subject.isPresent() ? wording.phraseAt(subject.getAsInt()) : Optional.empty();
    }

    /** The noun of attack for which a phrase stands: "attacks", "a wave of attacks". */
    private Optional<Integer> eventAt(NounPhrase phrase) {
        return eventIn(Extent.of(wording, phrase, Set.of("of"), ""));
    }

    private Optional<Integer> eventIn(Extent extent) {
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
    private Optional<Integer> lastBefore(int verb, Optional<NounPhrase> subject) {
        boolean pointsBack = subject.isEmpty()
                || wording.tag(subject.get().head()).matches("PRP|DT|WDT|JJS")
                || Set.of("most", "some", "many", "which")
                        .contains(wording.word(subject.get().head()));
        if (!pointsBack) return Optional.empty();
        return triggers.stream()
                .filter(at -> at < verb && Triggers.isNoun(wording, at))
                .reduce((one, other) -> other);
    }
}
