package org.entente.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Articles from texts: what is site furniture is told apart, what the text says of itself (title, author) is noted. */
public final class Articles {

    /** In bytes of UTF-8. */
    static final int LARGEST = 5_000_000;

    private Articles() {}

    /**
     * The text is stored as it is.
     *
     * @throws UnreadableArticle if the text is empty, larger than 5 MB, binary, or not in English
     */
    public static Article of(String text, Origin origin) {
        check(text);
        Page page = Page.of(text, origin.title());
        if (page.body().isEmpty()) throw new UnreadableArticle("The text is empty.");
        String language = Languages.of(text, page.body());
        if (!language.equals("en")) throw UnreadableArticle.foreign(language);
        Article plain = Article.of(text, origin.sourceId(), origin.url(), null, origin.published());
        return new Article(
                plain.id(),
                plain.sourceId(),
                plain.url(),
                known(origin.title(), page.headline().orElse(null)),
                origin.publisher(),
                known(origin.author(), page.author().orElse(null)),
                plain.published(),
                language,
                text,
                page.body(),
                plain.sha256());
    }

    private static void check(String text) {
        if (text.length() > LARGEST || text.getBytes(UTF_8).length > LARGEST) {
            throw UnreadableArticle.tooLarge(LARGEST, "text");
        }
        long controls = text.chars().filter(Articles::isBinary).count();
        if (text.indexOf('\0') >= 0 || controls * 20 > text.length()) {
            throw UnreadableArticle.binary();
        }
    }

    private static boolean isBinary(int c) {
        return c < ' ' && !Character.isWhitespace(c) || c == '\uFFFD';
    }

    private static @Nullable String known(@Nullable String given, @Nullable String found) {
        return given == null || given.isBlank() ? found : given;
    }
}
