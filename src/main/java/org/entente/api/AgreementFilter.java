package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which agreements are wanted; several values of one field are alternatives. */
@ParameterObject
record AgreementFilter(
        @Parameter(description = "How far it has come", example = "signed") @Nullable
        List<Status> status,

        @Parameter(description = "What it is about", example = "cybercrime") @Nullable
        List<Topic> topic,

        @Parameter(description = "Something of it was told to have happened, or reported, since then", example = "2015")
        @Nullable
        PartialDate from,

        @Parameter(description = "Something of it was told to have happened, or reported, by then", example = "2024-06")
        @Nullable
        PartialDate to,

        @Parameter(description = "From 0 to 1", example = "0.5") @Nullable
        Double minConfidence,

        @Parameter(description = "Independent sources at least", example = "1") @Nullable
        Integer minSources,

        @Parameter(description = "true: only those of agencies, brought up to their countries; false: no such")
        @Nullable
        Boolean derived,

        @Parameter(description = "The country of either party: a code, a name or a demonym", example = "IL") @Nullable
        String country) {

    Map<String, Object> parameters(Atlas atlas) {
        return new Filters()
                .withAll("statuses", status, Status::label)
                .withAll("topics", topic, Topic::label)
                .withText("from", from)
                .withText("to", to)
                .withConfidence(minConfidence)
                .withSources(minSources)
                .with("derived", derived)
                .with("country", atlas.idOfParameter(country))
                .parameters();
    }
}
