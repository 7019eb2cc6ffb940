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
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** How far an agreement is of which only the noun is there. */
final class BareNouns {

    private static final Set<String> EXPIRED = Set.of("defunct", "former", "expired", "lapsed", "frozen", "suspended");
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
        if (words.isCalled(event, EXPIRED)) return Status.ENDED;
        if (words.isSuggested(event)) return Status.PROPOSED;
        return words.isComing(event) ? Status.NEGOTIATING : null;
    }

    /** "Hacked the exporter in a joint operation". */
    private boolean isOffence(Event event) {
        return event.has(JOINT_EVENT)
                && event.chain().tokens().stream()
                        .anyMatch(token ->
                                OFFENDING.contains(sentence.token(token).lemma()));
    }
}
