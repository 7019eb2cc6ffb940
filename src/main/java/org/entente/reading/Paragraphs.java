package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the paragraphs of a text are. */
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private Paragraphs() {}

    /** The lines of the text that are not blank, trimmed. */
    static List<Span> in(String text) {
        List<Span> paragraphs = new ArrayList<>();
        for (Matcher line = LINE.matcher(text); line.find(); ) {
            int begin = line.start();
            int end = line.end();
            while (begin < end && Character.isWhitespace(text.charAt(begin))) begin++;
            while (end > begin && Character.isWhitespace(text.charAt(end - 1))) end--;
            if (begin < end) paragraphs.add(new Span(begin, end));
        }
        return paragraphs;
    }
}
