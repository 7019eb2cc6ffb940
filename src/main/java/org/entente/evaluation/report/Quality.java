package org.entente.evaluation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of this version on the articles that come with it, as {@code evaluate --json} wrote them. A test holds them
 * against the extractor of every build.
 */
public final class Quality {

    private static final String FIGURES = "/quality.json";

    private Quality() {}

    /** As {@link JsonReport} gives them. */
    public static JsonNode figures() {
        try (InputStream in = Quality.class.getResourceAsStream(FIGURES)) {
            if (in == null) throw new IllegalStateException("quality.json is missing; build the project again.");
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("quality.json cannot be read.", e);
        }
    }
}
