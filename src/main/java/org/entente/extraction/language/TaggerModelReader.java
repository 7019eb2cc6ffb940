package org.entente.extraction.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the tagger's model as {@link TaggerModelCompiler} writes it, an array at a time. */
final class TaggerModelReader {

    private final DataInputStream input;

    private TaggerModelReader(InputStream input) {
        this.input = new DataInputStream(input);
    }

    /** The model that the build puts beside this class. */
    static TaggerModel read() {
        try (InputStream file = TaggerModelReader.class.getResourceAsStream(TaggerModelCompiler.NAME)) {
            if (file == null) {
                throw new IllegalStateException("The model of parts of speech is missing; build the project again.");
            }
            return new TaggerModelReader(file).model();
        } catch (IOException e) {
            throw new UncheckedIOException("The model of parts of speech cannot be read; build the project again.", e);
        }
    }

    private TaggerModel model() throws IOException {
        String[] tags = text().split(" ");
        byte[] openTags = bytes();
        TextIndex wordNumbers = table();
        TextIndex clusterNumbers = table();
        TextIndex[] rareRows = new TextIndex[input.readInt()];
        for (int i = 0; i < rareRows.length; i++) rareRows[i] = table();
        TaggerModel.Words words = new TaggerModel.Words(ints(), ints(), ints(), shorts(), bytes(), bytes(), tagSets());
        TaggerModel.Clusters clusters =
                new TaggerModel.Clusters(input.readInt(), ints(), ints(), ints(), ints(), ints());
        int[] pairs = ints();
        int[] singles = ints();
        TagWeights weights = new TagWeights(ints(), bytes(), doubles());
        TagTransitions transitions = new TagTransitions(tags.length, pairs, singles, weights);
        return new TaggerModel(
                tags, openTags, wordNumbers, clusterNumbers, rareRows, weights, words, clusters, transitions);
    }

    private TextIndex table() throws IOException {
        return new TextIndex(text().toCharArray(), bytes(), ints());
    }

    private byte[][] tagSets() throws IOException {
        byte[][] sets = new byte[input.readInt()][];
        for (int i = 0; i < sets.length; i++) sets[i] = bytes();
        return sets;
    }

    private String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        return array(Byte.BYTES).array();
    }

    private short[] shorts() throws IOException {
        ByteBuffer bytes = array(Short.BYTES);
        short[] shorts = new short[bytes.capacity() / Short.BYTES];
        bytes.asShortBuffer().get(shorts);
        return shorts;
    }

    private int[] ints() throws IOException {
        ByteBuffer bytes = array(Integer.BYTES);
        int[] ints = new int[bytes.capacity() / Integer.BYTES];
        bytes.asIntBuffer().get(ints);
        return ints;
    }

    private double[] doubles() throws IOException {
        ByteBuffer bytes = array(Double.BYTES);
        double[] doubles = new double[bytes.capacity() / Double.BYTES];
        bytes.asDoubleBuffer().get(doubles);
        return doubles;
    }

    /** The elements of an array that begins with their number. */
    private ByteBuffer array(int size) throws IOException {
        byte[] bytes = new byte[input.readInt() * size];
        input.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
