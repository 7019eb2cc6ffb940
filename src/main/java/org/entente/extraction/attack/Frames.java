package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Dependencies;

/** Finds who is blamed for what: accused of, charged with, behind, responsible for. */
final class Frames {

    private static final Set<String> NESTING = Set.of("of", "at", "inside", "within");
    private static final Set<String> REASONS = Set.of("of", "for", "over", "with", "in");
    private static final String[] TO = {"to", "on", "upon", "with"};
    private static final int REACH = 45;

    private final Wording wording;
    private final List<Integer> triggers;
    private final List<Allegation> allegations = new ArrayList<>();

    private Frames(Wording wording, List<Integer> triggers) {
        this.wording = wording;
        this.triggers = triggers;
    }

    static List<Allegation> in(Wording wording, List<Integer> triggers) {
        Frames frames = new Frames(wording, triggers);
        for (int at = 0; at < wording.size(); at++) frames.read(at);
        return frames.allegations;
    }

    private void read(int at) {
        boolean verb = wording.isVerb(at);
        if (verb && wording.is(at, Kind.ACCUSE, Kind.CHARGE)) accuse(at);
        if (verb && wording.is(at, Kind.ATTRIBUTE)) attribute(at);
        if (verb && wording.is(at, Kind.ORIGIN)) origin(at);
        if (verb && wording.is(at, Kind.POINT)) point(at);
        if (verb && wording.is(at, Kind.CLAIM)) claim(at);
        if (verb && wording.is(at, Kind.CATCH)) caught(at);
        if (wording.is(at, Kind.BEHIND)) behind(at);
        if (wording.is(at, Kind.RESPONSIBLE)) responsible(at);
        if (!verb && wording.is(at, Kind.WORK)) work(at);
        if (!verb && wording.is(at, Kind.CULPRIT)) culprit(at);
        if (!verb && wording.is(at, Kind.INVOLVEMENT)) involvement(at);
    }

    private void accuse(int verb) {
        boolean passive = wording.clauses().isPassive(verb);
        List<Slot> slots = Slot.from(wording, verb + 1, NESTING);
        Optional<NounPhrase> object = first(slots, "").map(Slot::phrase);
        if (!passive && object.isEmpty() && wording.word(verb + 1).equals("of")) passive = true;
        Optional<Slot> on = first(slots, "on");
        boolean blamesOn = !passive
                && object.isEmpty()
                && on.isPresent()
                && wording.token(verb).lemma().equals("blame");
        Optional<NounPhrase> accused = blamesOn ? on.map(Slot::phrase) : passive ? wording.subject(verb) : object;
        Optional<NounPhrase> accuser = passive ? first(slots, "by").map(Slot::phrase) : wording.subject(verb);
        if (accused.isEmpty()) return;
        Optional<Integer> laid = eventIn(accused.get());
        if (laid.isPresent() && on.isPresent()) {
            add(verb, on.get().phrase(), claimants(accuser), laid.get());
            return;
        }
        int from = passive ? verb + 1 : accused.get().end();
        int reason = reasonAfter(from);
        OptionalInt event = reason < 0 ? OptionalInt.empty() : triggerAfter(reason);
        if (event.isEmpty()) event = antecedent(verb);
        if (event.isEmpty() && (reason >= 0 || wording.is(verb, Kind.CHARGE))) return;
        add(verb, accused.get(), claimants(accuser), event.orElse(Allegation.TOLD_BEFORE));
    }

    /** Where it is said for what they are blamed, after appositions and relative clauses of the accused; or -1. */
    private int reasonAfter(int from) {
        int other = -1;
        boolean relative = false;
        for (int at = from; at < Math.min(from + REACH, wording.size()); at++) {
            String word = wording.word(at);
            boolean verb = wording.tag(at).startsWith("VB");
            if (word.equals(";")
                    || verb && wording.is(at, Kind.ACCUSE, Kind.CLAIM)
                    || wording.isFinite(at) && !relative) break;
            relative |=
                    wording.tag(at).matches("WDT|WP|WP\\$") || wording.tag(at).equals("IN") && word.equals("that");
            boolean infinitive = word.equals("to") && wording.tag(at + 1).equals("VB");
            if (!infinitive && !REASONS.contains(word) || isPronoun(at + 1)) continue;
            if (infinitive || tellsAttack(at + 1)) return at;
            if (other < 0 && !isWithinName(at) && !relative) other = at;
        }
        return other;
    }

    /** Whether an attack is named right after: "the theft of", "trying to steal", "a wave of attacks". */
    private boolean tellsAttack(int from) {
        Optional<NounPhrase> phrase = wording.phraseFrom(from);
        if (phrase.isPresent()) return eventIn(phrase.get()).isPresent() || inList(phrase.get());
        return wording.tag(from).equals("VBG") || wording.isGerund(from);
    }

    /** "With, among other things, the theft": what matters may come second. */
    private boolean inList(NounPhrase phrase) {
        return triggers.stream().anyMatch(at -> at >= phrase.end() && at < phrase.end() + 6);
    }

    private boolean isPronoun(int at) {
        return wording.word(at).matches("it|this|that|them")
                && !wording.tag(at + 1).matches("NN.*|JJ.*|CD|VBN");
    }

    /** "Members of the 54th Research Institute": the preposition belongs to the accused. */
    private boolean isWithinName(int at) {
        return wording.word(at).equals("of")
                && wording.phraseAt(at - 1).filter(phrase -> phrase.end() == at).isPresent()
                && wording.phraseFrom(at + 1)
                        .filter(phrase -> triggers.stream().noneMatch(phrase::covers))
                        .isPresent();
    }

    private void attribute(int verb) {
        boolean passive = wording.clauses().isPassive(verb);
        List<Slot> slots = Slot.from(wording, verb + 1, NESTING);
        Optional<Slot> to = first(slots, TO);
        if (to.isEmpty()) return;
        Optional<NounPhrase> object =
                passive ? wording.subject(verb) : first(slots, "").map(Slot::phrase);
        if (object.isEmpty()) object = wording.phraseFrom(to.get().extent().end());
        Optional<NounPhrase> claimant = passive ? first(slots, "by").map(Slot::phrase) : wording.subject(verb);
        Optional<Integer> swapped = eventIn(to.get().phrase());
        if (swapped.isPresent() && object.isPresent()) {
            add(verb, object.get(), claimants(claimant), swapped.get());
            return;
        }
        OptionalInt event = object.flatMap(this::eventIn).map(OptionalInt::of).orElseGet(() -> antecedent(verb));
        boolean pointsBack =
                object.isPresent() && wording.tag(object.get().head()).matches("PRP|DT|WDT");
        if (event.isEmpty() && !pointsBack) return;
        add(verb, to.get().phrase(), claimants(claimant), event.orElse(Allegation.TOLD_BEFORE));
    }

    /** "Ties a campaign targeting victims in India to a Danish crew": the end may stand far away. */
    private Optional<Slot> farTo(int verb) {
        for (int at = verb + 2; at < Math.min(verb + REACH, wording.size()); at++) {
            if (wording.isFinite(at) || wording.word(at).equals(";")) break;
            if (!wording.word(at).equals("to")) continue;
            Optional<NounPhrase> phrase =
                    wording.phraseFrom(at + 1).filter(each -> !attackers(each).isEmpty());
            if (phrase.isPresent()) return Optional.of(new Slot("to", Extent.of(wording, phrase.get(), NESTING, "to")));
        }
        return Optional.empty();
    }

    private void origin(int verb) {
        Optional<Slot> from = first(Slot.from(wording, verb + 1, NESTING), "from", "in", "out");
        Optional<Integer> event = wording.subject(verb).flatMap(this::eventIn);
        if (from.isEmpty() || event.isEmpty()) return;
        add(verb, from.get().phrase(), List.of(), event.get());
    }

    private void point(int verb) {
        Optional<Slot> at = first(Slot.from(wording, verb + 1, NESTING), "at", "to", "toward", "towards");
        if (at.isEmpty()) return;
        boolean finger = wording.word(verb + 1).matches("the|a")
                && wording.word(verb + 2).startsWith("finger");
        boolean trail = wording.subject(verb)
                .filter(
                        phrase -> wording.word(phrase.head())
                                .matches(
                                        "evidence|clues?|fingerprints?|trail|traces?|signs?|hallmarks?|signatures?|indicators?|everything|indications?"))
                .isPresent();
        if (finger || trail) {
            OptionalInt event = triggerAfter(at.get().phrase().end());
            add(
                    verb,
                    at.get().phrase(),
                    finger ? claimants(wording.subject(verb)) : List.of(),
                    event.orElse(Allegation.TOLD_BEFORE));
        }
    }

    /** "Killnet claimed the attack", "took credit for". */
    private void claim(int verb) {
        boolean passive = wording.clauses().isPassive(verb);
        List<Slot> slots = Slot.from(wording, verb + 1, NESTING);
        Optional<NounPhrase> claimant = passive ? first(slots, "by").map(Slot::phrase) : wording.subject(verb);
        Optional<NounPhrase> object =
                passive ? wording.subject(verb) : first(slots, "").map(Slot::phrase);
        if (claimant.isEmpty() || object.isEmpty()) return;
        boolean responsibility = wording.word(object.get().head()).matches("responsibility|credit|authorship");
        Optional<Integer> event = responsibility
                ? triggerAfter(object.get().end()).stream().boxed().findFirst()
                : eventIn(object.get());
        if (event.isEmpty()
                && (!responsibility || wording.word(object.get().end()).equals("for"))) return;
        List<Party> claiming = attackers(claimant.get());
        List<String> ids = claiming.stream().map(Party::entity).toList();
        add(verb, claimant.get(), ids, event.orElse(Allegation.TOLD_BEFORE));
    }

    /** "Found Russian hackers on the network of the party". */
    private void caught(int verb) {
        List<Slot> slots = Slot.from(wording, verb + 1, Set.of("of"));
        Optional<NounPhrase> object = wording.clauses().isPassive(verb)
                ? wording.subject(verb)
                : first(slots, "").map(Slot::phrase);
        Optional<Slot> place =
                first(slots, "on", "in", "inside", "within").filter(slot -> wording.is(slot.head(), Kind.ASSET));
        if (object.isEmpty() || place.isEmpty()) return;
        boolean actors = Extent.of(wording, object.get(), Set.of("of"), "").phrases().stream()
                .anyMatch(phrase -> wording.is(phrase.head(), Kind.ACTOR));
        if (actors) add(verb, object.get(), claimants(wording.subject(verb)), Allegation.TOLD_BEFORE);
    }

    private void behind(int at) {
        Optional<NounPhrase> what = wording.phraseFrom(at + 1);
        if (what.isEmpty() || wording.word(what.get().head()).matches("bars|doors|schedule|scenes|closed")) return;
        OptionalInt event = eventIn(what.get()).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        boolean pointsBack = wording.tag(what.get().head()).matches("PRP|DT|WDT")
                || wording.word(what.get().head()).matches("operation|move|incident");
        if (event.isEmpty() && !pointsBack) return;
        Optional<NounPhrase> who = subjectOfPhrase(what.get().head()).or(() -> before(at));
        who.ifPresent(phrase -> add(at, phrase, List.of(), event.orElse(Allegation.TOLD_BEFORE)));
    }

    /** Of whom "is behind the attack" is said; the parser hangs the verb on the noun. */
    private Optional<NounPhrase> subjectOfPhrase(int noun) {
        Dependencies dependencies = wording.clauses().dependencies();
        OptionalInt subject = wording.clauses().subject(noun);
        if (subject.isEmpty()) {
            int head = dependencies.head(noun);
            if (head == Dependencies.ROOT) return Optional.empty();
            subject = dependencies.is(noun, "nmod")
                    ? OptionalInt.of(head)
                    : wording.clauses().subject(head);
        }
        return subject.isEmpty() ? Optional.empty() : wording.phraseAt(subject.getAsInt());
    }

    private void responsible(int at) {
        int verb = wording.clauses().dependencies().head(at);
        if (verb != Dependencies.ROOT && wording.is(verb, Kind.ACCUSE)) return;
        OptionalInt event = triggerAfter(at + 1);
        if (event.isEmpty()
                && wording.word(at + 1).equals("for")
                && !wording.tag(at + 2).matches("PRP|DT")) return;
        Optional<NounPhrase> who = subjectOfPhrase(at).or(() -> before(at));
        who.ifPresent(phrase -> add(at, phrase, List.of(), event.orElse(Allegation.TOLD_BEFORE)));
    }

    private void work(int at) {
        if (!wording.word(at + 1).equals("of")) return;
        Optional<NounPhrase> who = wording.phraseFrom(at + 2);
        OptionalInt subject = wording.clauses().subject(at);
        if (who.isEmpty() || subject.isEmpty()) return;
        Optional<NounPhrase> what = wording.phraseAt(subject.getAsInt());
        int event = what.flatMap(this::eventIn).orElse(Allegation.TOLD_BEFORE);
        if (event == Allegation.TOLD_BEFORE
                && what.filter(phrase -> wording.tag(phrase.head()).matches("PRP|DT"))
                        .isEmpty()) return;
        add(at, who.get(), List.of(), event);
    }

    /** "China was the leading suspect in the theft". */
    private void culprit(int at) {
        if (wording.clauses().dependencies().children(at, "cop").isEmpty()) return;
        OptionalInt event =
                wording.word(at + 1).matches("in|of|behind|for") ? triggerAfter(at + 1) : OptionalInt.empty();
        if (event.isEmpty() && !wording.word(at + 1).matches("[.,;]|")) return;
        wording.subject(at).ifPresent(who -> add(at, who, List.of(), event.orElse(Allegation.TOLD_BEFORE)));
    }

    private void involvement(int at) {
        Optional<NounPhrase> phrase = wording.phraseAt(at).filter(each -> each.head() == at);
        if (phrase.isEmpty()) return;
        List<Slot> slots = Slot.from(wording, phrase.get().end(), Set.of());
        Optional<Integer> event = slots.stream()
                .filter(slot -> Set.of("in", "behind", "of", "for").contains(slot.preposition()))
                .flatMap(slot -> eventIn(slot.phrase()).stream())
                .findFirst();
        if (event.isEmpty()
                && slots.stream().anyMatch(slot -> slot.preposition().equals("in"))) return;
        if (event.isEmpty() && !wording.word(at).matches("involvement|complicity")) return;
        accomplice(phrase.get(), slots, event)
                .ifPresent(who -> add(at, who, List.of(), event.orElse(Allegation.TOLD_BEFORE)));
    }

    /** Whose part in it is spoken of: "Russian involvement", "the role of the GRU", "Moscow had a hand in". */
    private Optional<NounPhrase> accomplice(NounPhrase part, List<Slot> slots, Optional<Integer> event) {
        if (!attackers(part).isEmpty()) return Optional.of(part);
        Optional<NounPhrase> of = first(slots, "of").map(Slot::phrase).filter(phrase -> !attackers(phrase)
                .isEmpty());
        if (of.isPresent() || event.isEmpty()) return of;
        OptionalInt verb = wording.clauses().predicateOf(part.head());
        boolean has = verb.isPresent() && wording.token(verb.getAsInt()).lemma().matches("have|play|take");
        return has ? wording.subject(verb.getAsInt()) : Optional.empty();
    }

    private void add(int frame, NounPhrase accused, List<String> claimants, int event) {
        List<Party> parties = attackers(accused);
        boolean known = parties.isEmpty() && wording.isKnownSomeone(accused);
        if (known || !parties.isEmpty()) allegations.add(new Allegation(frame, parties, known, claimants, event));
    }

    private List<Party> attackers(NounPhrase phrase) {
        return Attackers.in(wording, phrase);
    }

    private List<String> claimants(Optional<NounPhrase> phrase) {
        return phrase.map(each -> Claimants.in(wording, each)).orElse(List.of());
    }

    private Optional<NounPhrase> before(int at) {
        return wording.phrases().stream().filter(phrase -> phrase.end() <= at).reduce((one, other) -> other);
    }

    private static Optional<Slot> first(List<Slot> slots, String... prepositions) {
        return Stream.of(prepositions)
                .flatMap(wanted ->
                        slots.stream().filter(slot -> slot.preposition().equals(wanted)))
                .findFirst();
    }

    private Optional<Integer> eventIn(NounPhrase phrase) {
        return Extent.of(wording, phrase, Set.of("of"), "").parts().stream()
                .flatMap(part -> triggers.stream().filter(part.phrase()::covers))
                .findFirst();
    }

    /** The next word of attack, unless another sentence or another blame begins before it. */
    private OptionalInt triggerAfter(int from) {
        for (int at = from; at < Math.min(from + REACH, wording.size()); at++) {
            if (triggers.contains(at)) return OptionalInt.of(at);
            if (wording.word(at).equals(";")
                    || wording.tag(at).startsWith("VB") && wording.is(at, Kind.ACCUSE, Kind.SAY)) break;
        }
        return OptionalInt.empty();
    }

    /** The attack of "an attack for which Seoul blamed ..." or "which it traced to ...". */
    private OptionalInt antecedent(int verb) {
        Dependencies dependencies = wording.clauses().dependencies();
        for (int at = verb; at != Dependencies.ROOT; at = dependencies.head(at)) {
            if (dependencies.is(at, "acl")) {
                int noun = dependencies.head(at);
                return wording.phraseAt(noun)
                        .flatMap(this::eventIn)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty);
            }
            if (!dependencies.is(at, "conj")) break;
        }
        return OptionalInt.empty();
    }
}
