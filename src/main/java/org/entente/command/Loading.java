package org.entente.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.exchange.ExtractionReader;
import org.entente.extraction.model.Extraction;
import org.entente.graph.GraphWriter;

/** Lines of the exchange format on their way into the graph; a line that is none is named, and the next is read. */
final class Loading {

    private static final int BATCH = 400;

    private final GraphWriter writer;
    private final Consumer<String> refusals;
    private final Map<String, Extraction> batch = new LinkedHashMap<>();
    private long lines;
    private long refused;

    /** @param refusals takes the place of a line and what is wrong with it */
    Loading(GraphWriter writer, Consumer<String> refusals) {
        this.writer = writer;
        this.refusals = refusals;
    }

    void read(Path file) throws IOException {
        int number = 0;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) take("%s, line %d".formatted(file, number), line);
            }
        }
    }

    /** Writes what is still on its way. */
    void finish() {
        try {
            writer.write(batch.values());
        } catch (IllegalArgumentException e) {
            batch.forEach(this::writeAlone);
        }
        batch.clear();
    }

    long lines() {
        return lines;
    }

    long written() {
        return lines - refused;
    }

    long refused() {
        return refused;
    }

    private void take(String place, String line) {
        lines++;
        try {
            batch.put(place, ExtractionReader.read(line));
        } catch (IllegalArgumentException e) {
            refuse(place, e);
        }
        if (batch.size() == BATCH) finish();
    }

    private void writeAlone(String place, Extraction extraction) {
        try {
            writer.write(List.of(extraction));
        } catch (IllegalArgumentException e) {
            refuse(place, e);
        }
    }

    private void refuse(String place, IllegalArgumentException why) {
        refused++;
        refusals.accept("%s: %s".formatted(place, why.getMessage()));
    }
}
