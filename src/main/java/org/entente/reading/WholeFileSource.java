package org.entente.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A file that is one article. */
final class WholeFileSource implements Source {

    private final InputStream in;
    private final String name;
    private final @Nullable String id;
    private final int limit;
    private final String what;
    private final BiFunction<byte[], @Nullable String, Article> parser;
    private boolean ended;

    /**
     * @param limit in bytes
     * @param what the content is called in messages
     * @param parser of the content and the sender's id
     */
    WholeFileSource(
            InputStream in,
            String name,
            @Nullable String id,
            int limit,
            String what,
            BiFunction<byte[], @Nullable String, Article> parser) {
        this.in = in;
        this.name = name;
        this.id = id;
        this.limit = limit;
        this.what = what;
        this.parser = parser;
    }

    static Article text(byte[] bytes, @Nullable String id) {
        return Articles.of(TextFiles.decode(bytes), new Origin(id, null, null, null, null, null));
    }

    static Article html(byte[] bytes, @Nullable String id) {
        return HtmlArticles.read(bytes, null, id, null);
    }

    @Override
    public @Nullable Unread next() throws IOException {
        if (ended) return null;
        ended = true;
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            return Unread.refused(name, UnreadableArticle.tooLarge(limit, what).reason());
        }
        return new Unread(name, () -> parser.apply(bytes, id));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
