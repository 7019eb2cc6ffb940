package org.entente.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.entente.exchange.ExtractionWriter;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.PartialDate;
import org.entente.graph.Graph;
import org.entente.graph.GraphWriter;
import org.entente.graph.Outcome;
import org.entente.graph.UnknownArticleException;
import org.entente.reading.Article;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was read; and reading more, or taking it back. */
@RestController
@RequestMapping("/api/v1")
class ArticleController {

    private static final int MOST_PIECES = 10_000;
    private static final int COPIES = 20;

    private final Graph graph;
    private final GraphWriter writer;
    private final Lists lists;
    private final Desk desk;

    ArticleController(Graph graph, GraphWriter writer, Lists lists, Desk desk) {
        this.graph = graph;
        this.writer = writer;
        this.lists = lists;
        this.desk = desk;
    }

    /** The articles that were read, the newest first. */
    @GetTable("/articles")
    Page<ArticleSummary> articles(
            @RequestParam(required = false) @Nullable PartialDate from,
            @RequestParam(required = false) @Nullable PartialDate to,
            Slice slice) {
        Map<String, Object> filters =
                new Filters().withText("from", from).withText("to", to).parameters();
        return lists.counted("articles", filters, slice).map(ArticleSummary::of);
    }

    /** One article with its text, whom it names and what it says. */
    @GetMapping("/articles/{id}")
    ArticleView article(@PathVariable String id) {
        Map<String, Object> article = graph.ask("article", Map.of("article", id, "limit", COPIES)).stream()
                .findFirst()
                .orElseThrow(() -> missing(id));
        Map<String, Object> parameters = Map.of("article", id, "limit", MOST_PIECES);
        return ArticleView.of(
                article, graph.ask("article-entities", parameters), graph.ask("article-relations", parameters));
    }

    /**
     * Reads articles into the graph. One that the graph has already, word for word, changes nothing. Many, one JSON object a
     * line, are read in the background.
     */
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = NewArticle.class)),
                                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
                                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                        schema = @Schema(type = "string", description = "One article a line"))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "It was known, or says something else now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = NewArticle.EXTRACTION)))
    @ApiResponse(
            responseCode = "201",
            description = "It is new",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = NewArticle.EXTRACTION)))
    @ApiResponse(
            responseCode = "202",
            description = "Of lines: a job reads them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = JobView.class)))
    @PostArticle("/articles")
    ResponseEntity<Object> add(
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            ArticleOrigin origin)
            throws IOException {
        Article article = Submission.read(body, type, origin);
        graph.revision(); // nothing is read in vain where the database does not answer
        Extraction extraction = desk.read(article);
        Outcome outcome = writer.write(List.of(extraction)).get(article.id());
        URI location = URI.create("/api/v1/articles/" + article.id());
        ResponseEntity.BodyBuilder answer = outcome == Outcome.ADDED
                ? ResponseEntity.created(location)
                : ResponseEntity.ok().location(location);
        return answer.body(new ExtractionWriter(true, false).json(extraction));
    }

    /** Takes an article out, with every relation and entity that nothing else supports; the dry run only tells. */
    @DeleteMapping("/articles/{id}")
    WithdrawalView withdraw(@PathVariable String id, @RequestParam(defaultValue = "false") boolean dryRun) {
        graph.revision(); // says at once where the database does not answer, which writing would wait for
        try {
            return WithdrawalView.of(writer.withdraw(id, dryRun));
        } catch (UnknownArticleException e) {
            throw missing(id);
        }
    }

    private Problem missing(String id) {
        return graph.ask("withdrawn-article", Map.of("article", id, "limit", 1)).isEmpty()
                ? Problem.unknownArticle(id)
                : Problem.withdrawnArticle(id);
    }
}
