package org.entente.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.reading.Span;

/** One paragraph as a run of words, with what is quoted in it. A quotation may break its sentences in two. */
final class Passage {

    /** A token in its sentence. */
    record Word(Sentence sentence, Token token) {

        int index() {
            return token.index();
        }

        String text() {
            return token.text();
        }

        Span span() {
            return token.span();
        }

        boolean is(String text) {
            return token.text().equals(text);
        }

        boolean endsSentence() {
            return token.tag().equals(".");
        }

        boolean isMark() {
            return !Character.isLetterOrDigit(token.text().charAt(0))
                    && token.text().length() <= 3;
        }
    }

    private final Span span;
    private final List<Quoted> quoted;
    private final List<Word> words = new ArrayList<>();

    Passage(Span span, List<Sentence> sentences, List<Quoted> quoted) {
        this.span = span;
        this.quoted = List.copyOf(quoted);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) words.add(new Word(sentence, token));
        }
    }

    int begin() {
        return span.begin();
    }

    int end() {
        return span.end();
    }

    List<Quoted> quoted() {
        return quoted;
    }

    /** The words of the paragraph's own voice between two offsets. */
    List<Word> between(int begin, int end) {
        return words.stream()
                .filter(word -> word.span().begin() >= begin && word.span().end() <= end)
                .filter(word -> !isQuoted(word.span()))
                .toList();
    }

    /** The words before a quotation, back to the quotation before it or to the paragraph's beginning. */
    List<Word> before(int quotation) {
        int begin = quotation == 0 ? 0 : quoted.get(quotation - 1).outer().end();
        return between(begin, quoted.get(quotation).outer().begin());
    }

    /** The words after a quotation, up to the next one or to the paragraph's end. */
    List<Word> after(int quotation) {
        int end = quotation + 1 == quoted.size()
                ? Integer.MAX_VALUE
                : quoted.get(quotation + 1).outer().begin();
        return between(quoted.get(quotation).outer().end(), end);
    }

    boolean isQuoted(Span span) {
        return quoted.stream().anyMatch(quotation -> quotation.outer().overlaps(span));
    }
}
