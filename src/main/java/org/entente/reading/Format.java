package org.entente.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which articles come. */
enum Format {
    JSON_LINES(".jsonl", ".ndjson", ".json") {
        @Override
        Source open(InputStream in, String name, @Nullable String id) {
            return new JsonLinesSource(in, name);
        }
    },
    TEXT(".txt", ".text") {
        @Override
        Source open(InputStream in, String name, @Nullable String id) {
            return new WholeFileSource(in, name, id, Articles.LARGEST, "text", WholeFileSource::text);
        }
    },
    HTML(".html", ".htm", ".xhtml") {
        @Override
        Source open(InputStream in, String name, @Nullable String id) {
            return new WholeFileSource(in, name, id, HtmlArticles.LARGEST, "page", WholeFileSource::html);
        }
    },
    WARC(".warc") {
        @Override
        Source open(InputStream in, String name, @Nullable String id) throws IOException {
            return new WarcSource(in, name);
        }
    },
    FEED(".xml", ".rss", ".atom") {
        @Override
        Source open(InputStream in, String name, @Nullable String id) throws IOException {
            return new FeedSource(in, name);
        }
    };

    private static final int SAMPLE = 2048;
    private static final Pattern MARKUP = Pattern.compile("(?is)\\s*<(\\?xml|!doctype|!--|[a-z]).*");
    private static final Pattern FEED_ROOT = Pattern.compile("(?is).*<(rss|feed|rdf:RDF)[\\s>].*");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /**
     * @param name of the file, as messages give it
     * @param id that the sender gives it, where the file is one article
     */
    abstract Source open(InputStream in, String name, @Nullable String id) throws IOException;

    /** By the end of the name, {@code .gz} after it or not. */
    static Optional<Format> ofName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(plain::endsWith))
                .findFirst();
    }

    /** By how it begins. */
    static Format ofContent(InputStream markable) throws IOException {
        markable.mark(SAMPLE);
        String begin = new String(markable.readNBytes(SAMPLE), ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "");
        markable.reset();
        if (begin.startsWith("WARC/")) return WARC;
        if (begin.stripLeading().startsWith("{")) return JSON_LINES;
        if (!MARKUP.matcher(begin).matches()) return TEXT;
        return FEED_ROOT.matcher(begin).matches() ? FEED : HTML;
    }
}
