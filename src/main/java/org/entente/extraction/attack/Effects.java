package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** What an attack does, told of those who suffer it: "fell silent", "came under", "lost its records to". */
final class Effects {

    private static final String MANNER =
            "work|home|large|months?|years?|weeks?|days?|january|february|march|april|may|june|july|august|september|october"
                    + "|november|december|spring|summer|autumn|winter|busy|active";

    /** How many words may stand between "was" and "in". */
    private static final int BETWEEN = 8;

    private static final String PLANTED =
            "programs?|programmes?|code|software|tools?|scripts?|apps?|bugs?|doors?|devices?|beacons?|loaders?|drives?|sticks?|traps?";

    private final Wording wording;
    private final Events events;
    private final List<Deed> deeds;

    /** @param deeds what is found is added here */
    Effects(Wording wording, Events events, List<Deed> deeds) {
        this.wording = wording;
        this.events = events;
        this.deeds = deeds;
    }

    void read(int verb) {
        if (wording.is(verb, Kind.VERB_SUFFER)) sufferer(verb);
        if (wording.is(verb, Kind.VERB_AFFECT)) affected(verb);
        if (wording.is(verb, Kind.VERB_CREW) || wording.lemma(verb).matches("open|close"))
            disabled(verb, wording.subject(verb));
        if (wording.is(verb, Kind.VERB_PLANT)) planted(verb);
        if (wording.is(verb, Kind.VERB_OUTAGE)) outage(verb);
        if (wording.is(verb, Kind.CATCH)) found(verb);
        if (wording.token(verb).lemma().equals("lose")) loser(verb);
    }

    /** "The malware affected wind turbines in Germany". */
    private void affected(int verb) {
        Optional<NounPhrase> subject = wording.subject(verb);
        Optional<Integer> event = subject.flatMap(events::at);
        if (event.isEmpty()) disabled(verb, subject);
        if (event.isEmpty() || wording.clauses().isPassive(verb)) return;
        List<Party> victims = Slot.from(wording, verb + 1, Roles.NESTING).stream()
                .filter(slot -> slot.preposition().matches("|in|at|across|on|to|into"))
                .flatMap(slot -> Victims.in(wording, slot.extent()).stream())
                .toList();
        boolean told = wording.is(wording.phraseAt(event.get()).orElseThrow().first(), Kind.DEFINITE);
        deeds.add(Deed.of(event.get(), victims, List.of(), told ? new Open[] {Open.ALONG} : new Open[0]));
    }

    /** "The crew halted Danish pumps", "the pumps were halted by the crew". */
    private void disabled(int verb, Optional<NounPhrase> subject) {
        boolean passive = wording.clauses().isPassive(verb);
        List<Slot> slots = Slot.from(wording, verb + 1, Roles.NESTING);
        Optional<NounPhrase> crew =
                (passive ? wording.agent(slots) : subject).filter(phrase -> isCrew(phrase) || isNamedAgain(phrase));
        if (crew.isEmpty()) return;
        List<Party> victims = passive
                ? subject.map(phrase -> Victims.ofSubject(wording, phrase, verb))
                        .orElse(List.of())
                : slots.stream()
                        .filter(slot -> slot.preposition().isEmpty()
                                || wording.is(verb, Kind.VERB_CREW)
                                        && slot.preposition().matches("in|into|on|inside|through|with|at"))
                        .flatMap(slot -> Victims.in(wording, slot.extent()).stream())
                        .toList();
        if (victims.isEmpty()) return;
        deeds.add(Deed.of(verb, victims, List.of()));
        deeds.add(events.doneBy(verb, crew.get()));
    }

    /** "The same crew", "the gang". */
    private boolean isNamedAgain(NounPhrase phrase) {
        return wording.isKnownSomeone(phrase) && wording.is(phrase.head(), Kind.CREW);
    }

    /** "The crew got a program on to a computer of the bank", "carried the files out of the bank". */
    private void planted(int verb) {
        Optional<NounPhrase> crew = wording.subject(verb).filter(phrase -> isCrew(phrase) || isNamedAgain(phrase));
        if (crew.isEmpty() || wording.clauses().isPassive(verb)) return;
        List<Slot> slots = Slot.from(wording, verb + 1, Roles.NESTING);
        if (slots.isEmpty() || !slots.get(0).preposition().isEmpty()) return;
        boolean program = slots.get(0).extent().phrases().stream()
                .anyMatch(phrase -> wording.word(phrase.head()).matches(PLANTED));
        List<Party> victims = slots.stream()
                .filter(slot -> program
                                && slot.preposition().matches("on|onto|into|in|inside|to")
                                && wording.is(slot.head(), Kind.ASSET)
                        || slot.preposition().equals("of")
                                && wording.word(slot.phrase().first() - 2).equals("out"))
                .flatMap(slot -> Victims.in(wording, slot.extent()).stream())
                .toList();
        if (victims.isEmpty()) return;
        deeds.add(Deed.of(verb, victims, List.of()));
        deeds.add(events.doneBy(verb, crew.get()));
    }

    private boolean isCrew(NounPhrase phrase) {
        return wording.is(phrase.head(), Kind.CREW)
                || Attackers.in(wording, phrase).stream()
                        .anyMatch(party -> party.is(EntityType.GROUP) && !Gate.isViolent(party.entity()));
    }

    /** "The websites of the court went dark", "false words appeared on the page of the agency". */
    private void outage(int verb) {
        Optional<NounPhrase> thing = wording.subject(verb);
        if (wording.token(verb).lemma().equals("appear"))
            thing = Slot.from(wording, verb + 1, Roles.NESTING).stream()
                    .filter(slot -> slot.preposition().equals("on"))
                    .map(Slot::phrase)
                    .findFirst();
        if (thing.isEmpty() || !wording.is(thing.get().head(), Kind.ASSET)) return;
        List<Party> victims =
                Victims.ofSubject(wording, thing.get(), wording.word(verb).startsWith("appear") ? -1 : verb);
        if (!victims.isEmpty()) deeds.add(Deed.of(verb, victims, List.of()));
    }

    /** "Danish malware was found on the computers of the ministry". */
    private void found(int verb) {
        if (!wording.clauses().isPassive(verb)) {
            discovered(verb);
            return;
        }
        Optional<NounPhrase> crew = wording.subject(verb).filter(phrase -> wording.is(phrase.head(), Kind.CREW));
        if (crew.isPresent()) {
            List<Party> victims = events.placed(Slot.from(wording, verb + 1, Roles.NESTING), verb);
            if (!victims.isEmpty()) deeds.add(Deed.of(verb, victims, Attackers.in(wording, crew.get())));
            return;
        }
        wording.subject(verb)
                .flatMap(events::at)
                .ifPresent(event -> deeds.add(
                        Deed.of(event, events.placed(Slot.from(wording, verb + 1, Roles.NESTING), event), List.of())));
    }

    /** "The ministry found a Danish crew in its network". */
    private void discovered(int verb) {
        List<Slot> slots = Slot.from(wording, verb + 1, Set.of("of"));
        boolean own = slots.stream()
                .anyMatch(slot -> slot.preposition().matches("in|on|inside|within")
                        && wording.tag(slot.phrase().first()).equals("PRP$")
                        && wording.is(slot.head(), Kind.ASSET));
        Optional<NounPhrase> subject = wording.subject(verb);
        Optional<NounPhrase> crew = slots.stream()
                .filter(slot -> slot.preposition().isEmpty())
                .map(Slot::phrase)
                .filter(phrase -> isSomeCrew(phrase) || wording.isKnownSomeone(phrase))
                .findFirst();
        if (!own || subject.isEmpty() || crew.isEmpty()) return;
        deeds.add(Deed.of(verb, Victims.ofSubject(wording, subject.get(), verb), List.of()));
        deeds.add(events.doneBy(verb, crew.get()));
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
                Victims.ofSubject(wording, subject.get(), verb),
                taker.map(phrase -> Attackers.in(wording, phrase)).orElse(List.of())));
    }

    /** "Chinese hackers had been inside the ministry for years". */
    void presences() {
        for (NounPhrase place : wording.phrases()) {
            int inside = place.first() - 1;
            boolean in = wording.word(inside).equals("in") && wording.is(place.head(), Kind.ASSET, Kind.DATA);
            if (!in && !wording.word(inside).matches("inside|within")) continue;
            Optional<NounPhrase> who = wording.subject(place.head())
                    .or(() -> wording.clauses().predicateOf(place.head()).stream()
                            .mapToObj(wording::subject)
                            .flatMap(Optional::stream)
                            .findFirst());
            if (who.isEmpty() || !isSomeCrew(who.get()) && !isStranger(who.get())) continue;
            if (in && !isThere(inside)) continue;
            if (who.get().head() > inside) continue;
            List<Party> victims = Victims.in(wording, Extent.of(wording, place, Roles.NESTING, ""));
            deeds.add(Deed.of(inside, victims, Attackers.in(wording, who.get())));
        }
    }

    /** "Somebody was in the mail", "have been at work since May in the networks": of that alone a bare "in" tells. */
    private boolean isThere(int in) {
        int verb = in - 1;
        while (verb > 0
                && verb > in - BETWEEN
                && (wording.tag(verb).matches("RB|IN|CD|JJ|DT")
                        || wording.word(verb).matches(MANNER))) verb--;
        return wording.lemma(verb).matches("be|sit|remain|stay|live|lurk");
    }

    private boolean isStranger(NounPhrase phrase) {
        return Triggers.STRANGERS.contains(wording.word(phrase.head()));
    }

    private boolean isSomeCrew(NounPhrase phrase) {
        return wording.has(phrase.first(), phrase.end(), Kind.CREW) || isCrew(phrase);
    }

    private void sufferer(int verb) {
        Optional<NounPhrase> subject = wording.subject(verb);
        if (subject.isEmpty() || wording.clauses().isPassive(verb)) return;
        Slot.from(wording, verb + 1, Roles.NESTING).stream()
                .filter(slot -> slot.preposition().matches("|from|of|to|victim|under|in"))
                .flatMap(slot -> events.in(slot.extent()).stream())
                .findFirst()
                .ifPresent(
                        event -> deeds.add(Deed.of(event, Victims.ofSubject(wording, subject.get(), verb), List.of())));
    }
}
