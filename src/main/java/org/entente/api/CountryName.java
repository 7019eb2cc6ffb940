package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country by its codes and its English name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountryName(
        @Schema(example = "country:IL") String id,

        @Schema(example = "IL") String alpha2,

        @Schema(description = "ISO 3166-1; one outside the standard (XK) has none", example = "ISR") @Nullable
        String alpha3,

        @Schema(example = "Israel") String name) {}
