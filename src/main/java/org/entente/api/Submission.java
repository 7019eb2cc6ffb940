package org.entente.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.entente.reading.Article;
import org.entente.reading.Articles;
import org.entente.reading.HtmlArticles;
import org.entente.reading.JsonArticles;
import org.entente.reading.TextFiles;
import org.entente.reading.UnreadableArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The body of a request as an article. */
final class Submission {

    private static final int LARGEST = 20_000_000;

    private Submission() {}

    /** @param type JSON, HTML or plain text */
    static Article read(InputStream body, MediaType type, ArticleOrigin origin) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.tooLarge(
                    "The body has more than %d MB, which no article has; split it.".formatted(LARGEST / 1_000_000));
        }
        try {
            return read(bytes, type, origin);
        } catch (UnreadableArticle e) {
            throw e.isTooLarge() ? Problem.tooLarge(e.reason()) : Problem.badArticle(e.reason());
        }
    }

    private static Article read(byte[] bytes, MediaType type, ArticleOrigin origin) {
        Charset charset = type.getCharset();
        if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
            return HtmlArticles.read(bytes, charset == null ? null : charset.name(), origin.id(), origin.url());
        }
        String text = text(bytes, charset);
        return type.isCompatibleWith(MediaType.TEXT_PLAIN)
                ? Articles.of(text, origin.toOrigin())
                : JsonArticles.read(text);
    }

    private static String text(byte[] bytes, @Nullable Charset charset) {
        return charset == null ? TextFiles.decode(bytes) : new String(bytes, charset);
    }
}
