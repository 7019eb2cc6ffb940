package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.extraction.Extractor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QualityIT extends ApiIT {

    @Test
    void theRunningVersionTellsHowOftenItIsRight() {
        JsonNode quality = get("/quality").json();
        assertThat(quality.get("version").asString()).isEqualTo(Extractor.VERSION);
        assertThat(quality.get("figures"))
                .filteredOn(figure -> figure.get("subject").asString().equals("agreements"))
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(figure.get("precision").asDouble()).isBetween(0.0, 1.0));
    }
}
