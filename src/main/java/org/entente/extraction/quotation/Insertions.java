package org.entente.extraction.quotation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.reading.Span;

/** The clause into which "she said" or "according to her" is put, between commas. */
final class Insertions {

    private final Sentence sentence;
    private final Passage speech;

    /** @param speech what is quoted as somebody's words */
    Insertions(Sentence sentence, Passage speech) {
        this.sentence = sentence;
        this.speech = speech;
    }

    /** The end of the words that belong to the cue: the next comma. */
    int endOfCue(int end, boolean toTheEnd) {
        int at = end;
        while (at < sentence.size() && (toTheEnd || !sentence.token(at).tag().matches("[,:.]"))) at++;
        return at;
    }

    /**
     * The clause around the cue, which reaches from the comma to {@code after}.
     */
    Optional<Span> around(int comma, int after) {
        int first = comma;
        while (first > 0 && !isBreak(first - 1)) first--;
        if (first >= comma || speech.isQuoted(sentence.token(comma - 1).span())) return Optional.empty();
        int end = sentence.size();
        while (end > 0 && sentence.token(end - 1).tag().equals(".")) end--;
        boolean goesOn = after + 1 < end && lower(after).equals(",") && hasPredicate(after + 1, end);
        if (!goesOn && !isSentence(first, comma)) return Optional.empty();
        if (first == 0 && sentence.token(0).isVerb() && sentence.token(0).tag().matches("VBN|VBG") && !goesOn)
            return Optional.empty();
        return Optional.of(goesOn ? sentence.span(first, end) : sentence.span(first, comma));
    }

    boolean isBreak(int at) {
        return sentence.token(at).tag().equals(":") && !lower(at).equals("-")
                || speech.isQuoted(sentence.token(at).span());
    }

    /** Whether a verb of the main clause stands there, and no relative clause or participle alone. */
    private boolean hasPredicate(int first, int end) {
        if (sentence.token(first).tag().equals("VBG")) return false;
        boolean relative = false;
        for (int at = first; at < end; at++) {
            if (sentence.token(at).tag().matches("WP.*|WDT")) relative = true;
            if (lower(at).equals(",")) relative = false;
            if (!relative && sentence.token(at).isFinite()) return true;
        }
        return false;
    }

    /** Whether there is a finite verb; two after a conjunction ("When asked, he said"). */
    private boolean isSentence(int first, int end) {
        long verbs = java.util.stream.IntStream.range(first, end)
                .filter(at -> sentence.token(at).isFinite())
                .count();
        boolean subordinate = sentence.token(first).tag().matches("WRB")
                || Set.of("as", "if", "while", "after", "before", "although", "though", "because", "since")
                        .contains(lower(first));
        return verbs > (subordinate ? 1 : 0);
    }

    /** Past the name and an apposition: the comma before the clause. */
    int endOfPhrase(int at) {
        int comma = at;
        while (comma < sentence.size() && !lower(comma).equals(",")) comma++;
        int second = comma + 1;
        while (second < sentence.size()
                && !lower(second).equals(",")
                && !sentence.token(second).isFinite()) second++;
        boolean apposed = second < sentence.size()
                && lower(second).equals(",")
                && isSentence(second, sentence.size())
                && apposes(comma + 1);
        return apposed ? second : comma;
    }

    private boolean apposes(int at) {
        if (at >= sentence.size()) return false;
        Token token = sentence.token(at);
        return token.tag().equals("DT")
                || token.tag().equals("NN")
                || token.tag().equals("WP")
                || token.tag().startsWith("JJ");
    }

    Optional<Span> after(int comma) {
        int end = sentence.size();
        while (end > 0 && sentence.token(end - 1).tag().equals(".")) end--;
        return comma + 1 >= end ? Optional.empty() : Optional.of(sentence.span(comma + 1, end));
    }

    private String lower(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
