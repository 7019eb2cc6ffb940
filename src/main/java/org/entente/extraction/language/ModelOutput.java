package org.entente.extraction.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@link ModelInput} reads. Numbers are big-endian; an array begins with the number of its bytes. */
final class ModelOutput implements AutoCloseable {

    private final DataOutputStream output;

    ModelOutput(Path file) throws IOException {
        output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void number(int number) throws IOException {
        output.writeInt(number);
    }

    void texts(List<String> texts) throws IOException {
        output.writeInt(texts.size());
        for (String text : texts) output.writeUTF(text);
    }

    void bytes(byte[] bytes) throws IOException {
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    void shorts(short[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Short.BYTES);
        bytes.asShortBuffer().put(numbers);
        bytes(bytes.array());
    }

    void ints(int[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        bytes(bytes.array());
    }

    void longs(long[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        bytes(bytes.array());
    }

    void floats(float[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        bytes(bytes.array());
    }

    void doubles(double[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        bytes.asDoubleBuffer().put(numbers);
        bytes(bytes.array());
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
