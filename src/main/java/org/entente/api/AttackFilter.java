package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which attacks are wanted; several values of one field are alternatives. */
@ParameterObject
record AttackFilter(
        @Parameter(description = "Who stands behind the claim", example = "alleged") @Nullable
        List<Modality> modality,

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

        @Parameter(description = "true: only those brought up from bodies and groups to countries; false: no such")
        @Nullable
        Boolean derived,

        @Parameter(description = "The country of either end: a code, a name or a demonym", example = "EE") @Nullable
        String country) {

    Map<String, Object> parameters(Atlas atlas) {
        return new Filters()
                .withAll("modalities", modality, Modality::label)
                .withText("from", from)
                .withText("to", to)
                .withConfidence(minConfidence)
                .withSources(minSources)
                .with("derived", derived)
                .with("country", atlas.idOfParameter(country))
                .parameters();
    }
}
