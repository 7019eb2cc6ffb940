package org.entente.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news article or statement, as stored.
 *
 * @param id {@code article:} and a hash of the canonical URL, or of the text where there is none
 * @param sourceId the id that the sender gave it
 * @param published the day it came out, where known
 * @param language ISO 639-1
 * @param text as read; all offsets count its UTF-16 code units
 * @param body the paragraphs of {@code text} that are the article itself, in order, without overlap: what lies
 *     outside is site furniture (bylines, newsletter prompts, related stories), from which nothing is extracted
 * @param sha256 of the UTF-8 bytes of {@code text}, in lower-case hex
 */
public record Article(
        String id,
        @Nullable String sourceId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        String language,
        String text,
        List<Span> body,
        String sha256) {

    public Article {
        body = List.copyOf(body);
    }

    /** An article of which only the text is known, every paragraph of it content. */
    public static Article of(String text) {
        return of(text, null, null, null, null);
    }

    /** @see Article */
    public static Article of(
            String text,
            @Nullable String sourceId,
            @Nullable String url,
            @Nullable String title,
            @Nullable LocalDate published) {
        String sha256 = sha256(text);
        String id = "article:" + (url == null ? sha256 : sha256(CanonicalUrl.of(url))).substring(0, 16);
        return new Article(id, sourceId, url, title, null, null, published, "en", text, Paragraphs.in(text), sha256);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
