package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.entente.graph.Graph;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements, attacks and quotations, and single relations with their evidence. */
@RestController
@RequestMapping("/api/v1")
class RelationController {

    private static final int CONTEXT = 200;
    private static final int MOST_CONTEXT = 2_000;
    private static final int SHOWN = 25;

    private final Graph graph;
    private final Lists lists;
    private final Atlas atlas;

    RelationController(Graph graph, Lists lists, Atlas atlas) {
        this.graph = graph;
        this.lists = lists;
        this.atlas = atlas;
    }

    /** Agreements on cyber matters, the newest first. */
    @GetGraph("/agreements")
    Page<Edge> agreements(AgreementFilter filter, Slice slice) {
        return lists.counted("agreements", filter.parameters(atlas), slice).map(row -> edge(row, EdgeType.AGREES_WITH));
    }

    /** Cyber attacks, from the victim (source) to the attacker (target), the newest first. */
    @GetGraph("/attacks")
    Page<Edge> attacks(AttackFilter filter, Slice slice) {
        return lists.counted("attacks", filter.parameters(atlas), slice).map(row -> edge(row, EdgeType.ATTACKED_BY));
    }

    /** Who said what, the newest first. */
    @GetGraph("/quotes")
    Page<Quotation> quotes(QuoteFilter filter, Slice slice) {
        return lists.counted("quotes", filter.parameters(), slice).map(Quotation::of);
    }

    /** One relation, with the first pieces of its evidence. */
    @GetMapping("/relations/{id}")
    Edge relation(@PathVariable String id) {
        Map<String, Object> edge = edge(id);
        List<Map<String, Object>> evidence =
                graph.ask("relation-evidence", Map.of("id", id, "context", CONTEXT, "skip", 0, "limit", SHOWN));
        edge.put(
                "evidence",
                evidence.stream().map(row -> Rows.piece(row, "articleTitle")).toList());
        return Rows.as(Edge.class, edge);
    }

    /** The words behind a relation in their context, the newest first. */
    @GetTable("/relations/{id}/evidence")
    Page<Piece> evidence(
            @PathVariable String id,
            @Parameter(
                            description = "Characters before and after",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "2000"))
                    @RequestParam(defaultValue = "" + CONTEXT)
                    int context,
            Slice slice) {
        if (context < 0 || context > MOST_CONTEXT) {
            throw Problem.badParameter(
                    "context", "" + context, "it must be a number from 0 to %d.".formatted(MOST_CONTEXT));
        }
        long pieces = Rows.number(edge(id), "pieces");
        Page<Piece> page = lists.skipping("relation-evidence", Map.of("id", id, "context", context), slice)
                .map(row -> Rows.as(Piece.class, Rows.piece(row, "articleTitle")));
        return new Page<>(page.limit(), page.next(), Page.Total.of(pieces), page.results());
    }

    private Map<String, Object> edge(String id) {
        return graph.ask("relation", Map.of("id", id, "limit", 1)).stream()
                .findFirst()
                .map(Rows::edge)
                .orElseThrow(() -> Problem.unknownRelation(id));
    }

    private static Edge edge(Map<String, Object> row, EdgeType type) {
        Map<String, Object> edge = Rows.edge(row);
        edge.put("type", type.name());
        return Rows.as(Edge.class, edge);
    }
}
