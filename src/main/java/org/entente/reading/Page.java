package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text as it came from a page, told apart into the article and the site furniture around it. Looks at the form of each
 * line, at its place and at the phrases of {@code furniture.txt}.
 */
final class Page {

    private final List<Line> lines;
    private final @Nullable String title;
    private final boolean[] furniture;
    private @Nullable String author;

    private Page(List<Line> lines, @Nullable String title) {
        this.lines = lines;
        this.title = title;
        this.furniture = new boolean[lines.size()];
    }

    /** @param title where it is known apart from the text */
    static Page of(String text, @Nullable String title) {
        List<Line> lines = Paragraphs.in(text).stream()
                .map(span -> new Line(span, span.of(text)))
                .toList();
        Page page = new Page(lines, title);
        if (lines.size() > 1) page.tellApart();
        return page;
    }

    /** The paragraphs that are the article; all of them if nothing but furniture seems to be there. */
    List<Span> body() {
        List<Span> body = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!furniture[i]) body.add(lines.get(i).span());
        }
        return body.isEmpty() ? lines.stream().map(Line::span).toList() : body;
    }

    Optional<String> author() {
        return Optional.ofNullable(author);
    }

    /** The first line that is not furniture, if it is a heading rather than a paragraph. */
    Optional<String> headline() {
        for (int i = 0; i < lines.size(); i++) {
            if (furniture[i]) continue;
            Line line = lines.get(i);
            boolean heading =
                    lines.size() > 1 && !line.isProse() && !line.text().endsWith(".");
            return heading ? Optional.of(line.text()) : Optional.empty();
        }
        return Optional.empty();
    }

    private void tellApart() {
        int firstProse = firstProse();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (furniture[i] || isTitle(line)) continue;
            if (i < firstProse) {
                furniture[i] = isHeadFurniture(i);
            } else if (line.isShort() && (isFurniture(line) || isMenu(line))) {
                furniture[i] = true;
            }
            if (line.isShort() && Phrases.get().isListHead(line.text())) dropListFrom(i);
        }
    }

    private int firstProse() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isProse()) return i;
        }
        return lines.size();
    }

    private boolean isTitle(Line line) {
        return title != null && plain(line.text()).equals(plain(title));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private boolean isFurniture(Line line) {
        return line.hasNoWord() || line.isLanguageSwitch() || Phrases.get().isFurniture(line.text());
    }

    private static boolean isMenu(Line line) {
        return line.isBarred() && line.pieces().stream().allMatch(piece -> piece.length() <= 60);
    }

    private boolean isHeadFurniture(int i) {
        Line line = lines.get(i);
        if (!line.isShort()) return false;
        if (line.isDate() || isFurniture(line) && !Bylines.isByline(line)) return true;
        boolean underHeadline = i > 0 || title != null;
        boolean byline = Bylines.isByline(line) || underHeadline && (line.isName() || line.isBarred());
        if (byline && author == null) author = Bylines.author(line).orElse(null);
        return byline;
    }

    /** In the last part of a page all that follows; before it, what follows until the next paragraph. */
    private void dropListFrom(int head) {
        boolean late = shareBefore(head) > 0.6;
        for (int i = head; i < lines.size(); i++) {
            if (!late && lines.get(i).isProse()) return;
            furniture[i] = true;
        }
    }

    private double shareBefore(int line) {
        double begin = lines.get(line).span().begin();
        return begin / lines.get(lines.size() - 1).span().end();
    }
}
