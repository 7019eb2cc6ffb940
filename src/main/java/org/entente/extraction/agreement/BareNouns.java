package org.entente.extraction.agreement;

import static org.entente.extraction.agreement.Instrument.Kind.BODY;
import static org.entente.extraction.agreement.Instrument.Kind.COOPERATION;
import static org.entente.extraction.agreement.Instrument.Kind.DIALOGUE;
import static org.entente.extraction.agreement.Instrument.Kind.DOCUMENT;
import static org.entente.extraction.agreement.Instrument.Kind.EVENT;
import static org.entente.extraction.agreement.Instrument.Kind.INQUIRY;
import static org.entente.extraction.agreement.Instrument.Kind.JOINT;
import static org.entente.extraction.agreement.Instrument.Kind.JOINT_EVENT;
import static org.entente.extraction.agreement.Instrument.Kind.PLAN;
import static org.entente.extraction.agreement.Instrument.Kind.PROPOSAL;
import static org.entente.extraction.agreement.Instrument.Kind.TALKS;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** How far an agreement is of which only the noun is there. */
final class BareNouns {

    private static final Set<String> EXPIRED = Set.of("defunct", "former", "expired", "lapsed", "frozen", "suspended");
    private static final Set<String> WAITING =
            Set.of("wait", "await", "lie", "sit", "languish", "lack", "need", "remain", "stay", "miss");
    private static final Set<String> TYING = Set.of("link", "bind", "tie", "unite", "govern", "regulate");
    private static final int STANDING_NEAR = 8;
    private static final int YEAR_NEAR = 6;
    private static final Set<String> OFFENDING = Set.of("hack", "breach", "infiltrate", "bug", "spy", "penetrate");

    private final Sentence sentence;
    private final Clauses clauses;
    private final List<Instrument> instruments;
    private final Wording words;

    BareNouns(Sentence sentence, Clauses clauses, List<Instrument> instruments, Wording words) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.instruments = instruments;
        this.words = words;
    }

    /** The noun is mentioned and nothing is said to be done about it. */
    Verdict bare(Event event) {
        if (isSubjectOfTalks(event)) {
            return Verdict.refused("talked-about", "It is what they talk about.");
        }
        Status stands = asStanding(event);
        if (stands != null) return Verdict.of(stands);
        Status called = asCalled(event);
        if (called != null) return Verdict.of(called);
        if (isProposed(event)) return Verdict.of(Status.PROPOSED);
        if (isOffence(event)) return Verdict.refused("offence", "What they do together is an attack.");
        if (isJointStatement(event)) return Verdict.of(Status.ANNOUNCED);
        if (event.has(DOCUMENT))
            return Verdict.of(isTying(event) || isCarriedOut(event) ? Status.IN_FORCE : Status.SIGNED);
        if (event.has(TALKS)) return Verdict.of(Status.NEGOTIATING);
        if (event.has(PROPOSAL)) return Verdict.of(Status.PROPOSED);
        if (event.has(INQUIRY, COOPERATION, DIALOGUE, EVENT, JOINT_EVENT, BODY, JOINT))
            return Verdict.of(Status.IN_FORCE);
        return Verdict.refused("bare-mention", "Nothing is said to be done about it.");
    }

    /** In a headline or a note: "cyber memorandum now in force", "a pact still under negotiation". */
    private @Nullable Status asStanding(Event event) {
        Instrument instrument = event.instrument();
        if (instrument == null || !event.has(DOCUMENT)) return null;
        if (isNear(instrument) || isToBeSigned(instrument) || isBeforeSigning(instrument) || isWaiting(event))
            return Status.NEGOTIATING;
        for (int i = instrument.head() + 1; i < Math.min(sentence.size(), instrument.head() + STANDING_NEAR); i++) {
            if (sentence.token(i).tag().matches("VB.?|MD")) return null;
            if (!States.isPhrase(sentence, i)) continue;
            Act act = States.act(sentence, i);
            if (act == Act.RATIFY) return Status.IN_FORCE;
            if (act == Act.NEGOTIATE) return Status.NEGOTIATING;
        }
        return null;
    }

    /** "Has been waiting for a signature since July", "lies unsigned in a drawer". */
    private boolean isWaiting(Event event) {
        boolean waits = event.chain().tokens().stream()
                .anyMatch(token -> WAITING.contains(sentence.token(token).lemma()));
        boolean undated = event.chain().tokens().stream()
                .filter(token -> sentence.token(token).lemma().matches("wait|await"))
                .flatMap(token -> clauses.dependencies().children(token, "obj", "obl").stream())
                .anyMatch(token -> sentence.token(token).lemma().matches("date|day|pen|slot"));
        return undated
                || waits
                        && sentence.tokens().stream().anyMatch(token -> token.lemma()
                                .toLowerCase(Locale.ROOT)
                                .matches("signature|unsigned|ink|signing"));
    }

    private String lower(int token) {
        return token < 0 ? "" : sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    /** "Two paragraphs away from a treaty", "close to a pact". */
    private boolean isNear(Instrument instrument) {
        int before = instrument.first() - 1;
        String word = lower(before - 1);
        return lower(before).equals("from") && word.equals("away")
                || lower(before).equals("to") && word.matches("close|closer|near|nearer")
                || lower(before).equals("of") && word.matches("brink|verge|cusp|short");
    }

    /** The preposition of "in force", "under negotiation". */
    private boolean isOpening(int token) {
        return sentence.token(token).text().matches("in|under|on|within|with");
    }

    /** "Nepal due to sign MoU": the tagger takes the verb for a part of the noun. */
    private boolean isToBeSigned(Instrument instrument) {
        int first = instrument.first();
        return first > 0
                && first < instrument.head()
                && sentence.token(first - 1).text().equals("to")
                && sentence.token(first).text().matches("sign|ink|conclude|seal");
    }

    /** "Is within weeks of being signed", and not "was being signed". */
    private boolean isBeforeSigning(Instrument instrument) {
        for (int i = instrument.head() + 2; i + 1 < sentence.size(); i++) {
            boolean passive = sentence.token(i).text().matches("be|being")
                    && sentence.token(i - 1).tag().matches("IN|TO");
            if (passive && Verbs.act(sentence, i + 1) == Act.SIGN) return true;
        }
        return false;
    }

    /** "Talks on an agreement", "a proposal for a joint school": told by the talks, by the proposal. */
    private boolean isSubjectOfTalks(Event event) {
        Dependencies dependencies = clauses.dependencies();
        int noun = event.instrument() == null
                ? event.predicate()
                : event.instrument().head();
        int above = dependencies.is(noun, "nmod") ? dependencies.head(noun) : Dependencies.ROOT;
        boolean document = event.has(DOCUMENT);
        return instruments.stream()
                .anyMatch(other -> other.head() == above && (other.is(PROPOSAL) || document && other.is(TALKS)));
    }

    /** "A possible cooperation", "the proposed pact", "the defunct accord". */
    private @Nullable Status asCalled(Event event) {
        if (event.has(TALKS, PROPOSAL, PLAN)) return null;
        if (words.isCalled(event, EXPIRED)) return Status.ENDED;
        if (words.isSuggested(event)) return Status.PROPOSED;
        return words.isComing(event) ? Status.NEGOTIATING : null;
    }

    /** "Said in a joint statement": issued by that. */
    private static boolean isJointStatement(Event event) {
        return event.instrument() != null
                && "joint-statement".equals(event.instrument().label());
    }

    /** "A similar convention has linked Oman with Iraq since 2019". */
    private boolean isTying(Event event) {
        return event.instrument() != null
                && clauses.dependencies().is(event.instrument().head(), "nsubj")
                && event.chain().tokens().stream()
                        .map(sentence::token)
                        .anyMatch(token ->
                                TYING.contains(token.lemma()) && !token.tag().equals("VBD"));
    }

    /** "Under an agreement of 2013 they pass on each other's alarms", and not "under one signed today". */
    private boolean isCarriedOut(Event event) {
        Instrument instrument = event.instrument();
        if (instrument == null || !event.isGround()) return false;
        int next = instrument.head() + 1;
        boolean concluded = next < sentence.size()
                && sentence.token(next).tag().equals("VBN")
                && sentence.tokens().subList(next, Math.min(next + YEAR_NEAR, sentence.size())).stream()
                        .noneMatch(token -> token.text().matches("(?:19|20)\\d\\d"));
        return !concluded
                && clauses.predicateOf(instrument.head()).stream()
                        .anyMatch(verb -> sentence.token(verb).tag().matches("VBZ|VBP|VB")
                                && !lower(verb - 1).equals("to")
                                && clauses.modal(verb).isEmpty());
    }

    /** "The offer is for a joint academy": what is proposed, and not what is there. */
    private boolean isProposed(Event event) {
        return event.instrument() != null
                && clauses.dependencies().children(event.instrument().head(), "nsubj").stream()
                        .anyMatch(subject ->
                                instruments.stream().anyMatch(other -> other.head() == subject && other.is(PROPOSAL)));
    }

    /** "Hacked the exporter in a joint operation". */
    private boolean isOffence(Event event) {
        return event.has(JOINT_EVENT)
                && event.chain().tokens().stream()
                        .anyMatch(token ->
                                OFFENDING.contains(sentence.token(token).lemma()));
    }
}
