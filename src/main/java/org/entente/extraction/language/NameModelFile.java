package org.entente.extraction.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The model of names as it lies in the jar. */
final class NameModelFile {

    static final String RESOURCE = "names.model";

    private NameModelFile() {}

    static NameModel read() {
        try (ModelInput input = new ModelInput(RESOURCE)) {
            return new NameModel(
                    input.texts(),
                    weights(input),
                    weights(input),
                    new TextTable(input.longs()),
                    input.shorts(),
                    input.texts(),
                    new TextTable(input.longs()));
        } catch (IOException e) {
            throw new UncheckedIOException("The model of names cannot be read; build the project again.", e);
        }
    }

    static void write(NameModel model, Path file) throws IOException {
        try (ModelOutput output = new ModelOutput(file)) {
            output.texts(model.labels());
            write(model.states(), output);
            write(model.transitions(), output);
            output.longs(model.words().keys());
            output.shorts(model.clusters());
            output.texts(model.clusterNames());
            output.longs(model.lowercase().keys());
        }
    }

    private static WeightTable weights(ModelInput input) throws IOException {
        return new WeightTable(new TextTable(input.longs()), input.number(), input.floats());
    }

    private static void write(WeightTable table, ModelOutput output) throws IOException {
        output.longs(table.features().keys());
        output.number(table.width());
        output.floats(table.weights());
    }
}
