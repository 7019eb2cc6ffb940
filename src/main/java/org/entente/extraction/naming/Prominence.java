package org.entente.extraction.naming;

import java.util.Set;

/** How prominent a mention is in its sentence: who says something before who does something before the rest. */
final class Prominence {

    static final int OTHER = 0;
    static final int SUBJECT = 1;
    static final int SPEAKER = 2;

    private static final Set<String> SAY = Lexicon.words("say");
    private static final Set<String> AFTER_SPEECH = Set.of(",", "”", "''", "\"", "’");
    private static final Set<String> OPENING_CLAUSE =
            Set.of("that", "after", "because", "while", "as", "before", "if", "since");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");
    private static final int LONGEST_APPOSITION = 16;
    private static final int LONGEST_BRACKETS = 8;
    private static final int MOST_STEPS = 3;

    private Prominence() {}

    static int of(Line line, int first, int end) {
        if (isAfterSpeech(line, first)) return SPEAKER;
        if (isToDoSomething(line, first, end)) return SUBJECT;
        if (isInPrepositionalPhrase(line, first)) return OTHER;
        int verb = verb(line, afterGovernment(line, end));
        if (verb < 0) return OTHER;
        return line.in(verb, SAY) ? SPEAKER : SUBJECT;
    }

    /** "…,” said Colonel Otávio Brandt". */
    private static boolean isAfterSpeech(Line line, int first) {
        int verb = first - 1;
        while (line.isName(verb) && !line.isVerb(verb)) verb--;
        return line.isFiniteVerb(verb) && line.in(verb, SAY) && AFTER_SPEECH.contains(line.text(verb - 1));
    }

    /** "Norway's government said", "the Norwegian government said". */
    private static int afterGovernment(Line line, int end) {
        int noun = line.isPossessive(end) ? end + 1 : end;
        return line.is(noun, "government") ? noun + 1 : end;
    }

    /** "urges the European Union to seek". */
    private static boolean isToDoSomething(Line line, int first, int end) {
        return line.is(end, "to") && line.tag(end + 1).equals("VB") && line.isVerb(line.beforeArticle(first - 1));
    }

    /** The finite verb that follows, after an apposition, brackets or what is coordinated; -1 if none does. */
    private static int verb(Line line, int end) {
        int token = afterBrackets(line, end);
        for (int step = 0; step < MOST_STEPS; step++) {
            token = afterTime(line, token);
            if (line.isFiniteVerb(token)) return token;
            if (line.isComma(token)) token = afterComma(line, token + 1);
            else if (line.is(token, "and")) token = afterName(line, token + 1);
            else return -1;
            if (token < 0) return -1;
        }
        return -1;
    }

    /** "on Tuesday", "later". */
    private static int afterTime(Line line, int from) {
        int token = from;
        while (line.tag(token).equals("RB") || line.is(token, "late") || line.is(token, "early")) token++;
        if (line.is(token, "on") && DAYS.contains(line.lower(token + 1))) return token + 2;
        return DAYS.contains(line.lower(token)) ? token + 1 : token;
    }

    private static boolean isInPrepositionalPhrase(Line line, int first) {
        int token = first - 1;
        while (line.tag(token).equals("DT")
                || line.isAdjective(token)
                || line.tag(token).startsWith("NNP")
                || line.isPossessive(token)) token--;
        if (line.tag(token).equals("TO")) return true;
        return line.tag(token).equals("IN") && !line.in(token, OPENING_CLAUSE);
    }

    private static int afterName(Line line, int from) {
        int token = from;
        while (line.isName(token) || line.is(token, "the") || line.is(token, "of")) token++;
        return token;
    }

    private static int afterBrackets(Line line, int token) {
        if (!line.is(token, "(")) return token;
        for (int i = token; i < token + LONGEST_BRACKETS; i++) if (line.is(i, ")")) return i + 1;
        return token;
    }

    private static int afterComma(Line line, int from) {
        for (int i = from; i < from + LONGEST_APPOSITION && line.has(i); i++) if (line.isComma(i)) return i + 1;
        return -1;
    }
}
