package org.entente.extraction.attack;

import static org.entente.extraction.attack.Blames.first;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.naming.Mention;

/** "Is behind", "responsible for", "the work of", "the leading suspect in", "had a hand in". */
final class Predicates {

    private static final String TRACES = "hallmarks?|fingerprints|signature|handwriting|trademarks?|earmarks";
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
        if (wording.is(at, Kind.CREW, Kind.CULPRIT) || blames.isTrigger(at)) identity(at);
        if (wording.word(at).equals("as")) role(at);
        if (wording.word(at).equals("origin") && wording.word(at - 1).equals("in")) origin(at);
        if (wording.word(at).matches(TRACES) && wording.word(at + 1).equals("of")) trace(at);
    }

    /** "Named Iran as the culprit", "sees Israel as the author of the attack". */
    private void role(int as) {
        Optional<NounPhrase> role = wording.phraseFrom(as + 1);
        boolean being = wording.word(as + 1).equals("being") && wording.is(as + 2, Kind.BEHIND, Kind.RESPONSIBLE);
        boolean culprit = role.isPresent()
                && wording.is(role.get().head(), Kind.CULPRIT, Kind.WORK)
                && wording.is(role.get().first(), Kind.DEFINITE);
        if (!being && !culprit) return;
        Optional<NounPhrase> who =
                wording.phrases().stream().filter(phrase -> phrase.end() == as).findFirst();
        if (who.isEmpty()) return;
        OptionalInt verb = wording.clauses().predicateOf(who.get().head());
        List<String> claimants = verb.isEmpty() ? List.of() : blames.claimants(wording.subject(verb.getAsInt()));
        blames.add(as, who.get(), claimants, blames.triggerAfter(as + 1));
    }

    /** "The attackers were Chinese", "those intruders are thought to be from Iran". */
    private void identity(int at) {
        boolean told = wording.phraseAt(at)
                .filter(phrase -> phrase.head() == at
                        && wording.is(phrase.first(), Kind.DEFINITE)
                        && wording.mentions(phrase).isEmpty())
                .isPresent();
        if (!told) return;
        int next = at + 1;
        boolean be = false;
        while (wording.tag(next).matches("RB|TO|VBN") && next > at + 1
                || wording.token(Math.min(next, wording.size() - 1)).lemma().matches("be|have")) {
            be |= wording.token(Math.min(next, wording.size() - 1)).lemma().equals("be");
            if (++next >= wording.size()) return;
        }
        if (wording.word(next).matches("from|of")) next++;
        Optional<NounPhrase> who = wording.phraseFrom(next);
        if (blames.isTrigger(at) && who.filter(this::isDemonym).isEmpty()) return;
        if (be && who.isPresent()) blames.add(at, who.get(), List.of(), OptionalInt.empty());
    }

    private boolean isDemonym(NounPhrase phrase) {
        return wording.mentions(phrase).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.DEMONYM
                        && mention.first() == phrase.first()
                        && mention.end() == phrase.end());
    }

    /** "The attacks were called Chinese in origin". */
    private void origin(int at) {
        Optional<NounPhrase> whose = wording.phrases().stream()
                .filter(phrase -> phrase.end() == at - 1)
                .findFirst();
        OptionalInt event = blames.triggerBefore(at);
        if (whose.isPresent() && event.isPresent()) blames.add(at, whose.get(), List.of(), event);
    }

    /** "The raid bore the hallmarks of the Lazarus Group". */
    private void trace(int at) {
        Optional<NounPhrase> who = wording.phraseFrom(at + 2);
        OptionalInt event = blames.triggerBefore(at);
        if (who.isPresent() && event.isPresent()) blames.add(at, who.get(), List.of(), event);
    }

    private void behind(int at) {
        Optional<NounPhrase> what = wording.phraseFrom(at + 1);
        if (what.isEmpty() || wording.word(what.get().head()).matches(OTHER_BEHIND)) return;
        OptionalInt event = blames.eventIn(what);
        if (event.isEmpty() && isShare(what.get()))
            event = blames.triggerAfter(what.get().end());
        boolean before =
                blames.pointsBack(what) || wording.word(what.get().head()).matches("operation|move|incident");
        if (event.isEmpty() && !before || isAsked(at)) return;
        OptionalInt told = event;
        Optional<NounPhrase> inverted = invertedAfter(what.get().end());
        if (inverted.isPresent()) {
            blames.add(at, inverted.get(), List.of(), told);
            return;
        }
        Optional<NounPhrase> seen = seenBefore(at);
        if (seen.isPresent()) {
            int verb = seen.get().first() - 1;
            blames.add(at, seen.get(), blames.claimants(wording.subject(verb)), told);
            return;
        }
        blames.subjectOf(what.get().head())
                .filter(phrase -> phrase.head() < at)
                .or(() -> blames.phraseBefore(at))
                .filter(phrase ->
                        phrase.end() != at || !wording.tag(phrase.first() - 1).matches("IN|TO"))
                .ifPresent(who -> blames.add(at, who, List.of(), told));
    }

    /** "Behind the theft stood the ministry". */
    private Optional<NounPhrase> invertedAfter(int end) {
        if (!wording.lemma(end).matches("be|stand|lie") || !wording.isFinite(end)) return Optional.empty();
        int at = end + 1;
        while (wording.tag(at).startsWith("RB") || wording.word(at).equals("n't")) at++;
        return wording.phraseFrom(at).filter(phrase -> !blames.attackers(phrase).isEmpty());
    }

    /** "Would not say who was behind it". */
    private boolean isAsked(int behind) {
        int verb = behind - 1;
        while (verb > 0 && wording.tag(verb).matches("VB.*|MD|RB")) verb--;
        return wording.word(verb).matches("who|whoever");
    }

    /** "The firm sees Iran behind the breach": the object of the verb, directly before. */
    private Optional<NounPhrase> seenBefore(int behind) {
        return wording.phrases().stream()
                .filter(phrase -> phrase.end() == behind && wording.isVerb(phrase.first() - 1))
                .filter(phrase -> wording.is(phrase.first() - 1, Kind.SAY, Kind.CATCH, Kind.ACCUSE))
                .findFirst();
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
