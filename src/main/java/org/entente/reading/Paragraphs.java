package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the paragraphs of a text are. */
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern FIRST_WORD = Pattern.compile("\\S+");
    private static final int WIDEST = 100;

    private Paragraphs() {}

    /** The lines of the text that are not blank, trimmed; lines that were wrapped at a margin are put together again. */
    static List<Span> in(String text) {
        List<Span> paragraphs = new ArrayList<>();
        for (List<Span> block : blocks(text)) {
            if (isWrapped(block, text)) {
                paragraphs.add(new Span(
                        block.get(0).begin(), block.get(block.size() - 1).end()));
            } else {
                paragraphs.addAll(block);
            }
        }
        return paragraphs;
    }

    /** Lines without a blank line between them. */
    private static List<List<Span>> blocks(String text) {
        List<List<Span>> blocks = new ArrayList<>();
        int last = -1;
        for (Matcher line = LINE.matcher(text); line.find(); ) {
            int begin = line.start();
            int end = line.end();
            while (begin < end && isSpace(text.charAt(begin))) begin++;
            while (end > begin && isSpace(text.charAt(end - 1))) end--;
            if (begin == end) continue;
            if (last < 0 || hasBlankLine(text.substring(last, begin))) blocks.add(new ArrayList<>());
            blocks.get(blocks.size() - 1).add(new Span(begin, end));
            last = end;
        }
        return blocks;
    }

    private static boolean hasBlankLine(String gap) {
        return gap.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Whether no line could have taken the first word of the next, and a sentence goes on across a line's end. */
    private static boolean isWrapped(List<Span> lines, String text) {
        int width =
                lines.stream().mapToInt(line -> line.end() - line.begin()).max().orElse(0);
        if (lines.size() < 2 || width > WIDEST) return false;
        boolean goesOn = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            Span next = lines.get(i + 1);
            if (line.end() - line.begin() + 1 + firstWord(next, text) <= width) return false;
            goesOn |= Character.isLowerCase(text.charAt(next.begin()));
        }
        return goesOn;
    }

    private static int firstWord(Span line, String text) {
        Matcher word = FIRST_WORD.matcher(text).region(line.begin(), line.end());
        return word.find() ? word.end() - word.start() : 0;
    }
}
