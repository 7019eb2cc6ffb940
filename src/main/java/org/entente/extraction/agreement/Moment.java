package org.entente.extraction.agreement;

import java.util.List;
import java.util.Set;
import org.entente.extraction.dates.DateMention;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** When a step was taken, as its sentence says. */
final class Moment {

    private static final Set<String> SAYING = Set.of("say", "tell", "state", "write", "add", "report", "publish");

    private static final int NEAR = 5;
    private static final Set<String> CONCLUDING = Set.of(
            "sign", "conclude", "issue", "publish", "release", "announce", "reach", "agree", "adopt", "date", "seal");

    private Moment() {}

    static @Nullable PartialDate of(
            Sentence sentence, Clauses clauses, Event event, List<DateMention> dates, Status status) {
        // a day that is set for signing is not yet one of a step
        if (status == Status.NEGOTIATING) return null;
        for (DateMention date : dates) {
            if (date.kind() == DateMention.Kind.UNTIL || date.kind() == DateMention.Kind.DATELINE) continue;
            // "will work together from April" was said before
            if (event.chain().has(Mood.PLANNED) && isFrom(sentence, date)) continue;
            boolean since = date.kind() == DateMention.Kind.SINCE || isSinceClause(sentence, clauses, event, date);
            // work goes on, so only its beginning is a date of it
            boolean goesOn = event.act() == Act.WORK && status == Status.IN_FORCE && !isPast(sentence, event);
            if (goesOn && !since) continue;
            if (since || isHeading(sentence, date) || isAbout(clauses, event, date, sentence)) return date.date();
        }
        boolean told = status == Status.ANNOUNCED || status == Status.PROPOSED;
        return told ? telling(sentence, clauses, event, dates) : null;
    }

    private static boolean isFrom(Sentence sentence, DateMention date) {
        return date.kind() == DateMention.Kind.SINCE
                || date.first() > 0 && sentence.token(date.first() - 1).text().matches("from|by|until|before");
    }

    /** "Searched eleven houses in February". */
    private static boolean isPast(Sentence sentence, Event event) {
        return sentence.token(event.predicate()).tag().equals("VBD");
    }

    /** "November 2022: Tokyo and Canberra sign". */
    private static boolean isHeading(Sentence sentence, DateMention date) {
        return date.first() <= 1
                && date.end() < sentence.size()
                && sentence.token(date.end()).text().matches("[:–—-]");
    }

    /** "They will work together, the ministers said on Friday": when it was said. */
    private static @Nullable PartialDate telling(
            Sentence sentence, Clauses clauses, Event event, List<DateMention> dates) {
        Dependencies dependencies = clauses.dependencies();
        for (DateMention date : dates) {
            if (date.kind() != DateMention.Kind.POINT) continue;
            int verb = clauses.predicateOf(date.end() - 1).orElse(-1);
            boolean saying = verb >= 0 && SAYING.contains(sentence.token(verb).lemma());
            boolean said = saying
                    && (dependencies.isBelow(event.predicate(), verb) || dependencies.isBelow(verb, event.predicate()));
            if (said || saying && isStatementOf(dependencies, event, verb)) return date.date();
        }
        return null;
    }

    /** "In a statement published on Friday, Oslo proposed". */
    private static boolean isStatementOf(Dependencies dependencies, Event event, int verb) {
        if (!dependencies.is(verb, "acl")) return false;
        return event.chain().tokens().contains(dependencies.head(dependencies.head(verb)));
    }

    /** "The statement, issued on Friday, also covers": when what is described came about. */
    static @Nullable PartialDate ofDescription(Sentence sentence, List<DateMention> dates) {
        for (DateMention date : dates) {
            if (date.kind() != DateMention.Kind.POINT) continue;
            for (int i = date.first() - 1; i >= Math.max(0, date.first() - NEAR); i--) {
                if (CONCLUDING.contains(sentence.token(i).lemma())) return date.date();
            }
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
