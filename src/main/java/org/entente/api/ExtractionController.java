package org.entente.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import org.entente.exchange.ExtractionWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an article says, without the graph. */
@RestController
@RequestMapping("/api/v1")
class ExtractionController {

    private final Desk desk;

    ExtractionController(Desk desk) {
        this.desk = desk;
    }

    /** What one article says, with nothing stored. */
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = NewArticle.class)),
                                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
                                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
                            }))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = NewArticle.EXTRACTION)))
    @PostArticle("/extract")
    Object extract(
            @Parameter(hidden = true) InputStream body,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam(defaultValue = "false") boolean explain,
            ArticleOrigin origin)
            throws IOException {
        return new ExtractionWriter(true, explain).json(desk.read(Submission.read(body, type, origin)));
    }
}
