package org.entente.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote it, as the line under the headline says. */
final class Bylines {

    private static final int LONGEST = 120;
    private static final Pattern FIRST_NAMES =
            Pattern.compile("(.+?)(?=[,;|(\\[]|\\s+(?:in|at|for|from|of|is|reports|[-–—])\\s|\\s+\\d|$)");

    private Bylines() {}

    /** Whether the line, somewhere above the first paragraph, names the author and says nothing else. */
    static boolean isByline(Line line) {
        if (line.text().length() > LONGEST) return false;
        return line.pieces().stream().anyMatch(Bylines::introduces)
                && !line.text().endsWith(".");
    }

    private static boolean introduces(String piece) {
        int end = Phrases.get().endOfByline(piece);
        return end > 0 && end < piece.length() && !Character.isDigit(piece.charAt(end));
    }

    /** The name in a byline; a body ("the Newsdesk") is no name. */
    static Optional<String> author(Line line) {
        for (String piece : line.pieces()) {
            int end = Phrases.get().endOfByline(piece);
            Optional<String> name = name(piece.substring(Math.max(0, end)));
            if (name.isPresent()) return name;
        }
        return Optional.empty();
    }

    private static Optional<String> name(String text) {
        Matcher matcher = FIRST_NAMES.matcher(text);
        if (!matcher.lookingAt()) return Optional.empty();
        String name = matcher.group(1).strip();
        return Line.isName(name) ? Optional.of(name) : Optional.empty();
    }
}
