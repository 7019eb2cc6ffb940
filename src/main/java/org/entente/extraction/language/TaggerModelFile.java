package org.entente.extraction.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The model of parts of speech as it lies in the jar. */
final class TaggerModelFile {

    static final String RESOURCE = "tagger.model";

    private TaggerModelFile() {}

    static TaggerModel read() {
        try (ModelInput input = new ModelInput(RESOURCE)) {
            String[] tags = input.texts().toArray(String[]::new);
            byte[] openTags = input.bytes();
            TextIndex words = index(input);
            TextIndex clusters = index(input);
            TextIndex[] rareRows = new TextIndex[input.number()];
            for (int i = 0; i < rareRows.length; i++) rareRows[i] = index(input);
            TagWeights weights = new TagWeights(input.ints(), input.bytes(), input.doubles());
            return new TaggerModel(
                    tags,
                    openTags,
                    words,
                    clusters,
                    rareRows,
                    weights,
                    words(input),
                    clusters(input),
                    new TagTransitions(tags.length, input.ints(), input.ints(), weights));
        } catch (IOException e) {
            throw new UncheckedIOException("The model of parts of speech cannot be read; build the project again.", e);
        }
    }

    static void write(TaggerModel model, Path file) throws IOException {
        try (ModelOutput output = new ModelOutput(file)) {
            output.texts(List.of(model.tags()));
            output.bytes(model.openTags());
            write(model.wordNumbers(), output);
            write(model.clusterNumbers(), output);
            output.number(model.rareRows().length);
            for (TextIndex rows : model.rareRows()) write(rows, output);
            output.ints(model.weights().starts());
            output.bytes(model.weights().tags());
            output.doubles(model.weights().weights());
            write(model.words(), output);
            write(model.clusters(), output);
            output.ints(model.transitions().pairs());
            output.ints(model.transitions().singles());
        }
    }

    private static TextIndex index(ModelInput input) throws IOException {
        String texts = new String(input.bytes(), StandardCharsets.UTF_8);
        return new TextIndex(texts.toCharArray(), input.bytes(), input.ints());
    }

    private static void write(TextIndex index, ModelOutput output) throws IOException {
        output.bytes(index.texts().getBytes(StandardCharsets.UTF_8));
        output.bytes(index.lengths());
        output.ints(index.numbers());
    }

    private static TaggerModel.Words words(ModelInput input) throws IOException {
        int[] previous = input.ints();
        int[] current = input.ints();
        int[] next = input.ints();
        short[] tagSet = input.shorts();
        byte[] firstTag = input.bytes();
        byte[] flags = input.bytes();
        byte[][] tagSets = new byte[input.number()][];
        for (int i = 0; i < tagSets.length; i++) tagSets[i] = input.bytes();
        return new TaggerModel.Words(previous, current, next, tagSet, firstTag, flags, tagSets);
    }

    private static void write(TaggerModel.Words words, ModelOutput output) throws IOException {
        output.ints(words.previous());
        output.ints(words.current());
        output.ints(words.next());
        output.shorts(words.tagSet());
        output.bytes(words.firstTag());
        output.bytes(words.flags());
        output.number(words.tagSets().length);
        for (byte[] tags : words.tagSets()) output.bytes(tags);
    }

    private static TaggerModel.Clusters clusters(ModelInput input) throws IOException {
        return new TaggerModel.Clusters(
                input.number(), input.ints(), input.ints(), input.ints(), input.ints(), input.ints());
    }

    private static void write(TaggerModel.Clusters clusters, ModelOutput output) throws IOException {
        output.number(clusters.unknown());
        output.ints(clusters.previous());
        output.ints(clusters.current());
        output.ints(clusters.next());
        output.ints(clusters.triples());
        output.ints(clusters.tripleRows());
    }
}
