package org.entente.api;

import org.entente.evaluation.report.Quality;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How often the extractor is right. */
@RestController
class QualityController {

    /** Precision, recall and F1 of this version on the bundled articles, and what its confidence is worth. */
    @GetMapping("/api/v1/quality")
    Object quality() {
        return Quality.figures();
    }
}
