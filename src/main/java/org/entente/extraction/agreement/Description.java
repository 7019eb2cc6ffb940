package org.entente.extraction.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;

/** Whether a sentence goes on to describe an instrument that was told before: "The pact covers …", "It obliges …". */
final class Description {

    private static final Set<String> PRONOUNS = Set.of("it", "this", "each", "both");
    private static final Set<String> VERBS = Set.of(
            "cover",
            "oblige",
            "provide",
            "commit",
            "include",
            "set",
            "bind",
            "allow",
            "let",
            "call",
            "foresee",
            "require",
            "contain",
            "focus",
            "extend",
            "span",
            "stipulate",
            "envisage",
            "concern",
            "deal",
            "aim",
            "establish",
            "enable",
            "outline",
            "address",
            "comprise",
            "involve",
            "create",
            "promise",
            "seek",
            "mean",
            "build",
            "complement",
            "say",
            "give",
            "run",
            "last",
            "continue",
            "pay",
            "have");

    private static final Set<String> PARTS = Set.of(
            "part",
            "subject",
            "chapter",
            "scope",
            "topic",
            "object",
            "pillar",
            "subjects",
            "core",
            "heart",
            "aim",
            "focus");

    private static final String DEFINITE = "the|this|that|its|their|both";

    private Description() {}

    static boolean isOf(Sentence sentence, List<Instrument> instruments) {
        if (isAboutTheInstrument(sentence, instruments) || isPartOfIt(sentence, instruments)) return true;
        String first = lower(sentence, 0);
        return PRONOUNS.contains(first) && sentence.size() > 2 && firstVerb(sentence);
    }

    private static boolean isAboutTheInstrument(Sentence sentence, List<Instrument> instruments) {
        if (instruments.isEmpty()) return false;
        Instrument first = instruments.get(0);
        int start = lower(sentence, 0).matches("under|in") ? 1 : 0;
        boolean definite = lower(sentence, start).matches(DEFINITE + "|each");
        return definite && first.head() <= start + 4 && !first.is(Instrument.Kind.TALKS, Instrument.Kind.PROPOSAL);
    }

    /** "Computer crime forms part of the draft", "hackers are a subject of the talks". */
    private static boolean isPartOfIt(Sentence sentence, List<Instrument> instruments) {
        if (sentence.tokens().stream().anyMatch(token -> Denial.is(token.text().toLowerCase(Locale.ROOT))))
            return false;
        for (Instrument instrument : instruments) {
            int start = instrument.first();
            while (start > 0 && !lower(sentence, start).matches(DEFINITE) && start > instrument.head() - 4) start--;
            boolean part = start > 1
                    && lower(sentence, start).matches(DEFINITE)
                    && lower(sentence, start - 1).equals("of")
                    && PARTS.contains(lower(sentence, start - 2));
            if (part) return true;
        }
        return false;
    }

    private static boolean firstVerb(Sentence sentence) {
        for (int i = 1; i < Math.min(6, sentence.size()); i++) {
            if (sentence.token(i).isVerb() && VERBS.contains(sentence.token(i).lemma())) return true;
        }
        return false;
    }

    private static String lower(Sentence sentence, int i) {
        return i < sentence.size() ? sentence.token(i).text().toLowerCase(Locale.ROOT) : "";
    }
}
