package org.entente.extraction.agreement;

import java.util.List;
import org.entente.extraction.dates.DateMention;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** When a step was taken, as its sentence says. */
final class Moment {

    private Moment() {}

    static @Nullable PartialDate of(
            Sentence sentence, Clauses clauses, Event event, List<DateMention> dates, Status status) {
        for (DateMention date : dates) {
            if (date.kind() == DateMention.Kind.UNTIL || date.kind() == DateMention.Kind.DATELINE) continue;
            boolean since = date.kind() == DateMention.Kind.SINCE || isSinceClause(sentence, clauses, event, date);
            // work goes on, so only its beginning is a date of it
            if (event.act() == Act.WORK && status == Status.IN_FORCE && !since) continue;
            if (since || isAbout(clauses, event, date, sentence)) return date.date();
        }
        return null;
    }

    /** "Since it joined in December 2018, it has worked with". */
    private static boolean isSinceClause(Sentence sentence, Clauses clauses, Event event, DateMention date) {
        Dependencies dependencies = clauses.dependencies();
        for (int at = date.end() - 1; at != Dependencies.ROOT; at = dependencies.head(at)) {
            boolean since = dependencies.is(at, "advcl")
                    && dependencies.head(at) == event.predicate()
                    && dependencies.children(at, "mark").stream()
                            .anyMatch(mark -> sentence.token(mark).text().equalsIgnoreCase("since"));
            if (since) return true;
        }
        return false;
    }

    private static boolean isAbout(Clauses clauses, Event event, DateMention date, Sentence sentence) {
        Dependencies dependencies = clauses.dependencies();
        for (int at = date.end() - 1; at != Dependencies.ROOT; at = dependencies.head(at)) {
            if (at == event.predicate() || event.chain().tokens().contains(at)) return true;
            if (event.instrument() != null && at == event.instrument().head()) return true;
            boolean inside = at >= date.first() && at < date.end();
            if (!inside && clauses.isPredicate(at)) return isAnnouncement(clauses, event, at, sentence);
        }
        return false;
    }

    /** "Announced in Washington on Friday": the day on which a step is told is that of the step. */
    private static boolean isAnnouncement(Clauses clauses, Event event, int verb, Sentence sentence) {
        if (!sentence.token(verb).lemma().matches("announce|declare|unveil|reveal|disclose")) return false;
        return clauses.dependencies().isBelow(event.predicate(), verb)
                || clauses.dependencies().isBelow(verb, event.predicate());
    }
}
