package org.entente.extraction.agreement;

import java.util.Locale;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** What keeps a whole sentence from telling an agreement: questions, fiction, and the word that there is none. */
final class Guards {

    private static final Set<String> UNTRUE =
            Set.of("novel", "thriller", "joke", "hoax", "wrongly", "falsely", "erroneously", "forgery", "fabrication");

    private static final Set<String> MADE_UP = Set.of("fictional", "fictitious", "mock", "imaginary", "invented");

    private static final Set<String> RUMOURS =
            Set.of("report", "rumour", "rumor", "claim", "speculation", "allegation", "story", "suggestion");
    private static final Set<String> REFUTING = Set.of(
            "wrong",
            "false",
            "untrue",
            "unfounded",
            "baseless",
            "incorrect",
            "denied",
            "dismissed",
            "fabricated",
            "invented");

    private static final Set<String> SAYING = Set.of(
            "say", "write", "think", "believe", "claim", "mean", "suggest", "imply", "pretend", "assume", "know");

    /** "The convention of Budapest". */
    private static final int OF_NEAR = 3;

    private final Sentence sentence;
    private final Clauses clauses;

    Guards(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Why the event is not told as having come about; null where nothing speaks against it. */
    @Nullable
    Verdict refusal(Event event) {
        if (isQuestion()) return Verdict.refused("question", "A question asserts nothing.");
        if (isOpenToAll(event)) return Verdict.refused("convention", "Many states are parties to it.");
        if (isInverted()) return Verdict.refused("hypothetical", "The sentence only supposes it.");
        if (isUntrue(event) || isRumour()) return Verdict.refused("untrue", "The sentence tells a story or a mistake.");
        if (isNotSaid(event)) return Verdict.refused("negated", "The sentence says that it is not said.");
        if (isNegatedNoun(event)) return Verdict.refused("negated", "The sentence says that there is none.");
        return null;
    }

    private boolean isQuestion() {
        for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 3; i--) {
            String text = sentence.token(i).text();
            if (text.equals("?")) return !isQuoted(i);
            if (Character.isLetterOrDigit(text.charAt(0))) return false;
        }
        return false;
    }

    /** "Should install a line for one purpose: to ask "is it you?"": the question of another. */
    private boolean isQuoted(int mark) {
        boolean closed =
                mark + 1 < sentence.size() && sentence.token(mark + 1).text().matches("[\"”]|''");
        return closed
                && sentence.tokens().subList(1, mark).stream()
                        .anyMatch(token -> token.text().matches("[\"“]|``"));
    }

    /** The Budapest Convention: to have signed it too ties nobody to another. */
    private boolean isOpenToAll(Event event) {
        Instrument instrument = event.instrument();
        if (instrument == null) return false;
        return sentence
                .tokens()
                .subList(instrument.first(), Math.min(sentence.size(), instrument.head() + OF_NEAR))
                .stream()
                .anyMatch(token -> token.text().equals("Budapest"));
    }

    /** "Were they to sign", "had they signed", "should Peru sign". */
    private boolean isInverted() {
        return sentence.size() > 2
                && (sentence.token(0).text().matches("Were|Had|Should")
                                && sentence.token(1).tag().matches("PRP|DT|NNP|NNPS|NNS")
                        || isSupposed());
    }

    /** "Suppose that they signed", "imagine for a moment that". */
    private boolean isSupposed() {
        return sentence.token(0).text().matches("Suppose|Supposing|Imagine|Assume|Assuming|Picture|Pretend")
                || sentence.lower(0).equals("let") && sentence.lower(2).matches("suppose|imagine|assume|pretend");
    }

    /** "In the novel", "it was wrongly reported". */
    private boolean isUntrue(Event event) {
        return sentence.tokens().stream()
                        .anyMatch(token ->
                                !token.isVerb() && UNTRUE.contains(token.lemma().toLowerCase(Locale.ROOT)))
                || sentence.tokens().stream().anyMatch(token -> isMade(token, event));
    }

    /** "A mock treaty", "that they agreed is fictitious", and not an exercise that "fought off a fictitious gang". */
    private boolean isMade(Token token, Event event) {
        if (!MADE_UP.contains(token.lemma().toLowerCase(Locale.ROOT))) return false;
        Dependencies dependencies = clauses.dependencies();
        boolean called = dependencies.children(token.index(), "csubj", "ccomp").stream()
                .anyMatch(clause -> clause == event.predicate() || dependencies.isBelow(event.predicate(), clause));
        if (called) return true;
        int head = dependencies.head(token.index());
        return event.instrument() == null
                ? !event.chain().tokens().isEmpty() && dependencies.is(head, "nsubj")
                : head == event.instrument().head();
    }

    /** "Reports that Egypt had signed were wrong". */
    private boolean isRumour() {
        return sentence.tokens().stream()
                        .anyMatch(token ->
                                token.isNoun() && RUMOURS.contains(token.lemma().toLowerCase(Locale.ROOT)))
                && sentence.tokens().stream()
                        .anyMatch(token -> REFUTING.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** "Do not write that the treaty is in place". */
    private boolean isNotSaid(Event event) {
        Dependencies dependencies = clauses.dependencies();
        int at = event.predicate();
        while (dependencies.is(at, "ccomp")) {
            at = dependencies.head(at);
            if (SAYING.contains(sentence.token(at).lemma()) && clauses.isNegated(at)) return true;
        }
        return false;
    }

    /** "Signed nothing". */
    private boolean isNothing(Event event) {
        return clauses.dependencies().children(event.predicate(), "obj").stream()
                .anyMatch(token -> sentence.lower(token).matches("nothing|none|neither"));
    }

    private boolean isNegatedNoun(Event event) {
        if (isNothing(event)) return true;
        if (event.instrument() == null) return false;
        return clauses.dependencies().children(event.instrument().head()).stream()
                .map(child -> sentence.token(child).text().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.equals("no") || word.equals("neither"));
    }
}
