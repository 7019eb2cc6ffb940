package org.entente.extraction.agreement;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.finding.TimeWords;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Who takes part in an event, and on which side. */
final class Sides {

    private static final List<String> WITH = List.of("with", "alongside", "beside", "plus");
    private static final List<String> BETWEEN = List.of("between", "among", "amongst");
    private static final List<String> ADDRESSEE = List.of("to", "on", "upon", "at", "for");
    private static final int NEAR = 10;
    private static final Set<String> SPEAKING = Set.of("say", "tell", "announce", "add", "declare", "state", "write");

    private static final Set<String> TELLING = Set.of(
            "say", "announce", "admit", "confirm", "acknowledge", "reveal", "disclose", "tell", "declare", "complain");
    private static final Set<String> UNDER = Set.of("under", "within", "through", "per");
    private static final Set<String> BINDING = Set.of(
            "bind", "commit", "oblige", "link", "tie", "unite", "require", "allow", "enable", "let", "pledge", "join");
    private static final Set<String> GATHERING =
            Set.of("bring", "gather", "involve", "assemble", "include", "comprise");
    private static final Set<String> HELD_IN = Set.of("in", "during", "as", "by");
    private static final Set<Act> ANSWERING = Set.of(Act.AGREE, Act.JOIN, Act.ESTABLISH, Act.WORK, Act.SIGN);
    /** What two states have that agree on nothing by it. */
    private static final Set<String> SEPARATING = Set.of(
            "border",
            "frontier",
            "war",
            "conflict",
            "dispute",
            "row",
            "quarrel",
            "feud",
            "rivalry",
            "standoff",
            "stand-off",
            "tension",
            "trade",
            "match",
            "spat",
            "clash",
            "problem",
            "race",
            "competition");

    private static final Set<String> LEAGUES = Set.of(
            "council",
            "union",
            "bloc",
            "league",
            "commission",
            "organisation",
            "organization",
            "alliance",
            "secretariat",
            "community",
            "commonwealth",
            "association");
    private static final List<String> TYING = List.of("to", "with");
    private static final Set<Act> BOUND_BY = Set.of(Act.SIGN, Act.ESTABLISH, Act.END);

    private static final Set<Mood> OPEN = Set.of(Mood.NEGATED, Mood.REFUSED, Mood.FAILED, Mood.SUPPOSED, Mood.WANTED);

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

    /** "Work with it", "investigate with its police". */
    private boolean isWithIt(int verb) {
        return clauses.obliques(verb, Set.copyOf(WITH)).stream()
                .anyMatch(token -> sentence.token(token).tag().equals("PRP")
                        || dependencies.children(token, "nmod:poss").stream()
                                .anyMatch(owner -> sentence.lower(owner).equals("its")));
    }

    /** "Together with the council", which another sentence has named. */
    private boolean isWithLeague(int verb) {
        return clauses.obliques(verb, Set.copyOf(WITH)).stream()
                .filter(token -> parties.stream().noneMatch(party -> party.covers(token)))
                .map(token -> sentence.token(token).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(LEAGUES::contains);
    }

    /** The parties to an event. */
    Cast of(Event event) {
        Cast cast = new Cast();
        cast.withOuter = isWithIt(event.predicate());
        cast.withEach = event.act() == Act.WORK && isWithLeague(event.predicate());
        cast.oneDeed = event.act() == Act.WORK && Verbs.act(sentence, event.predicate()) == null;
        for (Party party : parties) place(party, event, cast);
        if (cast.subjects.isEmpty()) speakers(event, cast);
        if (cast.subjects.isEmpty() && cast.owners.isEmpty()) opening(event, cast);
        if (cast.subjects.isEmpty() && cast.owners.isEmpty()) gerund(event, cast);
        if (cast.all().size() < 2 || isSecondary(event)) widen(event, cast);
        if (cast.all().isEmpty()) owners(event, cast);
        if (cast.isLonely()) antecedent(event, cast);
        if (cast.isLonely()) owner(event, cast);
        if (cast.isLonely()) teller(event, cast);
        return cast;
    }

    private void place(Party party, Event event, Cast cast) {
        List<Integer> verbs = event.chain().tokens();
        if (party.isModifier()) {
            // "warned of a Chinese group"
            if (event.has(Instrument.Kind.PLAIN) && event.role() == Event.Role.OBLIQUE) return;
            if (isOf(event, party.instrument()) || isObjectOf(party.instrument(), verbs)) cast.owners.add(party);
            return;
        }
        for (int i = 0; i < verbs.size(); i++) {
            if (!isSubject(party, verbs.get(i))) continue;
            if (i > 0 && !isTakingPart(event, verbs.get(i))) return;
            (i == 0 || isSubject(party, event.predicate()) ? cast.subjects : cast.outer).add(party);
            return;
        }
        Anchor anchor = anchor(party);
        if (isBound(party, anchor, event) || isPossessor(party, event)) {
            cast.owners.add(party);
            return;
        }
        if (party.hasPreposition(List.of("of", "from")) && isAsked(party, event)) {
            cast.partners.add(party);
            return;
        }
        if (isBesideAnother(party) || !isWithin(anchor, event, verbs) && !isRightAfter(party, event)) return;
        if (party.hasPreposition(WITH)) {
            cast.partners.add(party);
        } else if (party.hasPreposition(BETWEEN)) {
            cast.owners.add(party);
        } else if (party.hasPreposition(List.of("by"))) {
            if (isDoneBy(anchor, event)) cast.subjects.add(party);
        } else if (party.hasPreposition(List.of("of"))) {
            // "the central banks of Armenia and Kyrgyzstan signed"
            boolean several = anchor.label.equals("nsubj") && party.members().size() > 1;
            if (anchor.noun < 0 && several && anchor.verb == event.predicate()) cast.subjects.add(party);
            else if (anchor.noun >= 0 && anchor.direct) cast.owners.add(party);
        } else if (party.hasPreposition(List.of("from"))) {
            if (anchor.noun >= 0) cast.outer.add(party);
        } else if (party.hasPreposition(List.of("for")) && event.act() == Act.SIGN) {
            cast.subjects.add(party);
        } else if (party.hasPreposition(List.of("to"))
                && event.act() == Act.ESTABLISH
                && event.has(Instrument.Kind.BODY)) {
            cast.partners.add(party);
        } else if (event.act() == Act.COLLAPSE && party.hasPreposition(List.of("in", "with"))) {
            cast.addressees.add(party);
        } else if (event.act() == Act.NEGOTIATE && party.hasPreposition(List.of("to"))) {
            cast.partners.add(party);
        } else if (party.hasPreposition(ADDRESSEE)) {
            boolean planned = anchor.noun >= 0 && party.members().size() > 1 && party.hasPreposition(List.of("for"));
            (planned ? cast.owners : cast.addressees).add(party);
        } else if (party.preposition() == null) {
            if (anchor.label.startsWith("nsubj")) cast.subjects.add(party);
            else if (party.counted() >= 0 && event.act() == Act.SIGN) return; // "signed both": memoranda
            else if (anchor.label.equals("obj") || anchor.label.equals("iobj")) cast.objects.add(party);
            else if (anchor.noun >= 0 && anchor.label.startsWith("compound")) cast.owners.add(party);
        }
    }

    /** "Near the border with China", "since the war with Iran". */
    private boolean isBesideAnother(Party party) {
        int noun = party.first() - 2;
        return noun >= 0
                && party.hasPreposition(WITH)
                && SEPARATING.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    }

    /** "Go on working with the police", "an agreement with the French, renewed in May", whatever the parser makes of it. */
    private boolean isRightAfter(Party party, Event event) {
        int before = party.first() - 2;
        boolean after = before == event.predicate()
                || event.instrument() != null && before == event.instrument().head();
        return after && party.hasPreposition(WITH);
    }

    /** "At the request of Ottawa, Mexico agreed to a joint investigation". */
    private boolean isAsked(Party party, Event event) {
        int noun = dependencies.head(party.head());
        return event.act() != null
                && ANSWERING.contains(event.act())
                && instruments.stream().anyMatch(other -> other.head() == noun && other.is(Instrument.Kind.PROPOSAL))
                && dependencies.head(noun) == event.predicate()
                && dependencies.is(noun, "obl", "nmod");
    }

    /** "Acceded to the Council of Europe's convention", whatever the parser makes of it. */
    private boolean isPossessor(Party party, Event event) {
        Instrument instrument = event.instrument();
        return instrument != null
                && party.end() < instrument.head()
                && sentence.token(party.end()).tag().equals("POS")
                && IntStream.range(party.end() + 1, instrument.head())
                        .allMatch(token -> sentence.token(token).tag().matches("JJ|NNP?|CD|HYPH"));
    }

    /** "The joint statement bound Britain and China to a promise", "the pact that tied it to the league". */
    private boolean isBound(Party party, Anchor anchor, Event event) {
        Instrument instrument = event.instrument();
        boolean held = event.has(Instrument.Kind.EVENT, Instrument.Kind.JOINT_EVENT);
        return (held || event.act() == null || BOUND_BY.contains(event.act()))
                && instrument != null
                && anchor.verb >= 0
                && (anchor.label.equals("obj") || anchor.label.startsWith("obl") && party.hasPreposition(TYING))
                && (BINDING.contains(sentence.token(anchor.verb).lemma())
                        || held
                                && GATHERING.contains(
                                        sentence.token(anchor.verb).lemma()))
                && (dependencies.head(instrument.head()) == anchor.verb && dependencies.is(instrument.head(), "nsubj")
                        || dependencies.is(anchor.verb, "acl") && dependencies.head(anchor.verb) == instrument.head());
    }

    /** Who does something to an agreement that is only mentioned ("violated the pact") is no party to it by that. */
    private boolean isTakingPart(Event event, int verb) {
        return event.act() != null || isUnder(event) || Mood.above(sentence.token(verb)) != null;
    }

    /** "Oman and Singapore, convinced that …, have set up": the parser gives the subject to the first verb only. */
    private void opening(Event event, Cast cast) {
        int verb = event.predicate();
        boolean loose = isFinite(verb)
                && !clauses.isPassive(verb)
                && dependencies.is(verb, "dep", "conj", "root", "parataxis", "acl", "ccomp")
                && dependencies
                        .children(verb, "nsubj", "nsubj:pass", "csubj", "mark")
                        .isEmpty()
                && sentence.token(verb).isVerb();
        if (!loose) return;
        parties.stream()
                .filter(party -> !party.isModifier() && !party.members().isEmpty() && party.end() < verb)
                .findFirst()
                .filter(party -> party.preposition() == null && isInsertion(party.end(), verb))
                .ifPresent(cast.subjects::add);
    }

    /** "The two capitals responded by merging their alert rooms". */
    private void gerund(Event event, Cast cast) {
        int verb = event.predicate();
        boolean loose = sentence.token(verb).tag().equals("VBG")
                && dependencies.is(verb, "advcl", "dep", "acl", "xcomp")
                && dependencies.children(verb, "nsubj", "aux").isEmpty();
        if (!loose) return;
        int above = dependencies.head(verb);
        // "spent the week cleaning servers together"
        if (above != Dependencies.ROOT && dependencies.is(above, "obj")) above = dependencies.head(above);
        if (above == Dependencies.ROOT || above > verb || !clauses.isPredicate(above)) return;
        int predicate = above;
        parties.stream().filter(party -> isSubject(party, predicate)).forEach(cast.subjects::add);
    }

    /** Whether an aside between two commas is all that stands between. */
    private boolean isInsertion(int first, int verb) {
        if (!sentence.token(first).text().equals(",")) return false;
        int last = verb - 1;
        while (last > first && !sentence.token(last).text().equals(",")) {
            if (!isAuxiliary(last) && !isAdverbial(last)) return false;
            last--;
        }
        return last > first
                && IntStream.range(first + 1, last)
                        .noneMatch(token -> sentence.token(token).text().matches("[;:.]"));
    }

    private boolean isAdverbial(int token) {
        return sentence.token(token).tag().matches("RB|IN|CD|DT")
                || TimeWords.contains(sentence.token(token).lemma());
    }

    /** "We have signed": those for whom the speaker speaks. */
    private void speakers(Event event, Cast cast) {
        boolean we = dependencies.children(event.predicate(), "nsubj").stream()
                .anyMatch(subject -> sentence.token(subject).text().equalsIgnoreCase("we"));
        if (!we) return;
        for (int verb = 0; verb < sentence.size(); verb++) {
            if (!SPEAKING.contains(sentence.token(verb).lemma())) continue;
            int at = verb;
            parties.stream()
                    .filter(party -> isSubject(party, at) || party.first() == at + 1 && !party.isModifier())
                    .forEach(cast.subjects::add);
        }
    }

    /** "Peru and Chile say that their accord is being carried out". */
    private void owners(Event event, Cast cast) {
        Instrument instrument = event.instrument();
        if (instrument == null || !sentence.token(instrument.first()).text().equalsIgnoreCase("their")) return;
        parties.stream()
                .filter(party -> party.end() <= instrument.first() && party.preposition() == null)
                .filter(party -> !party.isModifier() && party.members().size() > 1)
                .findFirst()
                .ifPresent(cast.owners::add);
    }

    /** "Chad, with which Mali signed", "Chad is the first country with which Mali has signed". */
    private void antecedent(Event event, Cast cast) {
        int verb = event.predicate();
        boolean with = clauses.obliques(verb, Set.copyOf(WITH)).stream()
                .anyMatch(token -> sentence.token(token).tag().matches("WDT|WP"));
        int noun = dependencies.head(verb);
        if (!with || noun == Dependencies.ROOT) return;
        parties.stream()
                .filter(party -> !party.isModifier() && !party.members().isEmpty() && !cast.has(party))
                .filter(party -> party.covers(noun)
                        || dependencies.children(noun, "nsubj").stream().anyMatch(party::covers))
                .findFirst()
                .ifPresent(cast.partners::add);
    }

    /** "While Honduras signed with Guatemala, its talks with El Salvador go on". */
    private void owner(Event event, Cast cast) {
        Instrument instrument = event.instrument();
        if (instrument == null || !sentence.token(instrument.first()).text().equalsIgnoreCase("its")) return;
        parties.stream()
                .filter(party -> party.end() <= instrument.first() && party.preposition() == null)
                .filter(party -> !party.isModifier() && party.members().size() == 1)
                .findFirst()
                .ifPresent(cast.owners::add);
    }

    /** "The talks with Belgium go on, a Dutch spokesman said": who tells of them takes part in them. */
    private void teller(Event event, Cast cast) {
        if (event.instrument() == null) return;
        for (int verb = 0; verb < sentence.size(); verb++) {
            if (!TELLING.contains(sentence.token(verb).lemma()) || !clauses.isPredicate(verb)) continue;
            boolean told = isToldBy(event, verb);
            if (!told) continue;
            int at = verb;
            parties.stream()
                    .filter(party -> party.members().size() == 1 && isSubject(party, at))
                    .filter(party -> !cast.has(party))
                    .findFirst()
                    .ifPresent(cast.owners::add);
            return;
        }
    }

    private boolean isToldBy(Event event, int verb) {
        return dependencies.isBelow(event.predicate(), verb)
                || dependencies.isBelow(verb, event.predicate())
                || clauses.predicateOf(event.predicate()).stream().anyMatch(above -> dependencies.head(verb) == above);
    }

    /** Whether the event is told of a noun in another clause, whose parties are its own. */
    private boolean isSecondary(Event event) {
        if (event.act() != null && !sentence.token(event.predicate()).isVerb()) return true;
        return event.act() != null && isClauseOfInstrument(event.predicate(), event);
    }

    private boolean isClauseOfInstrument(int verb, Event event) {
        Instrument instrument = event.instrument();
        if (instrument == null || !dependencies.is(verb, "acl", "ccomp", "dep")) return false;
        int head = dependencies.head(verb);
        // the parser may take the last noun of the phrase for the one that is meant
        return head == instrument.head()
                || head > instrument.head()
                        && head < verb
                        && sentence.token(head).isNoun()
                        && verb - instrument.head() <= NEAR;
    }

    /** Parties of the clause around, where a participle or a noun in a phrase says who did it no more than that. */
    private void widen(Event event, Cast cast) {
        if (event.act() != null && !isSecondary(event)) return;
        int start = event.instrument() == null
                ? event.predicate()
                : event.instrument().head();
        OptionalInt above = clauses.predicateOf(start);
        if (above.isEmpty() || event.act() == null && !isUnder(event)) return;
        boolean open = !isUnder(event)
                && Chain.of(sentence, clauses, above.getAsInt()).moods().stream()
                        .anyMatch(OPEN::contains);
        if (open) return;
        for (Party party : parties) {
            if (party.isModifier() || cast.has(party)) continue;
            if (isSubject(party, above.getAsInt())) {
                cast.subjects.add(party);
                continue;
            }
            Anchor anchor = anchor(party);
            boolean same = anchor.verb == above.getAsInt() || anchor.noun >= 0 && isBeside(anchor.noun, start);
            if (same && party.hasPreposition(WITH)) cast.partners.add(party);
            else if (same && party.hasPreposition(BETWEEN)) cast.owners.add(party);
        }
    }

    /** "Under the pact, Japan and Kenya train each other": a noun in a phrase about those who do something. */
    private boolean isUnder(Event event) {
        Instrument instrument = event.instrument();
        return instrument != null
                && (instrument.is(Instrument.Kind.PAPER)
                        || event.isGround()
                        || clauses.preposition(instrument.head())
                                .filter(word -> UNDER.contains(word) || isHeld(instrument) && HELD_IN.contains(word))
                                .isPresent());
    }

    private static boolean isHeld(Instrument instrument) {
        return instrument.is(
                Instrument.Kind.EVENT, Instrument.Kind.JOINT_EVENT, Instrument.Kind.BODY, Instrument.Kind.JOINT);
    }

    /** "A joint investigation with Japan, an offer that Tokyo turned down". */
    private boolean isBeside(int noun, int other) {
        return dependencies.is(other, "appos", "conj") && dependencies.head(other) == noun;
    }

    private boolean isSubject(Party party, int verb) {
        if (party.isModifier() || party.preposition() != null) return false;
        Party nearest = several(verb);
        if (nearest != null) return party == nearest;
        OptionalInt subject = clauses.subject(verb);
        if (subject.isPresent() && isAt(party, subject.getAsInt())) return true;
        boolean known = subject.isPresent() && parties.stream().anyMatch(other -> isAt(other, subject.getAsInt()));
        return !known && isJustBefore(party, verb);
    }

    /** "NATO and Norway" in "NATO and Norway will fund": several who stand before the verb, whatever the parser makes of it. */
    private @Nullable Party several(int verb) {
        if (!isFinite(verb)) return null;
        return parties.stream()
                .filter(party -> !party.isModifier() && party.preposition() == null)
                .filter(party -> party.members().size() > 1 && party.end() <= verb)
                .filter(party -> IntStream.range(afterAside(party), verb).allMatch(this::isAuxiliary))
                .findFirst()
                .orElse(null);
    }

    /** After the comma of "Its host and its parent, Togo and the ECA, signed". */
    private int afterAside(Party party) {
        boolean closed = sentence.token(party.end()).text().equals(",")
                && IntStream.range(1, party.end())
                        .anyMatch(token -> sentence.token(token).text().equals(","));
        return closed ? party.end() + 1 : party.end();
    }

    private boolean isAuxiliary(int token) {
        return sentence.token(token).tag().matches("RB|MD|VB[ZPD]")
                && (dependencies.is(token, "aux", "advmod")
                        || sentence.token(token).tag().equals("MD"));
    }

    private boolean isFinite(int verb) {
        return sentence.token(verb).tag().matches("VB[DZP]")
                || !dependencies.children(verb, "aux").isEmpty()
                || sentence.token(verb).tag().equals("NN")
                        && !dependencies.children(verb, "nsubj").isEmpty();
    }

    /** "Britain and Germany will share", whatever the parser makes of it. */
    private boolean isJustBefore(Party party, int verb) {
        if (party.end() > verb || !dependencies.children(verb, "nsubj").isEmpty()) return false;
        for (int i = party.end(); i < verb; i++) {
            if (!sentence.token(i).tag().matches("RB.?|MD|VB[ZPDN]?|TO")) return false;
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
        return anchor.verb == event.predicate()
                && (clauses.isPassive(event.predicate())
                        || !sentence.token(event.predicate()).isVerb());
    }

    private boolean isWithin(Anchor anchor, Event event, List<Integer> verbs) {
        if (anchor.noun >= 0 && isOf(event, anchor.noun)) return true;
        if (anchor.verb < 0) return false;
        if (verbs.contains(anchor.verb) || isClauseOfInstrument(anchor.verb, event)) return true;
        boolean let = sentence.token(event.predicate()).lemma().equals("let");
        if (let && dependencies.head(anchor.verb) == event.predicate()) return true;
        // "agreed with Portugal to exchange data", "join forces to design"
        return verbs.stream().anyMatch(verb -> isInfinitiveBelow(anchor.verb, verb));
    }

    private boolean isInfinitiveBelow(int verb, int above) {
        int at = verb;
        while (at != Dependencies.ROOT && at != above) {
            if (!dependencies.is(at, "xcomp", "advcl", "acl", "conj", "obj", "obl", "nmod", "dep")) return false;
            if (sentence.token(at).tag().equals("VBN") && dependencies.is(at, "acl")) return false;
            if (dependencies.is(at, "acl:relcl") || hasOwnSubject(at)) return false;
            at = dependencies.head(at);
        }
        return at == above;
    }

    /** The parser takes the partner in "teamed up with Japan to fight" for the subject of the fight. */
    private boolean hasOwnSubject(int verb) {
        return dependencies.children(verb, "nsubj").stream().anyMatch(subject -> parties.stream()
                .noneMatch(party -> party.covers(subject) && party.hasPreposition(WITH)));
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
            if (!dependencies.is(at, "nmod", "compound", "appos", "dep", "amod")) return false;
        }
        return false;
    }

    /** The first noun of agreement or predicate above a party. */
    private Anchor anchor(Party party) {
        int at = party.head();
        while (dependencies.is(at, "conj") && party.covers(dependencies.head(at))) at = dependencies.head(at);
        int start = at;
        while (true) {
            int head = dependencies.head(at);
            String label = dependencies.label(at);
            boolean direct = at == start;
            if (head == Dependencies.ROOT) return new Anchor(-1, clauses.isPredicate(at) ? at : -1, label, direct);
            if (isInstrument(head)) return new Anchor(head, -1, label, direct);
            boolean acts = clauses.isPredicate(head) || Nominal.act(sentence.token(head)) != null;
            if (acts) return new Anchor(-1, head, label, direct);
            at = head;
        }
    }

    private boolean isInstrument(int token) {
        return instruments.stream().anyMatch(instrument -> instrument.head() == token);
    }

    /** Where a party hangs: on a noun of agreement or on a predicate, the other being -1. */
    private record Anchor(int noun, int verb, String label, boolean direct) {}
}
