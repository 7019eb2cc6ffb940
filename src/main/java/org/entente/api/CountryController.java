package org.entente.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extraction.naming.Countries;
import org.entente.graph.Graph;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is between countries. */
@RestController
@RequestMapping("/api/v1/countries")
class CountryController {

    private static final int MOST_STEPS = 2_000;

    private final Graph graph;
    private final Countries countries;

    CountryController(Graph graph, Countries countries) {
        this.graph = graph;
        this.countries = countries;
    }

    /** All that two countries agreed on and did to each other, with the words; the order of the two does not matter. */
    @GetMapping("/{country}/relations/{other}")
    Dyad dyad(@PathVariable String country, @PathVariable String other) {
        if (country.equals(other)) {
            throw Problem.badParameter("other", other, "relations are between two countries; name another one.");
        }
        Map<String, Object> pair = Map.of("one", id(country), "other", id(other), "limit", MOST_STEPS);
        return Dyad.of(
                List.of(described(country), described(other)),
                graph.ask("dyad-relations", pair),
                graph.ask("dyad", pair));
    }

    private Map<String, Object> described(String code) {
        Map<String, Object> country = new LinkedHashMap<>();
        country.put("id", id(code));
        country.put("alpha2", code);
        Optional<String> alpha3 = Countries.alpha3(code);
        alpha3.ifPresent(value -> country.put("alpha3", value));
        country.put("name", countries.nameOf(code).orElseThrow(() -> Problem.unknownCountry(code)));
        return country;
    }

    private static String id(String code) {
        return "country:" + code;
    }
}
