package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that articles name.
 *
 * @param name the longest that an article gave it
 * @param aliases its other names
 * @param articles how many name it
 */
@Schema(name = "Entity")
record EntityView(
        @Schema(example = "agency:us-department-of-defense") String id,

        @Schema(allowableValues = {"Country", "Agency", "Company", "Person", "Organization", "Group"})
        String type,

        String name,
        List<String> aliases,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "ISO 3166-1 alpha-2", example = "US") @Nullable
        String country,

        long agreements,
        long attacksSuffered,
        long attacksMade,
        long quotes,
        long affiliations,
        long belongings,
        long articles) {}
