package org.entente.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Bytes of plain text. */
public final class TextFiles {

    private TextFiles() {}

    /**
     * UTF-8, or UTF-16 with a byte order mark.
     *
     * @throws UnreadableArticle naming the first byte that is neither
     */
    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) return decode(bytes, 2, UTF_16BE);
        if (startsWith(bytes, 0xFF, 0xFE)) return decode(bytes, 2, UTF_16LE);
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, UTF_8);
    }

    private static String decode(byte[] bytes, int begin, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(bytes.length - begin + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (!result.isError()) return out.flip().toString();
        if (isBinary(bytes)) throw UnreadableArticle.binary();
        throw new UnreadableArticle("Byte %d (0x%02X) is not %s; convert the text to UTF-8 first."
                .formatted(in.position() + 1, bytes[in.position()], charset));
    }

    /** Whether there are bytes that no text in any usual encoding has. */
    static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) return true;
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') controls++;
        }
        return controls * 20 > bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) return false;
        }
        return true;
    }
}
