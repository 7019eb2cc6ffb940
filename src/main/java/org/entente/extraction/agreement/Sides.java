package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;

/** Who takes part in an event, and on which side. */
final class Sides {

    private static final List<String> PARTNER =
            List.of("with", "alongside", "between", "among", "amongst", "beside", "plus");
    private static final List<String> ADDRESSEE = List.of("to", "on", "upon", "at", "for");

    private static final Set<String> SPEAKING = Set.of("say", "tell", "announce", "add", "declare", "state", "write");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Dependencies dependencies;
    private final List<Party> parties;
    private final List<Instrument> instruments;

    Sides(Sentence sentence, Clauses clauses, List<Party> parties, List<Instrument> instruments) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.dependencies = clauses.dependencies();
        this.parties = parties;
        this.instruments = instruments;
    }

    /** The parties to an event. */
    Cast of(Event event) {
        Cast cast = new Cast();
        List<Integer> verbs = new ArrayList<>(event.chain().tokens());
        for (Party party : parties) place(party, event, verbs, cast);
        if (cast.subjects.isEmpty()) speakers(event, cast);
        if (cast.all().size() < 2) widen(event, cast);
        return cast;
    }

    private void place(Party party, Event event, List<Integer> verbs, Cast cast) {
        if (party.isModifier()) {
            if (isOf(event, party.instrument()) || isObjectOf(party.instrument(), verbs)) cast.members.add(party);
            return;
        }
        for (int i = 0; i < verbs.size(); i++) {
            int verb = verbs.get(i);
            if (!isSubject(party, verb)) continue;
            if (i == 0 || isSubject(party, event.predicate())) cast.subjects.add(party);
            else cast.outer.add(party);
            return;
        }
        Anchor anchor = anchor(party);
        if (!isWithin(anchor, event, verbs)) return;
        if (party.hasPreposition(PARTNER)) {
            cast.members.add(party);
        } else if (party.hasPreposition(List.of("by"))) {
            if (isDoneBy(anchor, event)) cast.subjects.add(party);
        } else if (party.hasPreposition(List.of("of"))) {
            if (anchor.noun >= 0) cast.members.add(party);
        } else if (party.hasPreposition(List.of("from"))) {
            if (anchor.noun >= 0) cast.outer.add(party);
        } else if (party.hasPreposition(ADDRESSEE)) {
            cast.addressees.add(party);
        } else if (party.preposition() == null) {
            if (anchor.label.startsWith("nsubj")) cast.subjects.add(party);
            else if (anchor.label.equals("obj") || anchor.label.equals("iobj")) cast.addressees.add(party);
        }
    }

    /** "We have signed": those for whom the speaker speaks. */
    private void speakers(Event event, Cast cast) {
        boolean we = clauses.subject(event.predicate()).stream()
                .anyMatch(subject -> sentence.token(subject).text().equalsIgnoreCase("we"));
        if (!we) return;
        for (int verb = 0; verb < sentence.size(); verb++) {
            if (!SPEAKING.contains(sentence.token(verb).lemma())) continue;
            int at = verb;
            parties.stream().filter(party -> isSubject(party, at)).forEach(cast.subjects::add);
        }
    }

    /** Parties of the clause around, where a participle or a noun in a phrase says who did it no more than that. */
    private void widen(Event event, Cast cast) {
        int start = event.instrument() != null ? event.instrument().head() : event.predicate();
        OptionalInt above = clauses.predicateOf(event.predicate() == start ? start : event.predicate());
        if (above.isEmpty()) above = clauses.predicateOf(start);
        if (above.isEmpty() || event.chain().tokens().contains(above.getAsInt()) && event.act() != null) return;
        if (event.act() != null && !dependencies.is(event.predicate(), "acl", "advcl", "dep")) return;
        for (Party party : parties) {
            if (party.isModifier() || cast.has(party)) continue;
            if (isSubject(party, above.getAsInt())) cast.subjects.add(party);
            else if (anchor(party).verb == above.getAsInt() && party.hasPreposition(PARTNER)) cast.members.add(party);
        }
    }

    private boolean isSubject(Party party, int verb) {
        if (party.isModifier() || party.preposition() != null) return false;
        OptionalInt subject = clauses.subject(verb);
        if (subject.isPresent() && isAt(party, subject.getAsInt())) return true;
        boolean known = subject.isPresent() && parties.stream().anyMatch(other -> isAt(other, subject.getAsInt()));
        return !known && isJustBefore(party, verb);
    }

    /** "Britain and Germany will share", whatever the parser makes of it. */
    private boolean isJustBefore(Party party, int verb) {
        if (party.end() > verb || !dependencies.children(verb, "nsubj").isEmpty()) return false;
        for (int i = party.end(); i < verb; i++) {
            if (!sentence.token(i).tag().matches("RB.?|MD|VB[ZPDN]?")) return false;
        }
        return true;
    }

    private boolean isAt(Party party, int token) {
        if (party.covers(token)) return true;
        // coordinated or apposed to the subject
        for (int at = party.head(); dependencies.is(at, "conj", "appos"); at = dependencies.head(at)) {
            if (dependencies.head(at) == token) return true;
        }
        return false;
    }

    /** "Declined a German offer to conclude a pact". */
    private boolean isObjectOf(int noun, List<Integer> verbs) {
        return dependencies.is(noun, "obj", "nsubj:pass") && verbs.contains(dependencies.head(noun));
    }

    private boolean isDoneBy(Anchor anchor, Event event) {
        if (anchor.noun >= 0) return true;
        return clauses.isPassive(event.predicate()) && anchor.verb == event.predicate();
    }

    private boolean isWithin(Anchor anchor, Event event, List<Integer> verbs) {
        if (anchor.noun >= 0 && isOf(event, anchor.noun)) return true;
        if (anchor.verb < 0) return false;
        if (verbs.contains(anchor.verb)) return true;
        // "agreed with Portugal to exchange data", "join forces to design"
        return verbs.stream().anyMatch(verb -> isInfinitiveBelow(anchor.verb, verb));
    }

    private boolean isInfinitiveBelow(int verb, int above) {
        int at = verb;
        while (at != Dependencies.ROOT && at != above) {
            if (!dependencies.is(at, "xcomp", "advcl", "acl", "conj", "obj", "obl", "nmod", "dep")) return false;
            if (dependencies.is(at, "acl:relcl") || hasOwnSubject(at)) return false;
            at = dependencies.head(at);
        }
        return at == above;
    }

    /** The parser takes the partner in "teamed up with Japan to fight" for the subject of the fight. */
    private boolean hasOwnSubject(int verb) {
        return dependencies.children(verb, "nsubj").stream().anyMatch(subject -> parties.stream()
                .noneMatch(party -> party.covers(subject) && party.hasPreposition(PARTNER)));
    }

    /** Whether the noun is the event's instrument, or stands in one phrase with it. */
    private boolean isOf(Event event, int noun) {
        if (event.instrument() == null) return noun == event.predicate();
        int own = event.instrument().head();
        return own == noun || isInPhrase(noun, own) || isInPhrase(own, noun);
    }

    private boolean isInPhrase(int lower, int upper) {
        for (int at = lower; at != Dependencies.ROOT; at = dependencies.head(at)) {
            if (at == upper) return true;
            if (!dependencies.is(at, "nmod", "conj", "compound", "appos", "dep", "amod")) return false;
        }
        return false;
    }

    /** The first noun of agreement or predicate above a party. */
    private Anchor anchor(Party party) {
        int at = party.head();
        while (dependencies.is(at, "conj") && party.covers(dependencies.head(at))) at = dependencies.head(at);
        while (true) {
            int head = dependencies.head(at);
            String label = dependencies.label(at);
            if (head == Dependencies.ROOT) return new Anchor(-1, clauses.isPredicate(at) ? at : -1, label);
            if (isInstrument(head)) return new Anchor(head, -1, label);
            if (clauses.isPredicate(head)) return new Anchor(-1, head, label);
            at = head;
        }
    }

    private boolean isInstrument(int token) {
        return instruments.stream().anyMatch(instrument -> instrument.head() == token);
    }

    /** Where a party hangs: on a noun of agreement or on a predicate, the other being -1. */
    private record Anchor(int noun, int verb, String label) {}

    /** The parties to an event by the part they play. */
    static final class Cast {

        /** Who does what the verb says. */
        final List<Party> subjects = new ArrayList<>();
        /** With whom. */
        final List<Party> members = new ArrayList<>();
        /** To whom it is put. */
        final List<Party> addressees = new ArrayList<>();
        /** Who does what a word above the verb says, without being its subject: who urges others. */
        final List<Party> outer = new ArrayList<>();

        boolean has(Party party) {
            return subjects.contains(party)
                    || members.contains(party)
                    || addressees.contains(party)
                    || outer.contains(party);
        }

        /** The ids of all who take part. */
        SortedSet<String> all() {
            SortedSet<String> all = new TreeSet<>();
            for (List<Party> side : List.of(subjects, members, addressees, outer)) all.addAll(ids(side));
            return all;
        }

        static SortedSet<String> ids(List<Party> side) {
            SortedSet<String> ids = new TreeSet<>();
            side.forEach(party -> ids.addAll(party.members()));
            return ids;
        }
    }
}
