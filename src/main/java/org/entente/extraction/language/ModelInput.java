package org.entente.extraction.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A model in our own layout, beside the classes: arrays as they lie in memory, since what CoreNLP publishes takes seconds to
 * read. {@link ModelCompiler} makes them.
 */
final class ModelInput implements AutoCloseable {

    private final DataInputStream input;

    /** @throws IllegalStateException if the build left no such model */
    ModelInput(String resource) {
        InputStream file = ModelInput.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException(
                    "The model %s is missing; build the project again, with Maven.".formatted(resource));
        }
        input = new DataInputStream(new BufferedInputStream(file));
    }

    int number() throws IOException {
        return input.readInt();
    }

    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int count = input.readInt(); count > 0; count--) texts.add(input.readUTF());
        return List.copyOf(texts);
    }

    byte[] bytes() throws IOException {
        byte[] bytes = new byte[input.readInt()];
        input.readFully(bytes);
        return bytes;
    }

    short[] shorts() throws IOException {
        ByteBuffer bytes = buffer();
        short[] numbers = new short[bytes.capacity() / Short.BYTES];
        bytes.asShortBuffer().get(numbers);
        return numbers;
    }

    int[] ints() throws IOException {
        ByteBuffer bytes = buffer();
        int[] numbers = new int[bytes.capacity() / Integer.BYTES];
        bytes.asIntBuffer().get(numbers);
        return numbers;
    }

    long[] longs() throws IOException {
        ByteBuffer bytes = buffer();
        long[] numbers = new long[bytes.capacity() / Long.BYTES];
        bytes.asLongBuffer().get(numbers);
        return numbers;
    }

    float[] floats() throws IOException {
        ByteBuffer bytes = buffer();
        float[] numbers = new float[bytes.capacity() / Float.BYTES];
        bytes.asFloatBuffer().get(numbers);
        return numbers;
    }

    double[] doubles() throws IOException {
        ByteBuffer bytes = buffer();
        double[] numbers = new double[bytes.capacity() / Double.BYTES];
        bytes.asDoubleBuffer().get(numbers);
        return numbers;
    }

    private ByteBuffer buffer() throws IOException {
        return ByteBuffer.wrap(bytes());
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
