package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which steps between two countries are wanted; several values of one field are alternatives. */
@ParameterObject
record DyadFilter(
        @Parameter(description = "Steps of agreements that came so far", example = "signed") @Nullable
        List<Status> status,

        @Parameter(description = "Attacks so claimed", example = "alleged") @Nullable
        List<Modality> modality,

        @Parameter(description = "Agreements on these", example = "cybercrime") @Nullable
        List<Topic> topic,

        @Parameter(description = "Agreements or attacks alone", example = "ATTACKED_BY") @Nullable
        List<EdgeType> type,

        @Parameter(description = "Since then; an undated step counts as of the day of its article", example = "2015")
        @Nullable
        PartialDate from,

        @Parameter(description = "By then", example = "2024-06") @Nullable
        PartialDate to,

        @Parameter(description = "From 0 to 1", example = "0.5") @Nullable
        Double minConfidence,

        @Parameter(description = "Independent sources of the relation at least", example = "1") @Nullable
        Integer minSources,

        @Parameter(description = "true: only those brought up from bodies to countries; false: no such") @Nullable
        Boolean derived) {

    Map<String, Object> parameters() {
        return new Filters()
                .withAll("statuses", status, Status::label)
                .withAll("modalities", modality, Modality::label)
                .withAll("topics", topic, Topic::label)
                .withAll("types", type, EdgeType::name)
                .withText("from", from)
                .withText("to", to)
                .withConfidence(minConfidence)
                .withSources(minSources)
                .with("derived", derived)
                .parameters();
    }
}
