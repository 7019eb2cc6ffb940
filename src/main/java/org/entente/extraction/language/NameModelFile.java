package org.entente.extraction.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The model of names as it lies in the jar: its tables as they lie in memory, since CoreNLP's serialized objects take seconds
 * to read. Numbers are big-endian, and each list and array begins with its length.
 */
final class NameModelFile {

    static final String RESOURCE = "names.model";

    private NameModelFile() {}

    /** @throws IllegalStateException if it was not built */
    static NameModel read() {
        try (InputStream file = NameModelFile.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("The model of names is missing; build the project again.");
            }
            return read(new DataInputStream(new BufferedInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The model of names cannot be read; build the project again.", e);
        }
    }

    private static NameModel read(DataInputStream input) throws IOException {
        return new NameModel(
                texts(input),
                weights(input),
                weights(input),
                new TextTable(longs(input)),
                shorts(input),
                texts(input),
                new TextTable(longs(input)));
    }

    static void write(NameModel model, OutputStream file) throws IOException {
        DataOutputStream output = new DataOutputStream(file);
        write(model.labels(), output);
        write(model.states(), output);
        write(model.transitions(), output);
        write(model.words().keys(), output);
        write(model.clusters(), output);
        write(model.clusterNames(), output);
        write(model.lowercase().keys(), output);
        output.flush();
    }

    private static WeightTable weights(DataInputStream input) throws IOException {
        return new WeightTable(new TextTable(longs(input)), input.readInt(), floats(input));
    }

    private static void write(WeightTable table, DataOutputStream output) throws IOException {
        write(table.features().keys(), output);
        output.writeInt(table.width());
        ByteBuffer bytes = ByteBuffer.allocate(table.weights().length * Float.BYTES);
        bytes.asFloatBuffer().put(table.weights());
        write(bytes, Float.BYTES, output);
    }

    private static List<String> texts(DataInputStream input) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int count = input.readInt(); count > 0; count--) texts.add(input.readUTF());
        return List.copyOf(texts);
    }

    private static void write(List<String> texts, DataOutputStream output) throws IOException {
        output.writeInt(texts.size());
        for (String text : texts) output.writeUTF(text);
    }

    private static long[] longs(DataInputStream input) throws IOException {
        ByteBuffer bytes = bytes(input, Long.BYTES);
        long[] numbers = new long[bytes.capacity() / Long.BYTES];
        bytes.asLongBuffer().get(numbers);
        return numbers;
    }

    private static void write(long[] numbers, DataOutputStream output) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        write(bytes, Long.BYTES, output);
    }

    private static float[] floats(DataInputStream input) throws IOException {
        ByteBuffer bytes = bytes(input, Float.BYTES);
        float[] numbers = new float[bytes.capacity() / Float.BYTES];
        bytes.asFloatBuffer().get(numbers);
        return numbers;
    }

    private static short[] shorts(DataInputStream input) throws IOException {
        ByteBuffer bytes = bytes(input, Short.BYTES);
        short[] numbers = new short[bytes.capacity() / Short.BYTES];
        bytes.asShortBuffer().get(numbers);
        return numbers;
    }

    private static void write(short[] numbers, DataOutputStream output) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Short.BYTES);
        bytes.asShortBuffer().put(numbers);
        write(bytes, Short.BYTES, output);
    }

    private static ByteBuffer bytes(DataInputStream input, int size) throws IOException {
        byte[] bytes = new byte[input.readInt() * size];
        input.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static void write(ByteBuffer bytes, int size, DataOutputStream output) throws IOException {
        output.writeInt(bytes.capacity() / size);
        output.write(bytes.array());
    }
}
