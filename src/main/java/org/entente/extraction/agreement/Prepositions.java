package org.entente.extraction.agreement;

import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** The prepositions that govern a phrase, told from the conjunctions that look like them. */
final class Prepositions {

    private static final Set<String> CONJUNCTIONS =
            Set.of("that", "if", "whether", "because", "while", "although", "though", "unless", "whereas");
    private static final Set<String> MAYBE_CONJUNCTIONS = Set.of("after", "before", "since", "until", "as", "once");

    private Prepositions() {}

    /** The preposition before the phrase that begins at a token, in lower case; null where there is none. */
    static @Nullable String before(Sentence sentence, int first) {
        if (first == 0) return null;
        Token before = sentence.token(first - 1);
        boolean adverb =
                first > 1 && before.text().toLowerCase(Locale.ROOT).matches("both|only|just|mainly|also|even|not");
        Token word = adverb ? sentence.token(first - 2) : before;
        String text = word.text().toLowerCase(Locale.ROOT);
        if (text.equals("to")
                && word.index() > 0
                && sentence.lower(word.index() - 1).equals("next")) return "alongside";
        boolean according = text.equals("to")
                && word.index() > 0
                && sentence.lower(word.index() - 1).equals("according");
        if (according) return "according to";
        if (!word.tag().matches("IN|TO|RP") || CONJUNCTIONS.contains(text)) return null;
        boolean opensClause =
                MAYBE_CONJUNCTIONS.contains(text) && sentence.dependencies().is(word.index(), "mark");
        return opensClause || isHolding(sentence, word) ? null : text;
    }

    /** The same before a phrase that a verb follows: "as Greece and Israel opened" begins a clause. */
    static @Nullable String beforeSubject(Sentence sentence, int first) {
        String before = before(sentence, first);
        return before != null && MAYBE_CONJUNCTIONS.contains(before) ? null : before;
    }

    /** "With the OSCE holding the pen": an aside, and no partner. */
    private static boolean isHolding(Sentence sentence, Token word) {
        if (!word.text().equalsIgnoreCase("with")) return false;
        Dependencies dependencies = sentence.dependencies();
        int head = dependencies.head(word.index());
        return dependencies.is(word.index(), "mark")
                && head != Dependencies.ROOT
                && sentence.token(head).tag().equals("VBG");
    }
}
