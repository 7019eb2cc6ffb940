package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Who does what to whom in one sentence, told by verbs and nouns of attack and the verbs that carry them. */
final class Roles {

    static final Set<String> NESTING = Set.of("of", "at", "in", "from", "inside", "within", "across", "belonging");
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
    private static final Set<String> PLACES = Set.of("against", "at", "on", "across", "into", "in", "inside", "to");
    private static final int NEAR = 15;

    private final Wording wording;
    private final Dependencies dependencies;
    private final List<Integer> triggers;
    private final NounRoles nouns;
    private final List<Deed> deeds = new ArrayList<>();

    private Roles(Wording wording) {
        this.wording = wording;
        this.dependencies = wording.clauses().dependencies();
        this.triggers = Triggers.in(wording);
        this.nouns = new NounRoles(wording);
    }

    static List<Deed> in(Wording wording) {
        Roles roles = new Roles(wording);
        for (int trigger : roles.triggers) {
            if (Triggers.isVerb(wording, trigger)) roles.verb(trigger);
            else roles.noun(trigger);
        }
        for (int at = 0; at < wording.size(); at++) {
            boolean verb =
                    wording.tag(at).startsWith("VB") && wording.phraseAt(at).isEmpty() || wording.isGerund(at);
            if (!verb || roles.triggers.contains(at)) continue;
            if (wording.is(at, Kind.VERB_CARRY)) roles.carrier(at);
            if (wording.is(at, Kind.VERB_SUFFER)) roles.sufferer(at);
            if (wording.is(at, Kind.VERB_AFFECT)) roles.affected(at);
            if (wording.is(at, Kind.VERB_OUTAGE)) roles.outage(at);
            if (wording.is(at, Kind.CATCH)) roles.found(at);
            if (wording.token(at).lemma().equals("lose")) roles.loser(at);
        }
        roles.presences();
        roles.deeds.addAll(VictimNouns.in(wording));
        return Deed.merged(roles.deeds);
    }

    private void noun(int noun) {
        deeds.add(nouns.at(noun));
        NounPhrase phrase = wording.phraseAt(noun).orElseThrow();
        boolean apposed = wording.word(phrase.first() - 1).equals(",")
                && wording.word(phrase.first()).matches("an?|the");
        if (!apposed) return;
        triggers.stream()
                .filter(before ->
                        before < phrase.first() && phrase.first() - before <= 4 && Triggers.isVerb(wording, before))
                .reduce((one, other) -> other)
                .ifPresent(before -> deeds.add(Deed.same(before, noun)));
    }

    private void verb(int verb) {
        List<Slot> slots = Slot.from(wording, verb + 1, NESTING);
        Optional<NounPhrase> subject = wording.subject(verb);
        boolean passive = isPassive(verb, subject, slots);
        List<Party> victims = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        if (passive) subject.ifPresent(phrase -> victims.addAll(victims(phrase, verb)));
        boolean hasObject = slots.stream().anyMatch(slot -> slot.preposition().isEmpty());
        for (Slot slot : slots) {
            Optional<Integer> noun = eventIn(slot.extent());
            if (noun.isPresent() && INSTRUMENTAL.contains(slot.preposition())) deeds.add(Deed.same(verb, noun.get()));
            else if (isVictim(verb, slot.preposition())
                    && !(hasObject && slot.preposition().equals("on"))) {
                victims.addAll(Victims.in(wording, slot.extent()));
                if (wording.word(slot.head()).matches("it|them")) open.add(Open.VICTIM);
            }
        }
        if (victims.isEmpty()) victims.addAll(ownersOf(slots, verb));
        if (!passive
                && subject.flatMap(this::eventAt).isPresent()
                && wording.is(subject.get().first(), Kind.DEFINITE)) open.add(Open.ALONG);
        second(verb, slots, passive);
        if (passive && isPluperfect(verb)) open.add(Open.ALONG);
        deeds.add(Deed.of(verb, victims, List.of(), open.toArray(Open[]::new)));
        Optional<Integer> attempt = attempted(verb);
        if (attempt.isPresent()) {
            deeds.add(Deed.same(verb, attempt.get()));
            return;
        }
        Optional<NounPhrase> agent = passive
                ? wording.agent(slots)
                : subject.filter(phrase -> !isMeans(verb, phrase)).or(() -> mainSubject(verb));
        if (agent.isPresent()) agent(verb, agent.get());
        if (!passive && agent.filter(phrase -> !isUnreadable(phrase)).isEmpty())
            deeds.add(Deed.of(verb, List.of(), crewBefore(verb)));
    }

    /** "An attempt by spies to disrupt the system": the noun tells who. */
    private Optional<Integer> attempted(int verb) {
        int to = verb - 1;
        if (!wording.word(to).equals("to")) return Optional.empty();
        return triggers.stream()
                .filter(noun -> noun < to && Triggers.isNoun(wording, noun))
                .filter(noun -> endsAt(wording.phraseAt(noun).orElseThrow(), to))
                .findFirst();
    }

    /** Whether nothing but who does it stands between the noun and the token: "an attempt by spies". */
    private boolean endsAt(NounPhrase noun, int token) {
        return noun.end() == token
                || Slot.from(wording, noun.end(), Set.of()).stream()
                        .anyMatch(slot -> slot.preposition().matches("by|from|of")
                                && slot.phrase().end() == token);
    }

    /** "Tried a password to break into": the parser takes the means for who breaks in. */
    private boolean isMeans(int verb, NounPhrase subject) {
        return wording.word(verb - 1).equals("to")
                && wording.is(subject.head(), Kind.DATA, Kind.ASSET)
                && Attackers.in(wording, subject).isEmpty();
    }

    private Optional<NounPhrase> mainSubject(int verb) {
        if (!wording.word(verb - 1).equals("to")) return Optional.empty();
        return dependencies.roots().stream()
                .filter(root -> root < verb && wording.isVerb(root))
                .findFirst()
                .flatMap(wording::subject);
    }

    /** "The party says that spies broke into its server": whoever speaks. */
    private List<Party> ownersOf(List<Slot> slots, int verb) {
        boolean own = slots.stream()
                .anyMatch(slot -> wording.tag(slot.phrase().first()).equals("PRP$")
                        && wording.mentions(slot.phrase()).isEmpty());
        int governor = dependencies.head(verb);
        if (!own || governor < 0 || !wording.is(governor, Kind.SAY)) return List.of();
        return wording.subject(governor)
                .map(phrase -> Victims.in(wording, Extent.of(wording, phrase, NESTING, "")))
                .orElse(List.of());
    }

    private boolean isPassive(int verb, Optional<NounPhrase> subject, List<Slot> slots) {
        if (isUndergone(subject, slots) || isDoneBy(verb, subject, slots)) return true;
        if (!wording.clauses().isPassive(verb)) return false;
        boolean hasObject = slots.stream().anyMatch(slot -> slot.preposition().isEmpty());
        boolean told = !dependencies.children(verb, "aux:pass", "nsubj:pass").isEmpty()
                || wording.agent(slots).isPresent();
        return told
                || !hasObject
                        && subject.filter(phrase -> wording.is(phrase.head(), Kind.CREW))
                                .isEmpty();
    }

    /** "Moldova hit by cyber-attack": some participles look like the present. */
    private boolean isDoneBy(int verb, Optional<NounPhrase> subject, List<Slot> slots) {
        if (subject.isEmpty() || slots.isEmpty() || !slots.get(0).preposition().equals("by")) return false;
        NounPhrase agent = slots.get(0).phrase();
        boolean doer = eventAt(agent).isPresent()
                || wording.has(agent.first(), agent.end(), Kind.CREW)
                || wording.word(verb).endsWith("ed")
                        && !Attackers.in(wording, agent).isEmpty();
        return doer && wording.tag(verb).matches("VB|VBP|VBD|VBN");
    }

    private boolean isPluperfect(int verb) {
        return wording.word(verb - 1).equals("been") && wording.has(verb - 4, verb, Kind.PAST_PERFECT);
    }

    private boolean isVictim(int verb, String preposition) {
        String lemma = wording.token(verb).lemma();
        if (preposition.equals("to")) return ACCESS.contains(lemma);
        if (preposition.equals("after")) return lemma.equals("go");
        if (preposition.equals("on")) return wording.is(verb, Kind.VERB_CYBER, Kind.VERB_OPEN);
        return VERB_VICTIM.contains(preposition);
    }

    /** A headline's passive: "Targets in Estonia attacked". */
    private boolean isUndergone(Optional<NounPhrase> subject, List<Slot> slots) {
        if (subject.isEmpty()
                || slots.stream().anyMatch(slot -> slot.preposition().isEmpty())) return false;
        int head = subject.get().head();
        boolean thing =
                wording.is(head, Kind.ASSET, Kind.DATA) || wording.word(head).matches("targets?");
        return thing && Attackers.in(wording, subject.get()).stream().noneMatch(party -> party.is(EntityType.GROUP));
    }

    /** "Breached and defaced the site": the first verb has the object of the second. */
    private void second(int verb, List<Slot> slots, boolean passive) {
        if (!slots.isEmpty() && !passive) return;
        triggers.stream()
                .filter(other -> other > verb && dependencies.is(other, "conj") && dependencies.head(other) == verb)
                .filter(other -> Triggers.isVerb(wording, other))
                .forEach(other -> deeds.add(Deed.same(verb, other)));
    }

    /** Whoever does it: hackers, or the malware that some hackers sent. */
    private void agent(int verb, NounPhrase agent) {
        Optional<Integer> event = eventAt(agent);
        if (event.isPresent()) {
            deeds.add(Deed.same(verb, event.get()));
            return;
        }
        List<Party> attackers = Attackers.in(wording, agent);
        Open[] open = attackers.isEmpty() && wording.isKnownSomeone(agent) ? new Open[] {Open.ATTACKER} : new Open[0];
        deeds.add(Deed.of(verb, List.of(), attackers, open));
    }

    /** A subject with which the parser went astray: "about which", "nothing". */
    private boolean isUnreadable(NounPhrase phrase) {
        return wording.tag(phrase.head()).startsWith("W")
                || wording.word(phrase.head()).equals("nothing");
    }

    /** Where no subject was found, the crew named last before the verb. */
    private List<Party> crewBefore(int verb) {
        return wording.names().in(wording.sentence()).stream()
                .filter(mention ->
                        mention.type() == EntityType.GROUP && mention.end() <= verb && verb - mention.end() < NEAR)
                .reduce((one, other) -> other)
                .map(Mention::head)
                .flatMap(wording::phraseAt)
                .map(phrase -> Attackers.in(wording, phrase))
                .orElse(List.of());
    }

    private void carrier(int verb) {
        boolean passive = wording.clauses().isPassive(verb)
                && !wording.token(verb).lemma().equals("involve");
        List<Slot> slots = Slot.from(wording, verb + 1, NESTING);
        Optional<NounPhrase> subject = wording.subject(verb);
        Optional<Integer> event = passive
                ? subject.flatMap(this::eventAt).or(() -> lastBefore(verb, subject))
                : slots.stream()
                        .filter(slot -> slot.preposition().matches(isIntransitive(verb) ? "with|in|to" : "|out|off|up"))
                        .flatMap(slot -> eventIn(slot.extent()).stream())
                        .findFirst();
        if (event.isEmpty() && !passive) event = carried(verb);
        if (event.isEmpty() && passive && isBelieved(verb)) event = lastBefore(verb, Optional.empty());
        if (event.isEmpty() && !passive) subject.ifPresent(phrase -> used(verb, phrase, slots));
        if (event.isEmpty()) return;
        deeds.add(Deed.of(event.get(), placed(slots, event.get()), List.of()));
        deeds.add(Deed.same(verb, event.get()));
        (passive ? wording.agent(slots) : subject).ifPresent(phrase -> agent(verb, phrase));
    }

    /** "The attacks that the unit carried out". */
    private Optional<Integer> carried(int verb) {
        int from = Math.max(0, verb - NEAR);
        for (int at = verb - 1; at > from; at--) {
            if (wording.isFinite(at) || wording.word(at).equals(";")) break;
            if (wording.word(at).matches("that|which") && wording.tag(at).matches("WDT|IN"))
                return wording.phraseAt(at - 1).flatMap(this::eventAt);
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

    private boolean isIntransitive(int verb) {
        return wording.token(verb).lemma().matches("start|begin|continue|proceed|engage|participate|involve|resort");
    }

    /** Against whom something is launched: "deployed malware against a ministry". */
    private List<Party> placed(List<Slot> slots, int event) {
        return slots.stream()
                .filter(slot -> slot.head() > event && PLACES.contains(slot.preposition()))
                .flatMap(slot -> Victims.in(wording, slot.extent()).stream())
                .toList();
    }

    /** "The malware affected wind turbines in Germany". */
    private void affected(int verb) {
        Optional<Integer> event = wording.subject(verb).flatMap(this::eventAt);
        if (event.isEmpty() || wording.clauses().isPassive(verb)) return;
        List<Party> victims = Slot.from(wording, verb + 1, NESTING).stream()
                .filter(slot -> slot.preposition().matches("|in|at|across|on|to|into"))
                .flatMap(slot -> Victims.in(wording, slot.extent()).stream())
                .toList();
        boolean told = wording.is(wording.phraseAt(event.get()).orElseThrow().first(), Kind.DEFINITE);
        deeds.add(Deed.of(event.get(), victims, List.of(), told ? new Open[] {Open.ALONG} : new Open[0]));
    }

    /** "The websites of the court went dark", "false words appeared on the page of the agency". */
    private void outage(int verb) {
        Optional<NounPhrase> thing = wording.subject(verb);
        if (wording.token(verb).lemma().equals("appear"))
            thing = Slot.from(wording, verb + 1, NESTING).stream()
                    .filter(slot -> slot.preposition().equals("on"))
                    .map(Slot::phrase)
                    .findFirst();
        if (thing.isEmpty() || !wording.is(thing.get().head(), Kind.ASSET)) return;
        List<Party> victims = victims(thing.get(), wording.word(verb).startsWith("appear") ? -1 : verb);
        if (!victims.isEmpty()) deeds.add(Deed.of(verb, victims, List.of()));
    }

    /** "Danish malware was found on the computers of the ministry". */
    private void found(int verb) {
        if (!wording.clauses().isPassive(verb)) return;
        Optional<NounPhrase> crew = wording.subject(verb).filter(phrase -> wording.is(phrase.head(), Kind.CREW));
        if (crew.isPresent()) {
            List<Party> victims = placed(Slot.from(wording, verb + 1, NESTING), verb);
            if (!victims.isEmpty()) deeds.add(Deed.of(verb, victims, Attackers.in(wording, crew.get())));
            return;
        }
        wording.subject(verb)
                .flatMap(this::eventAt)
                .ifPresent(event ->
                        deeds.add(Deed.of(event, placed(Slot.from(wording, verb + 1, NESTING), event), List.of())));
    }

    /** "Lost the records of its customers to Chinese hackers". */
    private void loser(int verb) {
        List<Slot> slots = Slot.from(wording, verb + 1, Set.of("of", "from"));
        boolean data = slots.stream()
                .anyMatch(slot -> slot.preposition().isEmpty()
                        && wording.has(slot.phrase().first(), slot.extent().end(), Kind.DATA, Kind.ASSET));
        Optional<NounPhrase> taker = slots.stream()
                .filter(slot -> slot.preposition().equals("to"))
                .map(Slot::phrase)
                .findFirst();
        Optional<NounPhrase> subject = wording.subject(verb);
        if (!data || subject.isEmpty()) return;
        deeds.add(Deed.of(
                verb,
                victims(subject.get(), verb),
                taker.map(phrase -> Attackers.in(wording, phrase)).orElse(List.of())));
    }

    /** "Chinese hackers had been inside the ministry for years". */
    private void presences() {
        for (NounPhrase place : wording.phrases()) {
            int inside = place.first() - 1;
            if (!wording.word(inside).matches("inside|within")) continue;
            Optional<NounPhrase> who = wording.subject(place.head())
                    .or(() -> wording.clauses().predicateOf(place.head()).stream()
                            .mapToObj(wording::subject)
                            .flatMap(Optional::stream)
                            .findFirst());
            if (who.isEmpty() || !wording.has(who.get().first(), who.get().end(), Kind.CREW)) continue;
            if (who.get().head() > inside) continue;
            List<Party> victims = Victims.in(wording, Extent.of(wording, place, NESTING, ""));
            deeds.add(Deed.of(inside, victims, Attackers.in(wording, who.get())));
        }
    }

    private void sufferer(int verb) {
        Optional<NounPhrase> subject = wording.subject(verb);
        if (subject.isEmpty() || wording.clauses().isPassive(verb)) return;
        Slot.from(wording, verb + 1, NESTING).stream()
                .filter(slot -> slot.preposition().matches("|from|of|to|victim|under|in"))
                .flatMap(slot -> eventIn(slot.extent()).stream())
                .findFirst()
                .ifPresent(event -> deeds.add(Deed.of(event, victims(subject.get(), verb), List.of())));
    }

    private List<Party> victims(NounPhrase subject, int verb) {
        Extent extent = Extent.of(wording, subject, NESTING, "");
        List<Part> parts = extent.parts().stream()
                .filter(part -> subject.head() > verb || part.phrase().head() < verb)
                .toList();
        List<Party> victims = Victims.in(wording, new Extent(parts, extent.end()));
        boolean whose = wording.tag(subject.first()).equals("WP$");
        return whose && victims.isEmpty() ? Victims.before(wording, subject.first()) : victims;
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
