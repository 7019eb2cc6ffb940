package org.entente.extraction.agreement;

import static org.entente.extraction.agreement.Instrument.Kind.BODY;
import static org.entente.extraction.agreement.Instrument.Kind.COOPERATION;
import static org.entente.extraction.agreement.Instrument.Kind.DIALOGUE;
import static org.entente.extraction.agreement.Instrument.Kind.DOCUMENT;
import static org.entente.extraction.agreement.Instrument.Kind.EVENT;
import static org.entente.extraction.agreement.Instrument.Kind.INQUIRY;
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
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** From what is done to what, and in which mood, to the stage of the agreement. */
final class Stages {

    private static final Set<String> LASTING =
            Set.of("extend", "renew", "prolong", "seal", "cement", "formalise", "formalize");
    private static final Set<String> SIGNING = Set.of("sign", "ink", "co-sign", "cosign");
    private static final Set<String> HOSTILE = Set.of(
            "blame",
            "condemn",
            "accuse",
            "sanction",
            "attack",
            "denounce",
            "criticise",
            "criticize",
            "attribute",
            "expel",
            "hack",
            "warn");
    private static final Set<String> JOINING =
            Set.of("together", "jointly", "joint", "alongside", "join", "part", "shared", "common", "each", "share");
    private static final int CALLED_NEAR = 4;
    private static final Set<String> FIRST = Set.of("first", "inaugural", "launch", "new");
    private static final Set<String> LATER = Set.of(
            "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "latest", "annual");
    private static final Set<String> EXPIRED = Set.of("defunct", "former", "expired", "lapsed", "frozen", "suspended");
    private static final Set<String> SUGGESTED = Set.of("proposed", "suggested");
    private static final Set<String> COMING =
            Set.of("possible", "potential", "prospective", "planned", "future", "upcoming", "forthcoming", "draft");
    private static final Set<String> OFFENDING = Set.of("hack", "breach", "infiltrate", "bug", "spy", "penetrate");
    private static final Set<String> UNDER = Set.of("under", "in", "within", "through", "during", "after", "by", "per");
    private static final Set<String> REGULAR =
            Set.of("regular", "annual", "yearly", "periodic", "monthly", "quarterly");
    private static final Set<String> INFORMATION = Set.of(
            "information",
            "datum",
            "data",
            "intelligence",
            "experience",
            "evidence",
            "knowledge",
            "expertise",
            "practice",
            "threat",
            "warning",
            "sample",
            "indicator",
            "finding",
            "know-how",
            "skill",
            "lesson",
            "detail",
            "tool",
            "log",
            "lead",
            "signature",
            "file",
            "alert",
            "clue",
            "malware");

    private final Sentence sentence;
    private final Clauses clauses;
    private final List<Party> parties;
    private final List<Instrument> instruments;

    Stages(Sentence sentence, Clauses clauses, List<Party> parties, List<Instrument> instruments) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.parties = parties;
        this.instruments = instruments;
    }

    /** @param several whether the subject of the verb names two parties or more */
    Verdict of(Event event, Cast cast) {
        Verdict refused = new Guards(sentence, clauses).refusal(event);
        if (refused != null) return refused;
        Verdict base = base(event, cast);
        if (base.status() == null) return base;
        Verdict told = new Moods(isLater(event)).over(base.status(), event);
        // "whether Oslo would accept the Danish offer": there is one all the same
        boolean made = told.status() == null
                && event.has(PROPOSAL)
                && !Cast.ids(cast.owners).isEmpty();
        return made ? Verdict.of(Status.PROPOSED) : told;
    }

    private Verdict base(Event event, Cast cast) {
        Act act = event.act();
        if (act == null) return bare(event);
        if (event.has(PLAIN) && !cast.hasSeveralSubjects() && !cast.hasPartners()) {
            return Verdict.refused("alone", "One party does it alone.");
        }
        if (isContent(event)) {
            if (event.has(COOPERATION) && Cast.ids(cast.owners).size() > 1) return Verdict.of(Status.ANNOUNCED);
            return Verdict.refused("description", "It says what an agreement is for.");
        }
        Status status = stage(act, event, cast);
        return status == null
                ? Verdict.refused("other-sense", "The verb is not about an agreement here.")
                : Verdict.of(status);
    }

    /** "It sets up regular contact", "the pact lets both sides share": said by an agreement, not by its parties. */
    private boolean isContent(Event event) {
        if (event.act() == Act.SIGN && isOfPronoun(event)) return false;
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

    /** The noun is mentioned and nothing is said to be done about it. */
    private Verdict bare(Event event) {
        if (event.has(DOCUMENT) && isSubjectOfTalks(event)) {
            return Verdict.refused("talked-about", "It is what they talk about.");
        }
        Status called = asCalled(event);
        if (called != null) return Verdict.of(called);
        if (isOffence(event)) return Verdict.refused("offence", "What they do together is an attack.");
        if (event.has(DOCUMENT)) return Verdict.of(Status.SIGNED);
        if (event.has(TALKS)) return Verdict.of(Status.NEGOTIATING);
        if (event.has(PROPOSAL)) return Verdict.of(Status.PROPOSED);
        if (event.has(INQUIRY, COOPERATION, DIALOGUE, EVENT, JOINT_EVENT, BODY, JOINT))
            return Verdict.of(Status.IN_FORCE);
        return Verdict.refused("bare-mention", "Nothing is said to be done about it.");
    }

    /** "Talks on an agreement": told by the talks. */
    private boolean isSubjectOfTalks(Event event) {
        Dependencies dependencies = clauses.dependencies();
        int noun = event.instrument() == null
                ? event.predicate()
                : event.instrument().head();
        int above = dependencies.is(noun, "nmod") ? dependencies.head(noun) : Dependencies.ROOT;
        return instruments.stream().anyMatch(other -> other.head() == above && other.is(TALKS, PROPOSAL));
    }

    /** "A possible cooperation", "the proposed pact", "the defunct accord". */
    private @Nullable Status asCalled(Event event) {
        if (event.has(TALKS, PROPOSAL, PLAN)) return null;
        if (isCalled(event, EXPIRED)) return Status.ENDED;
        if (isCalled(event, SUGGESTED)) return Status.PROPOSED;
        return isCalled(event, COMING) ? Status.NEGOTIATING : null;
    }

    /** "Hacked the exporter in a joint operation". */
    private boolean isOffence(Event event) {
        return event.has(JOINT_EVENT)
                && event.chain().tokens().stream()
                        .anyMatch(token ->
                                OFFENDING.contains(sentence.token(token).lemma()));
    }

    /** "Suspended the pact", "withdrew from it": not "freeze accounts under the pact". */
    private boolean isAtIt(Event event) {
        Instrument instrument = event.instrument();
        if (instrument == null || event.role() != Event.Role.OBLIQUE) return true;
        return clauses.preposition(instrument.head()).filter(UNDER::contains).isEmpty();
    }

    private @Nullable Status stage(Act act, Event event, Cast cast) {
        boolean several = cast.hasSeveralSubjects();
        switch (act) {
            case SIGN -> {
                return signed(event);
            }
            case REACH -> {
                boolean onAny = lemma(event).equals("shake") && event.has(PLAN, PLAIN, JOINT);
                return onAny || event.has(DOCUMENT, COOPERATION, BODY, PAPER) ? Status.ANNOUNCED : null;
            }
            case AGREE -> {
                if (!agreed(event)) return null;
                boolean text = event.has(PAPER, PROPOSAL) && clauses.isPassive(event.predicate());
                return text ? Status.NEGOTIATING : Status.ANNOUNCED;
            }
            case TEAM -> {
                return Status.ANNOUNCED;
            }
            case ESTABLISH -> {
                return established(event, several);
            }
            case WORK -> {
                boolean together = several || cast.hasPartners();
                if (!works(event) && !(together && isShared(event))) return null;
                return event.has(DOCUMENT) && lemma(event).equals("exchange") ? Status.SIGNED : Status.IN_FORCE;
            }
            case DEEPEN -> {
                return event.has(COOPERATION, DIALOGUE, BODY, JOINT, PLAIN, DOCUMENT) ? deepened(event) : null;
            }
            case HOLD -> {
                return held(event, several);
            }
            case RATIFY -> {
                boolean nothing = event.instrument() == null && !isOfPronoun(event) && !isOnPronoun(event);
                return nothing ? null : Status.IN_FORCE;
            }
            case NEGOTIATE -> {
                if (event.has(PROPOSAL)) return Status.PROPOSED;
                boolean told = isOfPronoun(event) && lemma(event).matches("await|draft");
                boolean bare = event.instrument() == null && !told && !(several && isTalk(event));
                return bare ? null : Status.NEGOTIATING;
            }
            case APPROVE -> {
                return event.has(DOCUMENT, PAPER) ? Status.NEGOTIATING : null;
            }
            case PROPOSE -> {
                if (event.instrument() == null) return isPutJointly(event, cast) ? Status.PROPOSED : null;
                return event.role() == Event.Role.SUBJECT ? null : Status.PROPOSED;
            }
            case END -> {
                return isAtIt(event) ? ended(event) : null;
            }
            case DROP -> {
                if (isOnPronoun(event)) return Status.REJECTED;
                if (event.instrument() == null || event.role() == Event.Role.SUBJECT || !isAtIt(event)) return null;
                if (isCalled(event, COMING) || isCalled(event, SUGGESTED)) return Status.REJECTED;
                return event.has(DOCUMENT, DIALOGUE, COOPERATION, BODY) ? Status.ENDED : Status.REJECTED;
            }
            case REJECT -> {
                if (isOnPronoun(event)) return Status.REJECTED;
                boolean none = event.instrument() == null || event.role() == Event.Role.SUBJECT || !isAtIt(event);
                return none ? null : Status.REJECTED;
            }
            case ACCEPT -> {
                if (event.role() == Event.Role.SUBJECT) return null;
                if (isOnPronoun(event)) return Status.ANNOUNCED;
                return event.has(PROPOSAL, PLAN, DOCUMENT, COOPERATION) ? Status.ANNOUNCED : null;
            }
            case COLLAPSE -> {
                if (event.role() != Event.Role.SUBJECT) return null;
                return event.has(TALKS) ? Status.REJECTED : Status.ENDED;
            }
            case HAVE -> {
                boolean itself = event.role() == Event.Role.SUBJECT && event.has(JOINT, BODY, DIALOGUE, COOPERATION);
                if (itself) return bare(event).status();
                if (event.role() != Event.Role.OBJECT || event.has(PLAN, PROPOSAL, TALKS)) return null;
                return bare(event).status();
            }
            case JOIN -> {
                if (isHostile(event) || event.instrument() == null && clauses.isPassive(event.predicate())) return null;
                return event.has(JOINT_EVENT, EVENT) ? Status.IN_FORCE : Status.ANNOUNCED;
            }
        }
        throw new IllegalStateException("No rule for " + act);
    }

    private @Nullable Status signed(Event event) {
        String lemma = lemma(event);
        if (event.instrument() == null) {
            boolean told = isOfPronoun(event) && clauses.isPassive(event.predicate());
            return told || SIGNING.contains(lemma) || isPutTo(event) ? Status.SIGNED : null;
        }
        if (event.role() == Event.Role.SUBJECT) return null;
        if (event.has(DOCUMENT, PAPER)) return Status.SIGNED;
        if ("joint-statement".equals(event.instrument().label())) return Status.SIGNED;
        boolean concluded = SIGNING.contains(lemma) || lemma.equals("conclude") && event.has(COOPERATION);
        if (event.has(COOPERATION, BODY, JOINT, PLAIN) && concluded) return Status.SIGNED;
        if (event.has(COOPERATION, DIALOGUE, BODY, JOINT) && LASTING.contains(lemma)) return Status.ANNOUNCED;
        return null;
    }

    /** "Proposed to Astana that the two guard the cable together", "invited Ukraine to take part". */
    private boolean isPutJointly(Event event, Cast cast) {
        if (Cast.ids(cast.objects).isEmpty() && Cast.ids(cast.addressees).isEmpty()) return false;
        for (int i = event.predicate() + 1; i < sentence.size(); i++) {
            if (JOINING.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }

    /** "Put its name to". */
    private boolean isPutTo(Event event) {
        return lemma(event).matches("put|set|affix|append");
    }

    /** "Agreed to", "agreed on", "agreed that": not "agreed with the report", not "agreed to disagree". */
    private boolean agreed(Event event) {
        Dependencies dependencies = clauses.dependencies();
        int verb = event.predicate();
        boolean disagree = dependencies.children(verb).stream()
                .anyMatch(child -> sentence.token(child).lemma().matches("disagree|nothing|none"));
        if (disagree || isNeither(verb) || isOpinion(verb)) return false;
        if (event.role() == Event.Role.OBJECT && clauses.isPassive(verb)) return true;
        for (int child : dependencies.children(verb)) {
            if (dependencies.is(child, "xcomp", "ccomp", "obj", "advcl", "parataxis")) return true;
            if (dependencies.is(child, "obl", "nmod", "advmod")) {
                String preposition = clauses.preposition(child).orElse("");
                if (List.of("on", "to", "upon", "about", "in").contains(preposition)) return true;
            }
        }
        return dependencies.is(verb, "acl") || isBeforeInfinitive(verb);
    }

    /** "Undertook to let", whatever the parser makes of it. */
    private boolean isBeforeInfinitive(int verb) {
        return verb + 2 < sentence.size()
                && sentence.token(verb + 1).tag().equals("TO")
                && sentence.token(verb + 2).tag().equals("VB");
    }

    /** "Agreed neither on who should investigate nor on what". */
    private boolean isNeither(int verb) {
        return verb + 1 < sentence.size() && sentence.token(verb + 1).text().equals("neither");
    }

    /** "Agreed that Europe had slept": what they think, and not what they will do. */
    private boolean isOpinion(int verb) {
        if (!sentence.token(verb).lemma().equals("agree")) return false;
        Dependencies dependencies = clauses.dependencies();
        return dependencies.children(verb, "ccomp").stream()
                .filter(clause -> clause > verb)
                .anyMatch(clause -> clauses.modal(clause).isEmpty()
                        && dependencies.children(clause, "aux", "cop").stream()
                                .anyMatch(aux -> sentence.token(aux).tag().matches("VBD|VBZ|VBP")));
    }

    private @Nullable Status established(Event event, boolean several) {
        if (event.role() == Event.Role.SUBJECT && !isIntransitive(event)) return null;
        if (event.has(DIALOGUE) && isLater(event)) return Status.IN_FORCE;
        if (event.has(JOINT_EVENT)) return Status.IN_FORCE;
        if (event.has(EVENT))
            return lemma(event).matches("begin|start|kick|launch|open") ? Status.IN_FORCE : Status.ANNOUNCED;
        if (event.has(TALKS)) return Status.NEGOTIATING;
        if (event.has(PLAN)) return Status.ANNOUNCED;
        if (event.has(INQUIRY)) return Status.IN_FORCE;
        if (event.has(PAPER, PROPOSAL)) return null;
        return event.instrument() != null ? Status.ANNOUNCED : null;
    }

    private boolean isIntransitive(Event event) {
        return lemma(event).matches("begin|start|open");
    }

    private boolean works(Event event) {
        if (lemma(event).equals("exchange") && event.has(DOCUMENT)) return true;
        if (!lemma(event).matches("share|exchange|swap|pool|trade")) return true;
        Dependencies dependencies = clauses.dependencies();
        if (lemma(event).matches("pool|merge")) return true;
        return dependencies.children(event.predicate(), "obj").stream()
                .flatMap(object -> dependencies.subtree(object).boxed())
                .takeWhile(token -> !sentence.token(token).text().equals(":"))
                .anyMatch(token ->
                        INFORMATION.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "The two share a cyber emergency team". */
    private boolean isShared(Event event) {
        return event.role() == Event.Role.OBJECT && event.has(JOINT, PLAIN, BODY);
    }

    private Status deepened(Event event) {
        Token verb = sentence.token(event.predicate());
        boolean progressive = verb.tag().equals("VBG")
                && clauses.dependencies().children(event.predicate(), "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("be"));
        return progressive ? Status.IN_FORCE : Status.ANNOUNCED;
    }

    private @Nullable Status held(Event event, boolean several) {
        if (event.instrument() == null)
            return several && lemma(event).matches("rehearse|practi[sc]e|simulate") ? Status.IN_FORCE : null;
        if (event.has(TALKS)) return isRegular(event) ? Status.IN_FORCE : Status.NEGOTIATING;
        if (event.has(DIALOGUE)) return isFirst(event) ? Status.ANNOUNCED : Status.IN_FORCE;
        return event.has(PLAN, PROPOSAL, PAPER) ? null : Status.IN_FORCE;
    }

    private boolean isFirst(Event event) {
        return isCalled(event, FIRST);
    }

    /** "The second round of the dialogue". */
    private boolean isLater(Event event) {
        return isCalled(event, LATER);
    }

    private boolean isRegular(Event event) {
        return isCalled(event, REGULAR);
    }

    private boolean isCalled(Event event, Set<String> words) {
        Instrument instrument = event.instrument();
        if (instrument == null) return false;
        for (int i = Math.max(0, instrument.first() - CALLED_NEAR); i < instrument.head(); i++) {
            if (words.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }

    /** "Joined the United States in blaming Russia". */
    private boolean isHostile(Event event) {
        return clauses.dependencies()
                .subtree(event.predicate())
                .anyMatch(token -> HOSTILE.contains(sentence.token(token).lemma()));
    }

    private boolean isTalk(Event event) {
        return lemma(event).matches("discuss|talk|negotiate");
    }

    /** "It expired", "it was never ratified": said of an instrument that was told before. */
    private boolean isOfPronoun(Event event) {
        return clauses.subject(event.predicate()).stream()
                .anyMatch(token ->
                        sentence.token(token).text().toLowerCase(Locale.ROOT).matches("it|both|this")
                                && parties.stream().noneMatch(party -> party.covers(token) && !isIt(party)));
    }

    /** "Thimphu turned it down": what was told before. */
    static boolean isOnPronoun(Sentence sentence, Clauses clauses, Event event) {
        return event.instrument() == null
                && clauses.dependencies().children(event.predicate(), "obj").stream()
                        .anyMatch(object -> sentence.token(object).text().matches("it|them"));
    }

    private boolean isOnPronoun(Event event) {
        return isOnPronoun(sentence, clauses, event);
    }

    /** What is done to "it" is done to an agreement, even where "it" may be a country. */
    private boolean isIt(Party party) {
        return party.end() == party.first() + 1
                && sentence.token(party.first()).text().equalsIgnoreCase("it");
    }

    private @Nullable Status ended(Event event) {
        boolean pronoun = event.instrument() == null && isOfPronoun(event);
        if (pronoun && (clauses.isPassive(event.predicate()) || lemma(event).matches("expire|lapse|end")))
            return Status.ENDED;
        if (isOnPronoun(event)) return Status.ENDED;
        if (event.instrument() == null) return null;
        if (event.has(TALKS) && lemma(event).equals("end")) return null;
        if (event.has(DOCUMENT) && lemma(event).equals("close")) return Status.ANNOUNCED;
        if (event.has(EVENT, JOINT_EVENT) && lemma(event).matches("end|close|come|draw")) return Status.IN_FORCE;
        boolean state = !sentence.token(event.predicate()).isVerb();
        if (state && event.has(TALKS)) return null;
        boolean itself = state || lemma(event).matches("expire|lapse|end|sour|close|exit|die|run|come|grind|draw");
        if (event.role() == Event.Role.SUBJECT && !itself) return null;
        if (isCalled(event, COMING) || isCalled(event, SUGGESTED)) return Status.REJECTED;
        return event.has(PROPOSAL, PLAN) ? null : Status.ENDED;
    }

    private String lemma(Event event) {
        return sentence.token(event.predicate()).lemma().toLowerCase(Locale.ROOT);
    }
}
