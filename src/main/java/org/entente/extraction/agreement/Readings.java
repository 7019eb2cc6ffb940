package org.entente.extraction.agreement;

import java.util.List;
import java.util.Set;
import org.entente.extraction.finding.Clauses;

/** Which of the events of a sentence speak for themselves. */
final class Readings {

    /** What is done under an agreement, and not to it. */
    private static final Set<Act> CONTENT = Set.of(Act.WORK, Act.DEEPEN, Act.HOLD, Act.ESTABLISH, Act.AGREE, Act.TEAM);

    /** What changes the state of an agreement that was there before. */
    private static final Set<Act> CHANGING =
            Set.of(Act.RATIFY, Act.END, Act.DROP, Act.REJECT, Act.COLLAPSE, Act.DEEPEN, Act.SIGN);

    /** What is done to an instrument itself. */
    private static final Set<Act> CONCLUDING = Set.of(
            Act.SIGN, Act.REACH, Act.RATIFY, Act.END, Act.DROP, Act.REJECT, Act.APPROVE, Act.ACCEPT, Act.NEGOTIATE);

    private Readings() {}

    /**
     * Without the verbs that only say in which mood another one is meant ("agreed" in "agreed to sign"), without nouns that
     * are part of what is done to another ("cooperation" in "signed a memorandum on cooperation"), and without what an
     * instrument is for ("to share data" in "signed a pact to share data").
     */
    static List<Reading> independent(List<Reading> readings, Clauses clauses) {
        return readings.stream()
                .filter(reading -> readings.stream()
                        .noneMatch(other -> other != reading
                                && other.verdict().status() != null
                                && isPartOf(reading.event(), other.event(), clauses)))
                .map(reading -> isInPassing(reading, readings, clauses) ? reading.inBackground() : reading)
                .toList();
    }

    /** The readings that say no more than a part of what this one does. */
    static List<Reading> parts(Reading whole, List<Reading> readings, Clauses clauses) {
        if (whole.event().act() == null) return List.of();
        return readings.stream()
                .filter(part -> part != whole
                        && part.verdict().status() != null
                        && isPartOf(part.event(), whole.event(), clauses))
                .toList();
    }

    /** The other readings of the same thing: "left the drill" in "left the drill that it had held with Peru". */
    static List<Reading> ofSame(Reading whole, List<Reading> readings, Clauses clauses) {
        return readings.stream()
                .filter(other -> other != whole
                        && (isAgreedOn(whole.event(), other.event())
                                || isOfSame(other.event(), whole.event(), clauses)))
                .toList();
    }

    /** "With Peru we have agreed that our teams help each other". */
    private static boolean isAgreedOn(Event event, Event agreeing) {
        return agreeing.act() == Act.AGREE && event.chain().tokens().indexOf(agreeing.predicate()) > 0;
    }

    private static boolean isOfSame(Event other, Event event, Clauses clauses) {
        Instrument instrument = event.instrument();
        if (instrument == null || event.act() == null || !CHANGING.contains(event.act())) return false;
        return isToldAfter(other, event, instrument, clauses) || isToldBefore(other, event, instrument);
    }

    /** "Set up a dialogue, and the Czech side ended it". */
    private static boolean isToldBefore(Event earlier, Event event, Instrument instrument) {
        return earlier.act() != null
                && earlier.instrument() != null
                && earlier.instrument().head() == instrument.head()
                && earlier.predicate() < instrument.head()
                && instrument.head() < event.predicate();
    }

    /** Whether a relative clause tells more of what something is done to. */
    private static boolean isToldAfter(Event more, Event event, Instrument instrument, Clauses clauses) {
        int above = clauses.dependencies().head(more.predicate());
        return more.act() != null
                && more.instrument() != null
                && more.instrument().head() == instrument.head()
                && event.predicate() < instrument.head()
                && instrument.head() < more.predicate()
                && event.predicate() < above
                && above <= instrument.head();
    }

    private static boolean isInPassing(Reading reading, List<Reading> readings, Clauses clauses) {
        boolean more = readings.stream()
                .filter(other -> ofSame(other, readings, clauses).contains(reading))
                .anyMatch(other -> other.event().predicate() < reading.event().predicate());
        if (more) return true;
        int verb = reading.event().predicate();
        int noun = clauses.dependencies().head(verb);
        if (!clauses.dependencies().is(verb, "acl", "ccomp") || noun < 0) return false;
        return readings.stream().anyMatch(other -> {
            Event event = other.event();
            return other.verdict().status() != null
                    && event.instrument() != null
                    && event.instrument().head() == noun
                    && event.predicate() != verb
                    && event.act() != null
                    && CHANGING.contains(event.act());
        });
    }

    private static boolean isPartOf(Event event, Event other, Clauses clauses) {
        if (event.act() == null) return isNounBelow(event, other, clauses);
        if (other.act() == null) return false;
        if (isPurposeOf(event, other)) return true;
        int place = other.chain().tokens().indexOf(event.predicate());
        if (place > 0 && !isPurposeOf(other, event) && !clauses.dependencies().is(other.predicate(), "conj"))
            return true;
        Instrument instrument = other.instrument();
        return instrument != null
                && CONTENT.contains(event.act())
                && !CONTENT.contains(other.act())
                && clauses.dependencies().isBelow(event.predicate(), instrument.head());
    }

    /** "To swap lists" in "ended its arrangement with Peru to swap lists": what the noun is for, and not what was ended. */
    private static boolean isPurposeOf(Event event, Event other) {
        Instrument instrument = other.instrument();
        return instrument != null
                && other.role() == Event.Role.OBJECT
                && other.act() != null
                && CONCLUDING.contains(other.act())
                && CONTENT.contains(event.act())
                && other.predicate() < instrument.head()
                && instrument.head() < event.predicate()
                && event.chain().tokens().indexOf(other.predicate()) > 0;
    }

    /** "Audits" in "the memorandum provides for joint audits". */
    private static boolean isContentOf(Instrument noun, Instrument upper, Clauses clauses) {
        int verb = clauses.dependencies().head(upper.head());
        return upper.is(Instrument.Kind.DOCUMENT)
                && clauses.dependencies().is(upper.head(), "nsubj")
                && clauses.dependencies().isBelow(noun.head(), verb)
                && !clauses.dependencies().is(noun.head(), "nsubj");
    }

    private static boolean isNounBelow(Event event, Event other, Clauses clauses) {
        Instrument noun = event.instrument();
        Instrument upper = other.instrument();
        if (noun == null) return false;
        if (other.act() == null) {
            return upper != null
                    && upper.head() != noun.head()
                    && (clauses.dependencies().isBelow(noun.head(), upper.head()) || isContentOf(noun, upper, clauses));
        }
        return clauses.dependencies().isBelow(noun.head(), other.predicate())
                || upper != null && upper.head() == noun.head();
    }
}
