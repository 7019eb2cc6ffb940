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
    private final Stretches speech;
    private final List<Word> words = new ArrayList<>();

    Passage(Span span, List<Sentence> sentences, List<Quoted> quoted) {
        this.span = span;
        this.quoted = List.copyOf(quoted);
        this.speech = new Stretches(quoted.stream().map(Quoted::outer).toList());
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
        List<Word> between = new ArrayList<>();
        for (int i = firstFrom(begin); i < words.size() && words.get(i).span().begin() < end; i++) {
            Word word = words.get(i);
            if (word.span().end() <= end && !isQuoted(word.span())) between.add(word);
        }
        return between;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).span().begin() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
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
        return speech.anyOverlaps(span);
    }
}
