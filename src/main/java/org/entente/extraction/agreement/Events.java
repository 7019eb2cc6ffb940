package org.entente.extraction.agreement;

import java.util.List;
import org.entente.extraction.finding.Clauses;

/** Which of the events of a sentence speak for themselves. */
final class Events {

    private Events() {}

    /**
     * Without the verbs that only say in which mood another one is meant ("agreed" in "agreed to sign"), and without nouns
     * that are part of what is done to another ("cooperation" in "signed a memorandum on cooperation").
     */
    static List<Event> independent(List<Event> events, Clauses clauses) {
        return events.stream()
                .filter(event -> events.stream().noneMatch(other -> other != event && isPartOf(event, other, clauses)))
                .toList();
    }

    private static boolean isPartOf(Event event, Event other, Clauses clauses) {
        if (event.act() != null) {
            if (other.act() == null) return false;
            int place = other.chain().tokens().indexOf(event.predicate());
            return place > 0 && !clauses.dependencies().is(other.predicate(), "conj");
        }
        Instrument noun = event.instrument();
        if (noun != null && other.act() == null) {
            Instrument upper = other.instrument();
            return upper != null
                    && upper.head() != noun.head()
                    && clauses.dependencies().isBelow(noun.head(), upper.head());
        }
        return noun != null && clauses.dependencies().isBelow(noun.head(), other.predicate())
                || other.instrument() != null
                        && noun != null
                        && clauses.dependencies().isBelow(other.predicate(), noun.head())
                        && other.instrument().head() == noun.head();
    }
}
