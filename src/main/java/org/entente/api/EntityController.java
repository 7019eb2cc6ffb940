package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.extraction.model.EntityType;
import org.entente.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whatever articles name. */
@RestController
@RequestMapping("/api/v1")
class EntityController {

    private static final int MOST_NEIGHBOURS = 10_000;
    private static final List<String> KINDS = Stream.concat(
                    Arrays.stream(EntityType.values()).map(EntityType::label), Stream.of("Evidence"))
            .toList();

    private final Graph graph;
    private final Lists lists;

    EntityController(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    /** One entity; the id of an article is answered with 308 to the article. */
    @GetMapping("/entities/{id}")
    ResponseEntity<EntityView> entity(@PathVariable String id) {
        if (id.startsWith("article:")) {
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .location(URI.create("/api/v1/articles/" + id))
                    .build();
        }
        return ResponseEntity.ok(Rows.as(EntityView.class, row(id)));
    }

    /** Its neighbours with the relations to them, by type of relation, the best supported first. */
    @GetGraph("/entities/{id}/adjacent")
    Page<Neighbour> adjacent(
            @PathVariable String id, @RequestParam(required = false) @Nullable List<EdgeType> type, Slice slice) {
        row(id);
        Map<String, Object> parameters = new Filters()
                .with("id", id)
                .withAll("types", type, EdgeType::name)
                .with("limit", MOST_NEIGHBOURS)
                .parameters();
        List<Neighbour> all =
                graph.ask("adjacent", parameters).stream().map(Neighbour::of).toList();
        return Page.of(all, slice, "adjacent", Neighbour::key);
    }

    /** Full text over names, aliases and evidence, the best match first. All words must be there; "…" keeps them together. */
    @GetTable("/search")
    Page<Hit> search(
            @RequestParam String q,
            @Parameter(
                            array =
                                    @ArraySchema(
                                            schema =
                                                    @Schema(
                                                            allowableValues = {
                                                                "Country",
                                                                "Agency",
                                                                "Company",
                                                                "Person",
                                                                "Organization",
                                                                "Group",
                                                                "Evidence"
                                                            })))
                    @RequestParam(required = false)
                    @Nullable
                    List<String> type,
            Slice slice) {
        List<String> kinds = type == null ? List.of() : type;
        String words = SearchWords.query(q, kinds);
        if (words.isEmpty()) throw Problem.badParameter("q", q, "it must have a word, as in ?q=Tallinn+manual.");
        for (String kind : kinds) {
            if (!KINDS.contains(kind)) {
                throw Problem.badParameter("type", kind, "it must be one of %s.".formatted(String.join(", ", KINDS)));
            }
        }
        Map<String, Object> parameters = new Filters()
                .with("words", words)
                .withAll("kinds", type, kind -> kind)
                .parameters();
        return lists.skipping("search", parameters, slice).map(Hit::of);
    }

    private Map<String, Object> row(String id) {
        return graph.ask("entity", Map.of("id", id, "limit", 1)).stream()
                .findFirst()
                .orElseThrow(() -> Problem.unknownEntity(id));
    }
}
