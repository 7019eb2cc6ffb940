package org.entente.extraction.agreement;

import static org.entente.extraction.agreement.Instrument.Kind.BODY;
import static org.entente.extraction.agreement.Instrument.Kind.DIALOGUE;
import static org.entente.extraction.agreement.Instrument.Kind.DOCUMENT;
import static org.entente.extraction.agreement.Instrument.Kind.JOINT;
import static org.entente.extraction.agreement.Instrument.Kind.PAPER;
import static org.entente.extraction.agreement.Instrument.Kind.PLAIN;
import static org.entente.extraction.agreement.Instrument.Kind.PLAN;
import static org.entente.extraction.agreement.Instrument.Kind.PROPOSAL;
import static org.entente.extraction.agreement.Instrument.Kind.TALKS;

import java.util.Locale;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** How far those are who work together, hold something, or make more of it. */
final class Practice {

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
    /** What one joins another in. */
    private static final Set<String> COMMON = Set.of(
            "guard",
            "protect",
            "defend",
            "watch",
            "secure",
            "monitor",
            "hunt",
            "track",
            "patrol",
            "fight",
            "combat",
            "investigate",
            "help",
            "scan",
            "test",
            "screen",
            "police",
            "trace",
            "tackle",
            "counter",
            "repel");

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
            "list",
            "signature",
            "file",
            "alert",
            "clue",
            "blacklist",
            "blocklist",
            "watchlist",
            "feed",
            "telemetry",
            "material",
            "report",
            "method",
            "technique",
            "secret",
            "database",
            "code",
            "malware",
            "officer",
            "expert",
            "analyst",
            "specialist",
            "instructor",
            "engineer");

    private static final int BLAME_NEAR = 14;

    private final Sentence sentence;
    private final Clauses clauses;
    private final Wording words;

    Practice(Sentence sentence, Clauses clauses, Wording words) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.words = words;
    }

    boolean works(Event event) {
        if (words.lemma(event).equals("exchange") && event.has(DOCUMENT)) return true;
        if (!words.lemma(event).matches("share|exchange|swap|pool|trade")) return true;
        Dependencies dependencies = clauses.dependencies();
        if (words.lemma(event).matches("pool|merge")) return true;
        return dependencies.children(event.predicate(), "obj").stream()
                .flatMap(object -> dependencies.subtree(object).boxed())
                .takeWhile(token -> !sentence.token(token).text().equals(":"))
                .anyMatch(token ->
                        INFORMATION.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "The two share a cyber emergency team". */
    boolean isShared(Event event) {
        return event.role() == Event.Role.OBJECT && event.has(JOINT, PLAIN, BODY);
    }

    Status deepened(Event event) {
        Token verb = sentence.token(event.predicate());
        boolean progressive = verb.tag().equals("VBG")
                && clauses.dependencies().children(event.predicate(), "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).lemma().equals("be"));
        return progressive ? Status.IN_FORCE : Status.ANNOUNCED;
    }

    @Nullable
    Status held(Event event, boolean several) {
        if (words.lemma(event).equals("hold") && isBlaming(event.predicate())) return null;
        if (words.lemma(event).equals("run") && event.role() == Event.Role.SUBJECT) return null;
        if (event.instrument() == null)
            return several && words.lemma(event).matches("rehearse|practi[sc]e|simulate") ? Status.IN_FORCE : null;
        if (event.has(TALKS)) return words.isRegular(event) ? Status.IN_FORCE : Status.NEGOTIATING;
        if (event.has(DIALOGUE)) return words.isFirst(event) ? Status.ANNOUNCED : Status.IN_FORCE;
        if (event.has(PLAN)) return several && words.lemma(event).equals("carry") ? Status.IN_FORCE : null;
        return event.has(PLAN, PROPOSAL, PAPER) ? null : Status.IN_FORCE;
    }

    /** "Hold the unit responsible". */
    private boolean isBlaming(int verb) {
        return sentence.tokens().subList(verb, Math.min(sentence.size(), verb + BLAME_NEAR)).stream()
                .anyMatch(token -> token.text().matches("responsible|accountable|liable|guilty"));
    }

    boolean isTalk(Event event) {
        return words.lemma(event).matches("discuss|talk|negotiate");
    }

    /** "Joined Peru in building a team", and not "in blaming Russia", "joined the list", "joined in on Friday". */
    boolean isJoinedInWork(Event event, Cast cast) {
        boolean others =
                !clauses.dependencies().children(event.predicate(), "obj").isEmpty()
                        || !cast.objects.isEmpty()
                        || !cast.partners.isEmpty()
                        || !cast.owners.isEmpty();
        if (!others || clauses.isPassive(event.predicate()) || isHostile(event)) return false;
        for (int i = event.predicate() + 1; i + 1 < sentence.size(); i++) {
            boolean what = sentence.token(i).text().equals("in")
                    && sentence.token(i + 1).tag().equals("VBG");
            if (what)
                return Verbs.act(sentence, i + 1) != null
                        || COMMON.contains(sentence.token(i + 1).lemma().toLowerCase(Locale.ROOT));
        }
        return true;
    }

    /** "Joined the United States in blaming Russia". */
    private boolean isHostile(Event event) {
        return clauses.dependencies()
                .subtree(event.predicate())
                .anyMatch(token -> HOSTILE.contains(sentence.token(token).lemma()));
    }
}
