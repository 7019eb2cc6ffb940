package org.entente.extraction.attack;

import static org.entente.extraction.attack.Blames.first;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Dependencies;

/** "Is behind", "responsible for", "the work of", "the leading suspect in", "had a hand in". */
final class Predicates {

    private static final String OTHER_BEHIND = "bars|doors|schedule|scenes|closed|lines|wheel|times";

    private final Blames blames;
    private final Wording wording;

    Predicates(Blames blames) {
        this.blames = blames;
        this.wording = blames.wording();
    }

    void read(int at) {
        if (wording.is(at, Kind.BEHIND)) behind(at);
        if (wording.is(at, Kind.RESPONSIBLE)) responsible(at);
        if (wording.is(at, Kind.WORK)) work(at);
        if (wording.is(at, Kind.CULPRIT)) culprit(at);
        if (wording.is(at, Kind.INVOLVEMENT)) involvement(at);
    }

    private void behind(int at) {
        Optional<NounPhrase> what = wording.phraseFrom(at + 1);
        if (what.isEmpty() || wording.word(what.get().head()).matches(OTHER_BEHIND)) return;
        OptionalInt event = blames.eventIn(what);
        if (event.isEmpty() && isShare(what.get()))
            event = blames.triggerAfter(what.get().end());
        boolean before =
                blames.pointsBack(what) || wording.word(what.get().head()).matches("operation|move|incident");
        if (event.isEmpty() && !before) return;
        OptionalInt told = event;
        blames.subjectOf(what.get().head())
                .filter(phrase -> phrase.head() < at)
                .or(() -> blames.phraseBefore(at))
                .ifPresent(who -> blames.add(at, who, List.of(), told));
    }

    /** "Behind 53% of attacks", "behind most of the intrusions". */
    private boolean isShare(NounPhrase phrase) {
        return wording.tag(phrase.head()).matches("CD|NN|JJS|DT")
                && wording.word(phrase.end()).equals("of");
    }

    private void responsible(int at) {
        int verb = wording.clauses().dependencies().head(at);
        if (verb != Dependencies.ROOT && wording.is(verb, Kind.ACCUSE)) return;
        OptionalInt event = blames.triggerAfter(at + 1);
        boolean forElse =
                wording.word(at + 1).equals("for") && !wording.tag(at + 2).matches("PRP|DT");
        if (event.isEmpty() && forElse) return;
        blames.subjectOf(at).or(() -> blames.phraseBefore(at)).ifPresent(who -> blames.add(at, who, List.of(), event));
    }

    private void work(int at) {
        if (!wording.word(at + 1).equals("of")) return;
        Optional<NounPhrase> who = wording.phraseFrom(at + 2);
        Optional<NounPhrase> what = blames.subjectOf(at).or(() -> subjectOfCopula(at));
        OptionalInt event = blames.eventIn(what);
        if (who.isEmpty() || event.isEmpty() && !blames.pointsBack(what)) return;
        blames.add(at, who.get(), List.of(), event);
    }

    /** "The theft of data from the firm was the work of": the phrase before, whatever the parser made of it. */
    private Optional<NounPhrase> subjectOfCopula(int at) {
        for (int be = at - 1; be > Math.max(0, at - 6); be--) {
            if (!wording.token(be).lemma().equals("be")) continue;
            for (int back = be - 1; back >= 0; back--) {
                if (blames.isTrigger(back)) return wording.phraseAt(back);
                if (wording.isFinite(back)) break;
            }
        }
        return Optional.empty();
    }

    /** "China was the leading suspect in the theft". */
    private void culprit(int at) {
        if (wording.clauses().dependencies().children(at, "cop").isEmpty()) return;
        boolean ofWhat = wording.word(at + 1).matches("in|of|behind|for");
        OptionalInt event = ofWhat ? blames.triggerAfter(at + 1) : OptionalInt.empty();
        if (event.isEmpty() && !wording.word(at + 1).matches("[.,;]|")) return;
        wording.subject(at).ifPresent(who -> blames.add(at, who, List.of(), event));
    }

    private void involvement(int at) {
        Optional<NounPhrase> phrase = wording.phraseAt(at).filter(each -> each.head() == at);
        if (phrase.isEmpty()) return;
        List<Slot> slots = Slot.from(wording, phrase.get().end(), Set.of());
        OptionalInt event = slots.stream()
                .filter(slot -> Set.of("in", "behind", "of", "for").contains(slot.preposition()))
                .flatMapToInt(slot -> blames.eventIn(slot.phrase()).stream())
                .findFirst();
        boolean inElse = slots.stream().anyMatch(slot -> slot.preposition().equals("in"));
        boolean vague = inElse || !wording.word(at).matches("involvement|complicity");
        if (event.isEmpty() && vague) return;
        accomplice(phrase.get(), slots, event).ifPresent(who -> blames.add(at, who, List.of(), event));
    }

    /** Whose part in it is spoken of: "Russian involvement", "the role of the GRU", "Moscow had a hand in". */
    private Optional<NounPhrase> accomplice(NounPhrase part, List<Slot> slots, OptionalInt event) {
        if (!blames.attackers(part).isEmpty()) return Optional.of(part);
        Optional<NounPhrase> of = first(slots, "of").map(Slot::phrase).filter(phrase -> !blames.attackers(phrase)
                .isEmpty());
        if (of.isPresent() || event.isEmpty()) return of;
        OptionalInt verb = wording.clauses().predicateOf(part.head());
        boolean has = verb.isPresent() && wording.token(verb.getAsInt()).lemma().matches("have|play|take");
        return has ? wording.subject(verb.getAsInt()) : Optional.empty();
    }
}
