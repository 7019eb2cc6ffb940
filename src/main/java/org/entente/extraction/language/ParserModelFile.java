package org.entente.extraction.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The model of dependencies as it lies in the jar. */
final class ParserModelFile {

    static final String RESOURCE = "dependencies.model";

    private ParserModelFile() {}

    static ParserModel read() {
        try (ModelInput input = new ModelInput(RESOURCE)) {
            Map<String, Integer> words = rows(input.texts(), 0);
            return new ParserModel(
                    words,
                    rows(input.texts(), words.size()),
                    input.texts(),
                    input.number(),
                    matrix(input),
                    matrix(input),
                    input.floats(),
                    matrix(input));
        } catch (IOException e) {
            throw new UncheckedIOException("The model of dependencies cannot be read; build the project again.", e);
        }
    }

    static void write(ParserModel model, Path file) throws IOException {
        try (ModelOutput output = new ModelOutput(file)) {
            output.texts(texts(model.words()));
            output.texts(texts(model.tags()));
            output.texts(model.labels());
            output.number(model.firstLabel());
            write(model.embeddings(), output);
            write(model.hidden(), output);
            output.floats(model.bias());
            write(model.output(), output);
        }
    }

    private static Map<String, Integer> rows(List<String> texts, int first) {
        Map<String, Integer> rows = new HashMap<>(2 * texts.size());
        for (String text : texts) rows.put(text, first + rows.size());
        return rows;
    }

    private static List<String> texts(Map<String, Integer> rows) {
        return rows.keySet().stream()
                .sorted(Comparator.comparing(text -> Objects.requireNonNull(rows.get(text))))
                .toList();
    }

    private static float[][] matrix(ModelInput input) throws IOException {
        float[][] rows = new float[input.number()][];
        float[] numbers = input.floats();
        int width = numbers.length / rows.length;
        for (int i = 0; i < rows.length; i++) rows[i] = Arrays.copyOfRange(numbers, i * width, (i + 1) * width);
        return rows;
    }

    private static void write(float[][] rows, ModelOutput output) throws IOException {
        int width = rows[0].length;
        float[] numbers = new float[rows.length * width];
        for (int i = 0; i < rows.length; i++) System.arraycopy(rows[i], 0, numbers, i * width, width);
        output.number(rows.length);
        output.floats(numbers);
    }
}
