package org.entente.extraction.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads the parser's model as CoreNLP writes it: seven sizes, a line for each vector, a line for each input's weights. Its
 * six million numbers are decimal text; made for just that, this takes a tenth of CoreNLP's own time.
 */
final class ParserModelReader {

    private static final int SIZES = 7;

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] word = new byte[1 << 12];
    private int next;
    private int end;

    private ParserModelReader(InputStream input) {
        this.input = input;
    }

    static ParserModel read(Path file) throws IOException {
        try (InputStream input = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            return new ParserModelReader(input).model();
        }
    }

    private ParserModel model() throws IOException {
        int[] sizes = new int[SIZES];
        for (int i = 0; i < SIZES; i++) sizes[i] = size();
        int words = sizes[0];
        int tags = sizes[1];
        int labels = sizes[2];
        int dimensions = sizes[3];
        int units = sizes[4];
        int inputs = sizes[5];

        float[][] embeddings = new float[words + tags + labels][];
        Map<String, Integer> wordRows = rows(0, words, embeddings, dimensions);
        Map<String, Integer> tagRows = rows(words, tags, embeddings, dimensions);
        List<String> labelNames = new ArrayList<>();
        for (int row = words + tags; row < embeddings.length; row++) {
            labelNames.add(word());
            embeddings[row] = numbers(dimensions);
        }
        return new ParserModel(
                wordRows,
                tagRows,
                List.copyOf(labelNames.subList(1, labels)),
                words + tags,
                embeddings,
                lines(inputs * dimensions, units),
                numbers(units),
                lines(units, 2 * (labels - 1) + 1));
    }

    private int size() throws IOException {
        String line = word();
        return Integer.parseInt(line.substring(line.indexOf('=') + 1));
    }

    private Map<String, Integer> rows(int first, int count, float[][] embeddings, int dimensions) throws IOException {
        Map<String, Integer> rows = new HashMap<>(2 * count);
        for (int row = first; row < first + count; row++) {
            rows.put(word(), row);
            embeddings[row] = numbers(dimensions);
        }
        return rows;
    }

    private float[][] lines(int count, int length) throws IOException {
        float[][] lines = new float[count][];
        for (int i = 0; i < count; i++) lines[i] = numbers(length);
        return lines;
    }

    private float[] numbers(int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) numbers[i] = number();
        return numbers;
    }

    /** Of digits, sign and point alone, and not so many digits that a double could not hold them. */
    private float number() throws IOException {
        int c = afterBlanks();
        boolean negative = c == '-';
        if (negative) c = read();
        double digits = 0;
        double scale = 1;
        boolean fraction = false;
        for (; c > ' '; c = read()) {
            if (c == '.') {
                fraction = true;
            } else if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
                if (fraction) scale *= 10;
            } else {
                throw new IOException("'%c' in a number".formatted(c));
            }
        }
        double number = digits / scale;
        return (float) (negative ? -number : number);
    }

    private String word() throws IOException {
        int length = 0;
        for (int c = afterBlanks(); c > ' ' || c < 0; c = read()) word[length++] = (byte) c;
        return new String(Arrays.copyOf(word, length), StandardCharsets.UTF_8);
    }

    private int afterBlanks() throws IOException {
        int c = read();
        while (c == ' ' || c == '\n' || c == '\r') c = read();
        return c;
    }

    /** The next byte, signed: what lies beyond ASCII is negative. */
    private int read() throws IOException {
        if (next == end) {
            end = input.read(buffer);
            next = 0;
            if (end <= 0) throw new EOFException("The model ends too early.");
        }
        return buffer[next++];
    }
}
