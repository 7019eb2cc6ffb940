package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;

/**
 * The parties of an event by what else its clause names, where the grammar ties fewer than two of them to it: "let its pact
 * with Peru lapse", "gave Peru notice that it would leave the pact".
 */
final class Bystanders {

    /** Before somebody who may be a party; others place, oppose or time what is told. */
    private static final Set<String> JOINING =
            Set.of("with", "between", "among", "of", "from", "to", "by", "for", "alongside", "linking", "towards");

    private static final Set<String> BESIDE = Set.of("of", "from", "by", "for");
    private static final List<String> OF = List.of("of", "between");
    private static final List<String> WITH = List.of("with");
    private static final Set<String> WITH_SET = Set.of("with", "between");
    private static final Set<String> BREAKING = Set.of(
            "violate",
            "breach",
            "flout",
            "criticise",
            "criticize",
            "slam",
            "oppose",
            "undermine",
            "threaten",
            "jeopardise",
            "jeopardize",
            "sabotage",
            "condemn",
            "attack",
            "blast",
            "ignore",
            "break",
            "resent",
            "regret",
            "fear",
            "mock");
    /** What one party may also do for another: "agreed to train officers of". */
    private static final Set<Act> ONE_SIDED =
            EnumSet.of(Act.AGREE, Act.REACH, Act.ESTABLISH, Act.DEEPEN, Act.HOLD, Act.WORK, Act.TEAM, Act.JOIN);

    private static final Set<String> CLAUSES = Set.of("advcl", "parataxis", "acl:relcl", "ccomp", "conj");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Dependencies dependencies;
    private final List<Party> parties;

    Bystanders(Sentence sentence, Clauses clauses, List<Party> parties) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.dependencies = clauses.dependencies();
        this.parties = parties;
    }

    /** The cast with one more party or several, or as it is where it stays open who they would be. */
    Cast joined(Event event, Cast cast) {
        boolean reached = event.act() == Act.REACH && event.has(Instrument.Kind.DOCUMENT);
        boolean oneSided = event.act() != null && ONE_SIDED.contains(event.act()) && !reached;
        if (event.instrument() == null || isHostile(event) || isWithAnother(event)) return cast;
        SortedSet<String> known = cast.all();
        if (oneSided) return known.isEmpty() ? owned(event) : cast;
        List<Party> others = parties.stream()
                .filter(party -> !known.containsAll(party.members()) && !cast.has(party))
                .filter(party -> mayJoin(party, event) && isNear(party, event))
                .toList();
        boolean fits = known.isEmpty() ? isPair(others) : known.size() == 1 && others.size() == 1;
        if (!fits) return cast;
        Cast joined = new Cast();
        joined.subjects.addAll(known.isEmpty() ? others.subList(0, 1) : cast.everyone());
        joined.partners.addAll(known.isEmpty() ? others.subList(1, others.size()) : others);
        return joined;
    }

    /** "The third meeting of the working group on cyber security of India and Japan was held". */
    private Cast owned(Event event) {
        Cast owned = new Cast();
        parties.stream()
                .filter(party -> party.members().size() > 1 && party.hasPreposition(OF))
                .filter(party -> isInPhraseOf(party, event))
                .forEach(owned.owners::add);
        return owned;
    }

    /** Two phrases, or one that names two or more; "with Cuba and with Hungary" are two partners of somebody else. */
    private static boolean isPair(List<Party> others) {
        if (others.size() == 1) return others.get(0).members().size() > 1;
        return others.size() == 2
                && others.get(0).members().size() == 1
                && !others.get(1).members().containsAll(others.get(0).members())
                && others.stream().filter(party -> party.hasPreposition(WITH)).count() < 2;
    }

    private boolean mayJoin(Party party, Event event) {
        boolean both = sentence.token(party.first()).text().equalsIgnoreCase("both");
        if (party.members().isEmpty() || both && party.end() == party.first() + 1) return false;
        if (party.preposition() == null || party.isModifier()) return true;
        if (BESIDE.contains(party.preposition()))
            return hangsOn(party, event) || party.members().size() > 1 && isInPhraseOf(party, event);
        if (party.preposition().equals("to") && event.act() == null) return event.has(Instrument.Kind.PROPOSAL);
        return JOINING.contains(party.preposition());
    }

    /** "The accord of Oslo": not "the companies of Oslo". */
    private boolean hangsOn(Party party, Event event) {
        int head = dependencies.head(party.head());
        return head == event.predicate()
                || event.instrument() != null && head == event.instrument().head();
    }

    /** "The working group on cyber security of India and Japan". */
    private boolean isInPhraseOf(Party party, Event event) {
        int noun = event.instrument() == null
                ? event.predicate()
                : event.instrument().head();
        return top(party.head()) == top(noun);
    }

    /** The noun of the longest phrase around the token. */
    private int top(int token) {
        int at = token;
        while (dependencies.is(at, "nmod", "compound", "appos")
                || dependencies.is(at, "conj")
                        && sentence.token(dependencies.head(at)).isNoun()) at = dependencies.head(at);
        return at;
    }

    /** Said of the agreement, to which somebody does what no party would: "violated the pact". */
    private boolean isHostile(Event event) {
        return event.act() == null
                && event.chain().tokens().stream()
                        .anyMatch(
                                token -> BREAKING.contains(sentence.token(token).lemma()));
    }

    /** "Its contract with a firm": with somebody who is no state. */
    private boolean isWithAnother(Event event) {
        return clauses.obliques(event.predicate(), WITH_SET).stream().anyMatch(this::isNobody)
                || event.instrument() != null
                        && clauses.obliques(event.instrument().head(), WITH_SET).stream()
                                .anyMatch(this::isNobody);
    }

    private boolean isNobody(int token) {
        return sentence.token(token).isNoun() && parties.stream().noneMatch(party -> party.covers(token));
    }

    private boolean isNear(Party party, Event event) {
        Set<Integer> above = above(event);
        for (int at = party.isModifier() ? party.instrument() : party.head();
                at != Dependencies.ROOT && !above.contains(at);
                at = dependencies.head(at)) {
            if (!party.covers(at) && isClause(at) && !isHeldWith(party, at, event)) return false;
        }
        return true;
    }

    /** "Quit the unit that it had shared with Yemen": a clause about the agreement itself. */
    private boolean isHeldWith(Party party, int clause, Event event) {
        if (event.instrument() == null || !party.hasPreposition(WITH)) return false;
        int instrument = event.instrument().head();
        boolean about = dependencies.is(clause, "acl", "ccomp") && dependencies.head(clause) == instrument;
        return about
                || dependencies.children(clause, "nsubj").stream()
                        .anyMatch(subject -> subject == instrument
                                || sentence.token(subject).text().matches("it|they") && clause > instrument);
    }

    /** A clause with somebody of its own who does something in it. */
    private boolean isClause(int token) {
        return clauses.isPredicate(token)
                && CLAUSES.contains(dependencies.label(token))
                && !dependencies.children(token, "nsubj").isEmpty();
    }

    /** The event's words and all that they hang on. */
    private Set<Integer> above(Event event) {
        Set<Integer> above = new TreeSet<>();
        List<Integer> starts = new ArrayList<>(event.chain().tokens());
        if (event.instrument() != null) starts.add(event.instrument().head());
        for (int start : starts) {
            for (int at = start; at != Dependencies.ROOT; at = dependencies.head(at)) above.add(at);
        }
        return above;
    }
}
