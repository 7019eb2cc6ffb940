package org.entente.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.entente.evaluation.report.Quality;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How often the extractor is right. */
@RestController
class QualityController {

    /** Precision, recall and F1 of this version on the bundled articles, and what its confidence is worth. */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Quality")))
    @GetMapping(path = "/api/v1/quality", produces = MediaType.APPLICATION_JSON_VALUE)
    Object quality() {
        return Quality.figures();
    }
}
