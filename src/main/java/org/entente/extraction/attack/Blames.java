package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Dependencies;

/** The allegations of one sentence as they are gathered, and what the ways of blaming have in common. */
final class Blames {

    static final Set<String> NESTING = Set.of("of", "inside", "within");
    static final int REACH = 45;

    private final Wording wording;
    private final List<Integer> triggers;
    private final List<Allegation> allegations = new ArrayList<>();

    /** @param triggers the words of attack in the sentence */
    Blames(Wording wording, List<Integer> triggers) {
        this.wording = wording;
        this.triggers = triggers;
    }

    List<Allegation> all() {
        return allegations;
    }

    Wording wording() {
        return wording;
    }

    boolean isTrigger(int token) {
        return triggers.contains(token);
    }

    void add(int frame, NounPhrase accused, List<String> claimants, OptionalInt event) {
        List<Party> parties = attackers(accused);
        boolean known = parties.isEmpty() && (wording.isKnownSomeone(accused) || isShareOfCrew(accused));
        if (!known && parties.isEmpty()) return;
        allegations.add(new Allegation(frame, parties, known, claimants, event.orElse(Allegation.TOLD_BEFORE)));
    }

    /** "Two of its members". */
    private boolean isShareOfCrew(NounPhrase phrase) {
        return wording.word(phrase.end()).equals("of")
                && wording.phraseFrom(phrase.end() + 1)
                        .filter(wording::isKnownSomeone)
                        .isPresent();
    }

    /** Where the words name the accused in no phrase of attackers: "expelled its diplomats over the theft". */
    void add(int frame, Party accused, List<String> claimants, int event) {
        allegations.add(new Allegation(frame, List.of(accused), false, claimants, event));
    }

    List<Party> attackers(NounPhrase phrase) {
        return Attackers.in(wording, phrase);
    }

    List<String> claimants(Optional<NounPhrase> phrase) {
        return phrase.map(each -> Claimants.in(wording, each)).orElse(List.of());
    }

    List<Slot> slots(int verb) {
        return Slot.from(wording, verb + 1, NESTING);
    }

    static Optional<Slot> first(List<Slot> slots, String... prepositions) {
        return Stream.of(prepositions)
                .flatMap(wanted ->
                        slots.stream().filter(slot -> slot.preposition().equals(wanted)))
                .findFirst();
    }

    static Optional<NounPhrase> object(List<Slot> slots) {
        return first(slots, "").map(Slot::phrase);
    }

    /** Whether the phrase is a pronoun for what was told before: "blamed Iran for it". */
    boolean pointsBack(Optional<NounPhrase> phrase) {
        if (phrase.isEmpty()) return false;
        NounPhrase what = phrase.get();
        boolean incident = wording.is(what.head(), Kind.INCIDENT)
                && wording.is(what.first(), Kind.DEFINITE)
                && wording.mentions(what).isEmpty();
        return incident || wording.tag(what.head()).matches("PRP|DT|WDT");
    }

    /** The word of attack for which a phrase stands: "the theft", "a wave of attacks". */
    OptionalInt eventIn(NounPhrase phrase) {
        return Extent.of(wording, phrase, Set.of("of"), "").parts().stream()
                .flatMapToInt(
                        part -> triggers.stream().filter(part.phrase()::covers).mapToInt(Integer::intValue))
                .findFirst();
    }

    OptionalInt eventIn(Optional<NounPhrase> phrase) {
        return phrase.map(this::eventIn).orElseGet(OptionalInt::empty);
    }

    /** The next word of attack, unless another sentence or another blame begins before it. */
    OptionalInt triggerAfter(int from) {
        for (int at = from; at < Math.min(from + REACH, wording.size()); at++) {
            if (isTrigger(at)) return OptionalInt.of(at);
            boolean blames = wording.isVerb(at) && wording.is(at, Kind.ACCUSE, Kind.SAY);
            if (blames || wording.word(at).equals(";")) break;
        }
        return OptionalInt.empty();
    }

    /** The last word of attack before a token. */
    OptionalInt triggerBefore(int token) {
        return triggers.stream()
                .mapToInt(Integer::intValue)
                .filter(trigger -> trigger < token)
                .max();
    }

    /** The attack of "an attack for which Seoul blamed ..." or "which it traced to ...". */
    OptionalInt antecedent(int verb) {
        Dependencies dependencies = wording.clauses().dependencies();
        for (int at = verb; at != Dependencies.ROOT; at = dependencies.head(at)) {
            if (dependencies.is(at, "acl")) return eventIn(wording.phraseAt(dependencies.head(at)));
            if (!dependencies.is(at, "conj")) break;
        }
        return beforeThat(verb);
    }

    /** "A wiper that the council ascribes to": what stands before "that", whatever the parser made of it. */
    private OptionalInt beforeThat(int verb) {
        for (int at = verb - 1; at > Math.max(0, verb - 10); at--) {
            if (wording.isFinite(at)) break;
            if (!wording.word(at).matches("that|which") || !wording.tag(at).matches("WDT|IN|WP")) continue;
            int end = wording.word(at - 1).equals(",") ? at - 1 : at;
            return eventIn(wording.phraseAt(end - 1));
        }
        return OptionalInt.empty();
    }

    /** Of whom a noun or an adjective is said: "Iran is behind the attack", where the parser hangs all on the noun. */
    Optional<NounPhrase> subjectOf(int predicate) {
        Dependencies dependencies = wording.clauses().dependencies();
        Optional<NounPhrase> own = wording.subject(predicate);
        int head = dependencies.head(predicate);
        if (own.isPresent() || head == Dependencies.ROOT) return own;
        return dependencies.is(predicate, "nmod") ? wording.phraseAt(head) : wording.subject(head);
    }

    Optional<NounPhrase> phraseBefore(int token) {
        return wording.phrases().stream()
                .filter(phrase -> phrase.end() <= token)
                .reduce((one, other) -> other);
    }
}
