package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Who does what to whom in one sentence, told by verbs and nouns of attack and the verbs that carry them. */
final class Roles {

    static final Set<String> NESTING =
            Set.of("of", "at", "in", "from", "inside", "within", "across", "belonging", "near");
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
    private static final int NEAR = 15;

    private final Wording wording;
    private final Dependencies dependencies;
    private final List<Integer> triggers;
    private final NounRoles nouns;
    private final Events events;
    private final List<Deed> deeds = new ArrayList<>();

    private Roles(Wording wording) {
        this.wording = wording;
        this.dependencies = wording.clauses().dependencies();
        this.triggers = Triggers.in(wording);
        this.nouns = new NounRoles(wording);
        this.events = new Events(wording, triggers);
    }

    static List<Deed> in(Wording wording) {
        Roles roles = new Roles(wording);
        for (int trigger : roles.triggers) {
            if (Triggers.isVerb(wording, trigger)) roles.verb(trigger);
            else roles.noun(trigger);
        }
        Carriers carriers = new Carriers(wording, roles.events, roles.deeds);
        Effects effects = new Effects(wording, roles.events, roles.deeds);
        for (int at = 0; at < wording.size(); at++) {
            boolean verb =
                    wording.tag(at).startsWith("VB") && wording.phraseAt(at).isEmpty() || wording.isGerund(at);
            if (!verb || roles.triggers.contains(at)) continue;
            if (wording.is(at, Kind.VERB_CARRY)) carriers.read(at);
            effects.read(at);
        }
        effects.presences();
        roles.deeds.addAll(VictimNouns.in(wording));
        return Deed.merged(roles.deeds);
    }

    /** "The athletes had their files published": the subject of "had". */
    private List<Party> sufferers(int verb) {
        if (!wording.tag(verb).equals("VBN")) return List.of();
        for (int at = verb - 2;
                at > Math.max(0, verb - NEAR) && !wording.word(at).matches("[.;:]");
                at--) {
            if (!wording.lemma(at).equals("have")
                    || !wording.tag(afterShare(at + 1)).equals("PRP$")) continue;
            int had = at;
            return wording.subject(at)
                    .map(subject -> Victims.ofSubject(wording, subject, had))
                    .orElse(List.of());
        }
        return List.of();
    }

    /** After "some of", "most of". */
    private int afterShare(int at) {
        return wording.word(at + 1).equals("of") && !wording.tag(at).startsWith("VB") ? at + 2 : at;
    }

    private void noun(int noun) {
        deeds.add(nouns.at(noun));
        NounPhrase phrase = wording.phraseAt(noun).orElseThrow();
        if (wording.word(phrase.end()).matches("in|during|through|with|by|for")
                && wording.word(phrase.end() + 1).matches("which|whom"))
            triggers.stream()
                    .filter(verb -> verb > phrase.end() && verb - phrase.end() < NEAR && Triggers.isVerb(wording, verb))
                    .findFirst()
                    .ifPresent(verb -> deeds.add(Deed.same(noun, verb)));
        boolean apposed = wording.word(phrase.first() - 1).equals(",")
                && wording.word(phrase.first()).matches("an?|the");
        if (!apposed) return;
        triggers.stream()
                .filter(before -> before < phrase.first() && phrase.first() - before <= 4 && isOneWith(before, phrase))
                .reduce((one, other) -> other)
                .ifPresent(before -> deeds.add(Deed.same(before, noun)));
    }

    /** "Hacked the bank, a theft", "Stuxnet, a worm". */
    private boolean isOneWith(int before, NounPhrase apposed) {
        return Triggers.isVerb(wording, before) || before == apposed.first() - 2 && wording.is(before, Kind.NOUN_TOOL);
    }

    private void verb(int verb) {
        List<Slot> slots = Slot.from(wording, verb + 1, NESTING);
        Optional<NounPhrase> subject = wording.subject(verb);
        boolean passive = isPassive(verb, subject, slots);
        List<Party> victims = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        if (passive) subject.ifPresent(phrase -> victims.addAll(Victims.ofSubject(wording, phrase, verb)));
        boolean hasObject = slots.stream().anyMatch(slot -> slot.preposition().isEmpty());
        for (Slot slot : slots) {
            Optional<Integer> noun = events.in(slot.extent());
            List<Party> senders = passive ? senders(verb, slot) : List.of();
            if (!senders.isEmpty()) deeds.add(Deed.of(verb, List.of(), senders));
            else if (noun.isPresent() && INSTRUMENTAL.contains(slot.preposition()))
                deeds.add(Deed.same(verb, noun.get()));
            else if (isVictim(verb, slot.preposition())
                    && !(hasObject && slot.preposition().equals("on"))) {
                victims.addAll(Victims.in(wording, slot.extent()));
                if (wording.word(slot.head()).matches("it|them")) open.add(Open.VICTIM);
            }
        }
        if (victims.isEmpty()) victims.addAll(ownersOf(slots, verb));
        if (victims.isEmpty()) victims.addAll(sufferers(verb));
        if (!passive
                && subject.flatMap(events::at).isPresent()
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
        if (agent.isPresent()) deeds.add(events.doneBy(verb, agent.get()));
        if (!passive && agent.filter(phrase -> !isUnreadable(phrase)).isEmpty())
            deeds.add(Deed.of(verb, List.of(), crewBefore(verb)));
    }

    /** "Were defaced from Peru": not what was taken away, but where it came from. */
    private List<Party> senders(int verb, Slot slot) {
        boolean place = slot.preposition().equals("from")
                && wording.is(verb, Kind.VERB_CYBER, Kind.VERB_OPEN)
                && !wording.is(verb, Kind.VERB_TAKE);
        if (!place) return List.of();
        return wording.mentions(slot.phrase()).stream()
                .filter(mention -> mention.type() == EntityType.COUNTRY && mention.head() == slot.head())
                .map(mention -> Party.of(mention.entity(), EntityType.COUNTRY, mention.entity())
                        .tied(Attribution.NATIONAL, false))
                .toList();
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
        boolean doer = events.at(agent).isPresent()
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
        if (preposition.equals("to")) return ACCESS.contains(lemma) || lemma.equals("help");
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
}
