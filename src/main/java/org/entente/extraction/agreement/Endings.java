package org.entente.extraction.agreement;

import static org.entente.extraction.agreement.Instrument.Kind.DOCUMENT;
import static org.entente.extraction.agreement.Instrument.Kind.EVENT;
import static org.entente.extraction.agreement.Instrument.Kind.JOINT_EVENT;
import static org.entente.extraction.agreement.Instrument.Kind.PLAN;
import static org.entente.extraction.agreement.Instrument.Kind.PROPOSAL;
import static org.entente.extraction.agreement.Instrument.Kind.TALKS;

import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** Whether an agreement is ended or a proposal turned down. */
final class Endings {

    private static final Set<String> UNDER =
            Set.of("under", "in", "with", "within", "through", "during", "after", "by", "per");

    private static final String WITHDRAWING = "withdraw|cancel|revoke|rescind|halt|suspend|freeze|axe|bury";

    private static final int FRUIT_NEAR = 5;

    private final Sentence sentence;
    private final Clauses clauses;
    private final Wording words;

    Endings(Sentence sentence, Clauses clauses, Wording words) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.words = words;
    }

    @Nullable
    Status ended(Event event) {
        if (isBefore(event)) return null;
        boolean pronoun = event.instrument() == null && words.isOfPronoun(event);
        if (pronoun
                && (clauses.isPassive(event.predicate()) || words.lemma(event).matches("expire|lapse|end")))
            return Status.ENDED;
        if (words.isOnPronoun(event)) return Status.ENDED;
        if (event.instrument() == null) return null;
        if (event.has(TALKS) && words.lemma(event).matches("end|close|break") && isFruitless(event.predicate()))
            return Status.REJECTED;
        if (event.has(TALKS) && words.lemma(event).matches("end|interrupt")) return null;
        if (event.has(TALKS) && words.lemma(event).matches("walk|break|leave|quit|abandon|pull|storm|withdraw"))
            return event.role() == Event.Role.SUBJECT ? null : Status.REJECTED;
        if (event.has(DOCUMENT) && words.lemma(event).equals("close")) return Status.ANNOUNCED;
        if (event.has(EVENT, JOINT_EVENT) && words.lemma(event).matches("end|close|come|draw")) return Status.IN_FORCE;
        boolean state = !sentence.token(event.predicate()).isVerb();
        if (state && event.has(TALKS)) return ofTalks(words.lemma(event));
        boolean itself =
                state || words.lemma(event).matches("expire|lapse|end|sour|close|exit|die|run|come|grind|draw");
        if (event.role() == Event.Role.SUBJECT && !itself) return null;
        if (words.isComing(event) || words.isSuggested(event)) return Status.REJECTED;
        boolean gone = event.role() == Event.Role.OBJECT && words.lemma(event).matches(WITHDRAWING);
        if (event.has(PROPOSAL, PLAN)) return gone ? Status.REJECTED : null;
        return Status.ENDED;
    }

    /** "Ten days after the old text had run out": what is told came later. */
    private boolean isBefore(Event event) {
        int verb = event.predicate();
        boolean after = clauses.dependencies().children(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).text().equalsIgnoreCase("after"));
        return after
                && clauses.dependencies().children(verb, "aux").stream()
                        .anyMatch(aux -> sentence.token(aux).text().equals("had"));
    }

    /** "Ended without result", "in failure". */
    private boolean isFruitless(int verb) {
        for (int i = verb + 1; i + 1 < Math.min(sentence.size(), verb + FRUIT_NEAR); i++) {
            String word = sentence.token(i).text();
            String next = sentence.token(i + 1).text();
            if (word.equals("without")
                    && sentence.tokens().subList(i + 1, Math.min(sentence.size(), i + 4)).stream()
                            .anyMatch(token -> token.lemma().matches("result|agreement|success|deal|outcome|accord")))
                return true;
            if (word.equals("in") && next.matches("failure|deadlock|stalemate|acrimony")) return true;
        }
        return false;
    }

    /** Talks that are over led to something, as far as is told; those that are dead did not. */
    private static Status ofTalks(String state) {
        if (state.equals("over")) return Status.NEGOTIATING;
        return state.matches("hold|ice|limbo|abeyance") ? Status.ENDED : Status.REJECTED;
    }

    /** "Suspended the pact", "withdrew from it": not "freeze accounts under the pact". */
    boolean isAtIt(Event event) {
        Instrument instrument = event.instrument();
        if (instrument == null || event.role() != Event.Role.OBLIQUE) return true;
        return clauses.preposition(instrument.head()).filter(UNDER::contains).isEmpty();
    }
}
