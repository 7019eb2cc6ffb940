package org.entente.api;

import java.util.List;
import java.util.Map;
import org.entente.graph.Graph;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How countries stand with one another, all at once. */
@RestController
@RequestMapping("/api/v1/standings")
class StandingController {

    /** More than all pairs of the countries there are. */
    private static final int MOST_PAIRS = 40_000;

    private final Graph graph;

    StandingController(Graph graph) {
        this.graph = graph;
    }

    /** One row for each pair of countries that agreed, or of which one attacked the other; never in parts. */
    @GetTable
    Page<PairStanding> standings() {
        List<PairStanding> pairs = graph.ask("matrix", Map.of("limit", MOST_PAIRS)).stream()
                .map(row -> Rows.as(PairStanding.class, row))
                .toList();
        return new Page<>(MOST_PAIRS, null, Page.Total.of(pairs.size()), pairs);
    }
}
