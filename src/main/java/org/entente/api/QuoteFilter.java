package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import org.entente.extraction.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which quotations are wanted. */
@ParameterObject
record QuoteFilter(
        @Parameter(description = "The id of a person or body", example = "person:ilya-sachkov") @Nullable
        String speaker,

        @Parameter(description = "true: only those in quotation marks; false: no such") @Nullable
        Boolean direct,

        @Parameter(description = "The article came out since then", example = "2015") @Nullable
        PartialDate from,

        @Parameter(description = "The article came out by then", example = "2024-06") @Nullable
        PartialDate to,

        @Parameter(description = "From 0 to 1", example = "0.5") @Nullable
        Double minConfidence) {

    Map<String, Object> parameters() {
        return new Filters()
                .with("speaker", speaker)
                .with("direct", direct)
                .withText("from", from)
                .withText("to", to)
                .withConfidence(minConfidence)
                .parameters();
    }
}
