package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.graph.Graph;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What there is on countries and between them. */
@RestController
@RequestMapping("/api/v1/countries")
class CountryController {

    private static final int MOST_COUNTRIES = 1_000;
    private static final int MOST_RELATIONS = 10_000;
    private static final int MOST_SUMS = 10;
    private static final int MOST_CHAINS = 1_000;
    private static final int LISTED = 100;
    private static final List<String> STANDING = List.of("announced", "signed", "in-force");

    private final Graph graph;
    private final Atlas atlas;

    CountryController(Graph graph, Atlas atlas) {
        this.graph = graph;
        this.atlas = atlas;
    }

    /** The countries that the graph knows, by code, with how much it has on each. */
    @GetTable
    Page<CountrySummary> countries(Slice slice) {
        List<CountrySummary> all = graph.ask("countries", Map.of("limit", MOST_COUNTRIES)).stream()
                .map(row -> Rows.as(CountrySummary.class, named(row)))
                .toList();
        return Page.of(all, slice, "countries", CountrySummary::id);
    }

    /** One country: its agencies, companies and people, its partners, its attackers and its victims. */
    @GetMapping("/{country}")
    CountryProfile country(@PathVariable String country) {
        return graph.ask("country", Map.of("country", Atlas.id(country), "limit", LISTED)).stream()
                .findFirst()
                .map(row -> Rows.as(CountryProfile.class, named(row)))
                .orElseGet(() -> CountryProfile.unnamed(atlas.named(country)));
    }

    /** Every agreement and attack of one country, by partner. */
    @GetGraph("/{country}/relations")
    Page<PartnerRelations> relations(@PathVariable String country, RelationFilter filter, Slice slice) {
        List<Map<String, Object>> rows =
                graph.ask("country-relations", Map.of("country", Atlas.id(country), "limit", MOST_RELATIONS)).stream()
                        .filter(filter.test())
                        .toList();
        return Page.of(PartnerRelations.of(rows), slice, "country-relations", PartnerRelations::key);
    }

    /**
     * All that two countries agreed on and did to each other, with the words; the order of the two does not matter. An
     * attack seldom has a date of its own in the words, and then stands on the day of its article.
     */
    @GetGraph("/{country}/relations/{other}")
    Dyad dyad(@PathVariable String country, @PathVariable String other, DyadFilter filter, DyadSlice slice) {
        requireTwo(country, other);
        Map<String, Object> pair = Map.of("one", Atlas.id(country), "other", Atlas.id(other));
        Map<String, Object> sums = new HashMap<>(pair);
        sums.put("limit", MOST_SUMS);
        Map<String, Object> steps = new HashMap<>(filter.parameters());
        steps.putAll(pair);
        steps.put("after", slice.after());
        steps.put("limit", slice.size() + 1);
        Supplier<List<Map<String, Object>>> sum = graph.asking("dyad-relations", sums);
        List<Map<String, Object>> evidence = graph.ask("dyad", steps);
        return Dyad.of(List.of(atlas.named(country), atlas.named(other)), sum.get(), evidence, slice);
    }

    /** How two countries are tied through others by agreements that stand: the thousand shortest chains, these first. */
    @GetTable("/{country}/paths/{other}")
    Page<Chain> paths(
            @PathVariable String country,
            @PathVariable String other,
            @Parameter(
                            description = "Agreements in a chain at most",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "6"))
                    @RequestParam(defaultValue = "4")
                    int max,
            Slice slice) {
        requireTwo(country, other);
        if (max < 1 || max > 6) throw Problem.badParameter("max", "" + max, "it must be a number from 1 to 6.");
        List<Map<String, Object>> rows = graph.ask(
                "paths",
                Map.of(
                        "one",
                        Atlas.id(country),
                        "other",
                        Atlas.id(other),
                        "statuses",
                        STANDING,
                        "max",
                        max,
                        "limit",
                        MOST_CHAINS));
        List<Chain> chains = rows.stream().map(CountryController::chain).toList();
        return Page.of(chains, slice, "paths", Chain::key);
    }

    private static void requireTwo(String country, String other) {
        if (country.equals(other)) {
            throw Problem.badParameter("other", other, "relations are between two countries; name another one.");
        }
    }

    /** The row of a country with its codes, and the name that the atlas has for it. */
    private Map<String, Object> named(Map<String, Object> row) {
        CountryName name = atlas.named(Atlas.code(String.valueOf(row.get("country"))));
        Map<String, Object> named = new HashMap<>(row);
        named.put("id", name.id());
        named.put("alpha2", name.alpha2());
        named.put("alpha3", name.alpha3());
        named.put("name", name.name());
        return named;
    }

    private static Chain chain(Map<String, Object> row) {
        List<?> ids = Rows.list(row, "ids");
        List<?> names = Rows.list(row, "names");
        Map<String, Object> chain = new HashMap<>(row);
        chain.put(
                "parties",
                IntStream.range(0, ids.size())
                        .mapToObj(i -> Map.of("id", ids.get(i), "name", names.get(i)))
                        .toList());
        return Rows.as(Chain.class, chain);
    }
}
