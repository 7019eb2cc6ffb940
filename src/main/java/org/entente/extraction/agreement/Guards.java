package org.entente.extraction.agreement;

import java.util.Locale;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** What keeps a whole sentence from telling an agreement: questions, fiction, and the word that there is none. */
final class Guards {

    private static final Set<String> UNTRUE = Set.of(
            "novel",
            "fictional",
            "fictitious",
            "thriller",
            "joke",
            "hoax",
            "mock",
            "imaginary",
            "wrongly",
            "falsely",
            "erroneously",
            "forgery",
            "fabrication");

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
        if (isUntrue()) return Verdict.refused("untrue", "The sentence tells a story or a mistake.");
        if (isNegatedNoun(event)) return Verdict.refused("negated", "The sentence says that there is none.");
        return null;
    }

    private boolean isQuestion() {
        for (int i = sentence.size() - 1; i >= 0 && i >= sentence.size() - 3; i--) {
            String text = sentence.token(i).text();
            if (text.equals("?")) return true;
            if (Character.isLetterOrDigit(text.charAt(0))) return false;
        }
        return false;
    }

    /** "In the novel", "it was wrongly reported". */
    private boolean isUntrue() {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        !token.isVerb() && UNTRUE.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean isNegatedNoun(Event event) {
        if (event.instrument() == null) return false;
        return clauses.dependencies().children(event.instrument().head()).stream()
                .map(child -> sentence.token(child).text().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.equals("no") || word.equals("neither"));
    }
}
