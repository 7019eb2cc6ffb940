package org.entente.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Articles from web pages: the main content as plain text, one paragraph a block, and what the page says of itself. */
public final class HtmlArticles {

    /** In bytes; scripts and styles make a page much larger than its text. */
    static final int LARGEST = 20_000_000;

    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]+charset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml[^>]+encoding\\s*=\\s*[\"']([\\w:.-]+)",
            Pattern.CASE_INSENSITIVE);

    private HtmlArticles() {}

    /**
     * @param url where the page was found; what the page itself calls its address comes first
     * @throws UnreadableArticle if there is no text, or it cannot be read as an article
     */
    public static Article read(String html, @Nullable String sourceId, @Nullable String url) {
        return read(Jsoup.parse(html, base(url)), sourceId, url);
    }

    /**
     * The same of bytes, in the encoding that they declare.
     *
     * @param charset of the HTTP header, which comes before the page's own
     */
    public static Article read(byte[] html, @Nullable String charset, @Nullable String sourceId, @Nullable String url) {
        if (html.length > LARGEST) throw UnreadableArticle.tooLarge(LARGEST, "page");
        if (html.length == 0) throw new UnreadableArticle("The page is empty.");
        try {
            String encoding = encoding(html, charset);
            return read(Jsoup.parse(new ByteArrayInputStream(html), encoding, base(url)), sourceId, url);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be read.", e);
        }
    }

    private static Article read(Document page, @Nullable String sourceId, @Nullable String url) {
        PageMetadata metadata = PageMetadata.of(page);
        String title = metadata.title();
        Element content = new Readability4J(base(url), page).parse().getArticleContent();
        String text = content == null ? "" : HtmlText.of(content);
        if (text.isBlank()) throw new UnreadableArticle("The page has no text that looks like an article.");
        return Articles.of(
                text,
                new Origin(
                        sourceId,
                        metadata.url() != null ? metadata.url() : url,
                        title,
                        metadata.publisher(),
                        metadata.author(),
                        metadata.published()));
    }

    private static String base(@Nullable String url) {
        return url == null ? "https://localhost/" : url;
    }

    /** Null where a byte order mark tells, or the standard's rules for what declares nothing. */
    private static @Nullable String encoding(byte[] html, @Nullable String charset) {
        String declared = charset != null ? charset : declared(html);
        if (declared != null) return supported(declared);
        if (TextFiles.isBinary(html)) throw UnreadableArticle.binary();
        return isUtf8(html) ? UTF_8.name() : "windows-1252";
    }

    private static @Nullable String declared(byte[] html) {
        String head = new String(html, 0, Math.min(HEAD, html.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        if (!declaration.find()) return null;
        return declaration.group(1) != null ? declaration.group(1) : declaration.group(2);
    }

    private static String supported(String name) {
        try {
            if (Charset.isSupported(name)) return name;
        } catch (IllegalCharsetNameException e) {
            // told below
        }
        throw new UnreadableArticle(
                "The page is in '%s', an encoding that is not known; save it as UTF-8.".formatted(name));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            TextFiles.decode(bytes);
            return true;
        } catch (UnreadableArticle e) {
            return false;
        }
    }
}
