package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How two countries stand with each other.
 *
 * @param one id of the country whose id comes first
 * @param status of their agreement; left out where there is none
 * @param otherAttackedOne the modality of what the articles tell of it; left out where they tell none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PairStanding(
        @Schema(example = "country:IL") String one,

        @Schema(example = "country:US") String other,

        @Schema(example = "signed") @Nullable String status,

        @Schema(example = "2016-02") @Nullable String date,

        @Schema(example = "alleged") @Nullable String otherAttackedOne,

        @Schema(example = "alleged") @Nullable String oneAttackedOther) {}
