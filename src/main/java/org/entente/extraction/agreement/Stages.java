package org.entente.extraction.agreement;

import static org.entente.extraction.agreement.Instrument.Kind.BODY;
import static org.entente.extraction.agreement.Instrument.Kind.COOPERATION;
import static org.entente.extraction.agreement.Instrument.Kind.DIALOGUE;
import static org.entente.extraction.agreement.Instrument.Kind.DOCUMENT;
import static org.entente.extraction.agreement.Instrument.Kind.EVENT;
import static org.entente.extraction.agreement.Instrument.Kind.JOINT;
import static org.entente.extraction.agreement.Instrument.Kind.JOINT_EVENT;
import static org.entente.extraction.agreement.Instrument.Kind.PAPER;
import static org.entente.extraction.agreement.Instrument.Kind.PLAIN;
import static org.entente.extraction.agreement.Instrument.Kind.PLAN;
import static org.entente.extraction.agreement.Instrument.Kind.PROPOSAL;
import static org.entente.extraction.agreement.Instrument.Kind.TALKS;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** From what is done to what, and in which mood, to the stage of the agreement. */
final class Stages {

    private static final Set<String> PARLIAMENTS = Set.of(
            "parliament",
            "senate",
            "assembly",
            "congress",
            "legislature",
            "lawmaker",
            "lawmakers",
            "deputy",
            "deputies",
            "senator",
            "senators",
            "chamber",
            "duma",
            "knesset",
            "seimas",
            "sejm",
            "bundestag",
            "riksdag",
            "storting",
            "folketing");

    private final Sentence sentence;
    private final Clauses clauses;
    private final List<Party> parties;
    private final List<Instrument> instruments;
    private final Wording words;
    private final Commitments commitments;
    private final Practice practice;
    private final Endings endings;
    private final BareNouns nouns;

    Stages(Sentence sentence, Clauses clauses, List<Party> parties, List<Instrument> instruments) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.parties = parties;
        this.instruments = instruments;
        this.words = new Wording(sentence, clauses, parties);
        this.commitments = new Commitments(sentence, clauses, words);
        this.practice = new Practice(sentence, clauses, words);
        this.endings = new Endings(sentence, clauses, words);
        this.nouns = new BareNouns(sentence, clauses, instruments, words);
    }

    /** @param several whether the subject of the verb names two parties or more */
    Verdict of(Event event, Cast cast) {
        Verdict refused = new Guards(sentence, clauses).refusal(event);
        if (refused != null) return refused;
        Verdict base = base(event, cast);
        if (base.status() == null) return base;
        boolean standing = cast.hasSeveralSubjects() || cast.hasPartners();
        if (event.act() == Act.RATIFY && event.has(DOCUMENT) && standing && isYetToCome(event))
            return Verdict.of(Status.SIGNED);
        if (event.act() == null && event.has(DOCUMENT) && isAwaitingRatification(event))
            return Verdict.of(Status.SIGNED);
        if (event.act() == null && event.has(DOCUMENT) && isPutToVote(event)) return Verdict.of(Status.SIGNED);
        if (event.act() == Act.ACCEPT && isNotAccepted(event)) return Verdict.of(Status.REJECTED);
        Verdict told = new Moods(
                        words.isLater(event),
                        words.isAnnouncing(event),
                        clauses.modal(event.predicate()).isPresent(),
                        isMutual(event, cast))
                .over(base.status(), event);
        // "whether Oslo would accept the Danish offer": there is one all the same
        boolean made = told.status() == null
                && event.has(PROPOSAL)
                && !Cast.ids(cast.owners).isEmpty();
        return made ? Verdict.of(Status.PROPOSED) : told;
    }

    /** "The plan was not accepted", and not "has not been accepted" so far. */
    private boolean isNotAccepted(Event event) {
        List<Integer> auxiliaries = clauses.dependencies().children(event.predicate(), "aux", "aux:pass");
        return clauses.isNegated(event.predicate())
                && event.chain().moods().equals(List.of(Mood.NEGATED))
                && auxiliaries.stream().allMatch(token -> sentence.lower(token).matches("was|were|did"));
    }

    /** "Malta and Cyprus hope to sign": and nobody urges them. */
    private boolean isMutual(Event event, Cast cast) {
        List<Integer> verbs = event.chain().tokens();
        int top = verbs.get(verbs.size() - 1);
        int subjects = Cast.ids(cast.subjects).size();
        int others = Cast.ids(cast.outer).size();
        return (subjects > 1 && others == 0 || subjects == 0 && others > 1)
                && verbs.size() > 1
                && sentence.token(top).lemma().matches("hope|want|wish|aim|seek")
                && !clauses.isPassive(top);
    }

    /** "Has been awaiting ratification since May". */
    private boolean isAwaitingRatification(Event event) {
        return event.chain().tokens().stream()
                .filter(token -> sentence.token(token).lemma().matches("await|wait|pend|need|require"))
                .flatMap(token -> clauses.dependencies().children(token, "obj", "obl").stream())
                .anyMatch(token -> sentence.token(token).lemma().equals("ratification"));
    }

    /** "Have yet to ratify their protocol": it has been signed. */
    private static boolean isYetToCome(Event event) {
        return event.chain().moods().equals(List.of(Mood.FAILED));
    }

    /** "Called off the signing". */
    private boolean isCalledOff(Event event) {
        boolean noun = event.act() == Act.SIGN && Nominal.act(sentence.token(event.predicate())) == Act.SIGN;
        return noun
                && event.chain().tokens().stream()
                        .map(token -> Verbs.act(sentence, token))
                        .anyMatch(act -> act == Act.END || act == Act.DROP || act == Act.REJECT);
    }

    private Verdict base(Event event, Cast cast) {
        Act act = event.act();
        if (act != null && isCalledOff(event)) return Verdict.of(Status.REJECTED);
        if (act == null) return nouns.bare(event);
        boolean joins = act == Act.JOIN && !Cast.ids(cast.owners).isEmpty();
        boolean alone = !cast.hasSeveralSubjects() && !cast.hasPartners() && !cast.withOuter;
        if (event.has(PLAIN) && alone && !joins) {
            return Verdict.refused("alone", "One party does it alone.");
        }
        boolean done = isAfterSeveral(event) || event.act() == Act.WORK && cast.hasPartners();
        if (!done && isContent(event)) {
            if (event.has(COOPERATION) && Cast.ids(cast.owners).size() > 1) return Verdict.of(Status.ANNOUNCED);
            return Verdict.refused("description", "It says what an agreement is for.");
        }
        Status status = stage(act, event, cast);
        if (status == Status.ANNOUNCED && event.has(DOCUMENT) && words.isDraft(event)) status = Status.NEGOTIATING;
        return status == null
                ? Verdict.refused("other-sense", "The verb is not about an agreement here.")
                : Verdict.of(status);
    }

    /** "As Greece and Israel opened": whatever the parser makes of it, it is they who do it. */
    private boolean isAfterSeveral(Event event) {
        return parties.stream()
                .filter(party -> !party.isModifier() && party.preposition() == null)
                .anyMatch(party -> party.members().size() > 1 && party.end() == event.predicate());
    }

    /** "The assembly will vote on a convention with Peru": what has been signed. */
    private boolean isPutToVote(Event event) {
        Instrument instrument = event.instrument();
        return instrument != null
                && clauses.predicateOf(instrument.head()).stream()
                        .anyMatch(verb -> sentence.token(verb).lemma().equals("vote")
                                && clauses.subject(verb).stream()
                                        .mapToObj(subject ->
                                                sentence.token(subject).lemma().toLowerCase(Locale.ROOT))
                                        .anyMatch(PARLIAMENTS::contains));
    }

    /** What a parliament approves has been signed, and is ratified by that. */
    private boolean isByParliament(Event event) {
        return clauses.subject(event.predicate()).stream()
                .mapToObj(subject -> sentence.token(subject).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(PARLIAMENTS::contains);
    }

    /** "It sets up regular contact", "the pact lets both sides share": said by an agreement, not by its parties. */
    private boolean isContent(Event event) {
        if (event.act() == Act.SIGN && words.isOfPronoun(event)) return false;
        if (event.act() == Act.RATIFY || event.act() == Act.END || event.act() == Act.COLLAPSE) return false;
        OptionalInt subject = clauses.subject(event.predicate());
        if (subject.isEmpty() || clauses.isPassive(event.predicate())) return false;
        int token = subject.getAsInt();
        boolean pronoun = sentence.token(token).text().toLowerCase(Locale.ROOT).matches("it|each|this|which|that");
        boolean instrument = instruments.stream()
                .anyMatch(other -> other.head() == token && !other.is(TALKS, PROPOSAL) && event.instrument() != other);
        return (pronoun || instrument)
                && parties.stream().noneMatch(party -> party.covers(token) && !party.isModifier());
    }

    /** "The text of an agreement has been settled": it waits for those who sign it. */
    private boolean isOfText(Event event) {
        return clauses.dependencies().children(event.predicate(), "obj", "nsubj:pass").stream()
                .anyMatch(token -> sentence.token(token).lemma().matches("text|wording|draft"));
    }

    /** "Malta has been accepted": by a league, and not by those who wait beside it. */
    private boolean isAdmitted(Event event, Cast cast) {
        return event.instrument() == null
                && clauses.isPassive(event.predicate())
                && !Cast.ids(cast.subjects).isEmpty()
                && !words.isOfPronoun(event);
    }

    private @Nullable Status stage(Act act, Event event, Cast cast) {
        boolean several = cast.hasSeveralSubjects();
        switch (act) {
            case SIGN -> {
                return commitments.signed(event);
            }
            case REACH -> {
                if (isOfText(event)) return Status.NEGOTIATING;
                boolean onAny = words.lemma(event).matches("shake|add|settle") && event.has(PLAN, PLAIN, JOINT);
                return onAny || event.has(DOCUMENT, COOPERATION, BODY, PAPER) ? Status.ANNOUNCED : null;
            }
            case AGREE -> {
                if (!commitments.agreed(event)) return null;
                boolean text = event.has(PAPER, PROPOSAL) && clauses.isPassive(event.predicate())
                        || event.has(PAPER) && words.isOnText(event);
                return text ? Status.NEGOTIATING : Status.ANNOUNCED;
            }
            case TEAM -> {
                return words.lemma(event).equals("work") ? Status.IN_FORCE : Status.ANNOUNCED;
            }
            case ESTABLISH -> {
                return commitments.established(event, several);
            }
            case WORK -> {
                boolean together = several || cast.hasPartners();
                if (words.lemma(event).equals("consult") && clauses.isPassive(event.predicate())) return null;
                if (!practice.works(event) && !(together && practice.isShared(event))) return null;
                return event.has(DOCUMENT) && words.lemma(event).equals("exchange") ? Status.SIGNED : Status.IN_FORCE;
            }
            case DEEPEN -> {
                return event.has(COOPERATION, DIALOGUE, BODY, JOINT, PLAIN, DOCUMENT) ? practice.deepened(event) : null;
            }
            case HOLD -> {
                return practice.held(event, several);
            }
            case RATIFY -> {
                boolean nothing = event.instrument() == null
                        && !words.isOfPronoun(event)
                        && !words.isOnPronoun(event)
                        && !words.isAfterStop(event);
                return nothing ? null : Status.IN_FORCE;
            }
            case NEGOTIATE -> {
                if (event.has(PROPOSAL)) return Status.PROPOSED;
                boolean told = words.isOfPronoun(event) && words.lemma(event).matches("await|draft");
                boolean bare = event.instrument() == null && !told && !(several && practice.isTalk(event));
                return bare ? null : Status.NEGOTIATING;
            }
            case APPROVE -> {
                if (event.has(DOCUMENT) && isByParliament(event)) return Status.IN_FORCE;
                return event.has(DOCUMENT, PAPER) ? Status.NEGOTIATING : null;
            }
            case PROPOSE -> {
                if (event.instrument() == null) return commitments.isPutJointly(event, cast) ? Status.PROPOSED : null;
                return event.role() == Event.Role.SUBJECT ? null : Status.PROPOSED;
            }
            case END -> {
                return endings.isAtIt(event) ? endings.ended(event) : null;
            }
            case DROP -> {
                if (words.isOnPronoun(event)) return Status.REJECTED;
                if (event.instrument() == null || event.role() == Event.Role.SUBJECT || !endings.isAtIt(event))
                    return null;
                if (words.isComing(event) || words.isSuggested(event)) return Status.REJECTED;
                return event.has(DOCUMENT, DIALOGUE, COOPERATION, BODY) ? Status.ENDED : Status.REJECTED;
            }
            case REJECT -> {
                if (words.isOnPronoun(event) || words.isAnswer(event)) return Status.REJECTED;
                boolean none =
                        event.instrument() == null || event.role() == Event.Role.SUBJECT || !endings.isAtIt(event);
                return none ? null : Status.REJECTED;
            }
            case ACCEPT -> {
                if (isAdmitted(event, cast)) return null;
                if (words.isOnPronoun(event) || words.isAnswer(event)) return Status.ANNOUNCED;
                if (event.role() == Event.Role.SUBJECT) return null;
                return event.has(PROPOSAL, PLAN, DOCUMENT, COOPERATION) ? Status.ANNOUNCED : null;
            }
            case COLLAPSE -> {
                if (event.role() != Event.Role.SUBJECT) return null;
                return event.has(TALKS, PROPOSAL) ? Status.REJECTED : Status.ENDED;
            }
            case HAVE -> {
                boolean itself = event.role() == Event.Role.SUBJECT && event.has(JOINT, BODY, DIALOGUE, COOPERATION);
                if (itself) return nouns.bare(event).status();
                if (event.role() != Event.Role.OBJECT || event.has(PLAN, PROPOSAL, TALKS)) return null;
                return nouns.bare(event).status();
            }
            case JOIN -> {
                if (event.instrument() == null && !practice.isJoinedInWork(event, cast)) return null;
                return event.has(JOINT_EVENT, EVENT) ? Status.IN_FORCE : Status.ANNOUNCED;
            }
        }
        throw new IllegalStateException("No rule for " + act);
    }
}
