package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the graph has on one country; of each list the first 100.
 *
 * @param articles how many name it
 * @param attackers who attacked it
 * @param victims whom it attacked
 */
record CountryProfile(
        String id,
        String alpha2,
        @Nullable String alpha3,
        String name,
        List<String> aliases,
        long articles,
        List<Named> agencies,
        List<Named> companies,
        List<Holder> people,
        List<Partner> partners,
        List<Opponent> attackers,
        List<Opponent> victims) {

    /** Of a country that no article names. */
    static CountryProfile unnamed(CountryName name) {
        return new CountryProfile(
                name.id(),
                name.alpha2(),
                name.alpha3(),
                name.name(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    record Named(String id, String name) {}

    /** A person with a post in the country's government. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holder(
            String id,
            String name,
            @Nullable String title,
            @Nullable Boolean former) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Partner(
            String id,
            String name,
            String relation,
            String status,
            @Nullable String date,
            long sources) {}

    record Opponent(String id, String name, String relation, String modality, long sources) {}
}
