package org.entente.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.entente.reading.Article;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of an article. What stands between marks within marks belongs to the outer pair; a paragraph
 * that ends within a quotation is continued by one that opens with the same mark.
 */
final class Marks {

    private final String text;
    private final List<Quoted> found = new ArrayList<>();
    private Mark.@Nullable Style leftOpen;

    private Marks(String text) {
        this.text = text;
    }

    /** What is quoted in the body of the article, in the order of the text. */
    static List<Quoted> in(Article article) {
        Marks marks = new Marks(article.text());
        for (int paragraph = 0; paragraph < article.body().size(); paragraph++) {
            marks.read(paragraph, article.body().get(paragraph));
        }
        return List.copyOf(marks.found);
    }

    private void read(int paragraph, Span span) {
        List<Mark> marks = marksIn(span.of(text));
        Mark.Style before = leftOpen;
        leftOpen = null;
        for (int i = 0; i < marks.size(); i++) {
            Mark open = marks.get(i);
            if (!open.mayOpen()) continue;
            int close = closing(marks, i);
            boolean continues = open.begin() == 0 && open.style() == before;
            if (close >= 0) {
                add(
                        paragraph,
                        span.begin(),
                        open,
                        marks.get(close).begin(),
                        marks.get(close).end(),
                        continues);
                i = close;
            } else if (staysOpen(marks, i)) {
                add(paragraph, span.begin(), open, span.end() - span.begin(), span.end() - span.begin(), continues);
                leftOpen = open.style();
                return;
            }
        }
    }

    private void add(int paragraph, int offset, Mark open, int wordsEnd, int outerEnd, boolean continues) {
        int begin = offset + open.end();
        int end = offset + wordsEnd;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) begin++;
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (begin == end) return;
        found.add(new Quoted(
                paragraph, new Span(begin, end), new Span(offset + open.begin(), offset + outerEnd), continues));
    }

    /** The index of the mark that closes, or -1. A second opening of the style says that the first was a slip. */
    private static int closing(List<Mark> marks, int open) {
        Mark first = marks.get(open);
        for (int i = open + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.style() != first.style()) continue;
            if (mark.mayClose()) return i;
            return -1;
        }
        return -1;
    }

    /** Whether the quotation runs to the paragraph's end: an apostrophe or an inch mark does not. */
    private static boolean staysOpen(List<Mark> marks, int open) {
        Mark first = marks.get(open);
        return !first.style().isSingle()
                && first.side() == Mark.Side.OPENS
                && marks.subList(open + 1, marks.size()).stream().noneMatch(mark -> mark.style() == first.style());
    }

    private static List<Mark> marksIn(String paragraph) {
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < paragraph.length(); at++) {
            Mark mark = Mark.at(paragraph, at);
            if (mark == null) continue;
            marks.add(mark);
            at = mark.end() - 1;
        }
        return marks;
    }
}
