package org.entente.extraction.quotation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.reading.WordLists;
import org.jspecify.annotations.Nullable;

/** The verbs that report words, read once from {@code cues.txt}, which says what the kinds mean. */
final class Cues {

    enum Kind {
        SAY,
        TELL,
        ASK,
        URGE,
        CALL,
        DESCRIBE,
        MANNER
    }

    /** A verb of saying in a sentence, from its first token to the one before {@code end} (its particle). */
    record Cue(int verb, int end, Set<Kind> kinds) {

        boolean is(Kind kind) {
            return kinds.contains(kind);
        }

        /** Whether it can report anything without quotation marks. */
        boolean reports() {
            return takesClause() || is(Kind.URGE) || is(Kind.CALL) || is(Kind.DESCRIBE);
        }

        /** Whether it can report a clause without quotation marks. */
        boolean takesClause() {
            return is(Kind.SAY) || is(Kind.TELL) || is(Kind.ASK);
        }
    }

    private static final Map<String, Map<String, Set<Kind>>> VERBS = read();

    private Cues() {}

    /** The cue whose verb is the token, if it is one. */
    static @Nullable Cue at(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (!token.isVerb() && !looksLikeVerb(token)) return null;
        Map<String, Set<Kind>> particles = VERBS.get(lemma(token));
        if (particles == null) return null;
        if (verb + 1 < sentence.size()) {
            Set<Kind> kinds = particles.get(sentence.token(verb + 1).text().toLowerCase(Locale.ROOT));
            if (kinds != null) return new Cue(verb, verb + 2, kinds);
        }
        Set<Kind> kinds = particles.get("");
        return kinds == null ? null : new Cue(verb, verb + 1, kinds);
    }

    /** The tagger takes "quips" or "retorts" for nouns. */
    private static boolean looksLikeVerb(Token token) {
        return token.tag().equals("NNS") && Character.isLowerCase(token.text().charAt(0));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Map<String, Set<Kind>>> read() {
        Map<String, Map<String, Set<Kind>>> verbs = new HashMap<>();
        WordLists.sections(Cues.class, "cues.txt").forEach((section, lines) -> {
            Kind kind = Kind.valueOf(section.toUpperCase(Locale.ROOT));
            for (String line : lines) {
                String[] words = line.split(" ", 2);
                verbs.computeIfAbsent(words[0], verb -> new HashMap<>())
                        .computeIfAbsent(words.length == 1 ? "" : words[1], particle -> EnumSet.noneOf(Kind.class))
                        .add(kind);
            }
        });
        return verbs;
    }
}
