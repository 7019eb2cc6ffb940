package org.entente.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One JSON object a line. A line that is broken in any way is refused by itself. */
final class JsonLinesSource implements Source {

    /** In bytes; a text of 5 MB and what JSON adds to it. */
    private static final int LONGEST = 3 * Articles.LARGEST;

    private final InputStream in;
    private final String name;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int line;
    private boolean ended;

    JsonLinesSource(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    @Override
    public @Nullable Unread next() throws IOException {
        while (!ended) {
            line++;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
            boolean complete = readLine(bytes);
            String place = "%s, line %d".formatted(name, line);
            if (!complete) {
                return Unread.refused(
                        place, UnreadableArticle.tooLarge(LONGEST, "line").reason());
            }
            if (!isBlank(bytes))
                return new Unread(place, () -> JsonArticles.read(TextFiles.decode(bytes.toByteArray())));
        }
        return null;
    }

    /** Reads to the line's end; answers false if it was too long to be kept. */
    private boolean readLine(ByteArrayOutputStream bytes) throws IOException {
        boolean complete = true;
        while (fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') end++;
            complete &= bytes.size() + end - position <= LONGEST;
            if (complete) bytes.write(buffer, position, end - position);
            position = end + 1;
            if (end < limit) return complete;
        }
        ended = true;
        return complete;
    }

    /** Whether there is anything left in the buffer, read anew if need be. */
    private boolean fill() throws IOException {
        if (position < limit) return true;
        position = 0;
        limit = in.read(buffer);
        return limit > 0;
    }

    private static boolean isBlank(ByteArrayOutputStream bytes) {
        return bytes.size() < 16 && bytes.toString(ISO_8859_1).isBlank();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
