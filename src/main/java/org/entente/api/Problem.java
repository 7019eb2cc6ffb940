package org.entente.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that cannot be answered: the value, the rule and the way out, as RFC 9457 has it. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String RETRY_SECONDS = "10";

    private final HttpStatus status;
    private final String title;
    private final HttpHeaders headers = new HttpHeaders();

    private Problem(HttpStatus status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    private Problem with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    static Problem unknownCountry(String value) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "Unknown country",
                ("No country answers to '%s'. A country is an ISO 3166-1 alpha-2 or alpha-3 code, an English name or a "
                                + "demonym, such as GB, GBR, Britain or British; GET /api/v1/countries lists those in the graph.")
                        .formatted(value));
    }

    static Problem unknownEntity(String id) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "Unknown entity",
                ("Nothing in the graph has the id '%s'. Ids look like country:IL or agency:us-department-of-defense; "
                                + "GET /api/v1/search?q= finds them by name.")
                        .formatted(id));
    }

    static Problem unknownRelation(String id) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "Unknown relation",
                ("No relation has the id '%s'. The lists /api/v1/agreements, /api/v1/attacks and /api/v1/quotes give the ids; "
                                + "an edge that lost its last article is gone.")
                        .formatted(id));
    }

    static Problem unknownArticle(String id) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "Unknown article",
                "No article has the id '%s'. GET /api/v1/articles lists those that were read.".formatted(id));
    }

    static Problem withdrawnArticle(String id) {
        return new Problem(
                HttpStatus.GONE,
                "Withdrawn article",
                ("The article '%s' was withdrawn, and what it alone said went with it. POST /api/v1/articles reads it again.")
                        .formatted(id));
    }

    static Problem badParameter(String name, String value, String rule) {
        return new Problem(
                HttpStatus.BAD_REQUEST, "Bad parameter", "The parameter %s is '%s': %s".formatted(name, value, rule));
    }

    static Problem unknownParameter(String name, List<String> allowed) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "Unknown parameter",
                allowed.isEmpty()
                        ? "There is no parameter '%s' here; this path takes none.".formatted(name)
                        : "There is no parameter '%s' here; there are %s.".formatted(name, String.join(", ", allowed)));
    }

    static Problem badArticle(String detail) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "Unreadable article", detail);
    }

    static Problem foreignHost(String name) {
        return new Problem(
                HttpStatus.FORBIDDEN,
                "Foreign host",
                ("The name '%s' is none of this server's, which is open to this machine alone. Ask it as localhost, or start "
                                + "it with --entente.hosts=%s if that name is to lead here.")
                        .formatted(name, name));
    }

    static Problem foreignOrigin(String origin) {
        return new Problem(
                HttpStatus.FORBIDDEN,
                "Foreign origin",
                "A page from '%s' may not write here; only programs and our own pages may.".formatted(origin));
    }

    static Problem noToken() {
        return new Problem(
                        HttpStatus.UNAUTHORIZED,
                        "Token missing",
                        "Writing takes the token that the server was started with: send it as 'Authorization: Bearer TOKEN'.")
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"entente\"");
    }

    static Problem wrongToken() {
        return new Problem(
                        HttpStatus.UNAUTHORIZED,
                        "Wrong token",
                        "The token in 'Authorization' is not the one that the server was started with, in ENTENTE_TOKEN.")
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"entente\", error=\"invalid_token\"");
    }

    static Problem unknownJob(String id) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "Unknown job",
                ("No job has the id '%s'. POST /api/v1/articles with application/x-ndjson starts one; jobs are forgotten when "
                                + "the server stops.")
                        .formatted(id));
    }

    static Problem tooLarge(String detail) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "Too large", detail);
    }

    /** @param wayOut besides waiting */
    static Problem busy(String fault, String wayOut) {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "Too many requests", fault + " " + wayOut)
                .with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    static Problem unavailable() {
        return new Problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Graph unavailable",
                        ("The graph's database does not answer. It is tried again with every request; come back in %s "
                                        + "seconds. /actuator/health tells whether it is up.")
                                .formatted(RETRY_SECONDS))
                .with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    HttpHeaders headers() {
        return headers;
    }

    ProblemDetail detail() {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, getMessage());
        detail.setTitle(title);
        detail.setType(URI.create("/problems/" + title.toLowerCase(Locale.ROOT).replace(' ', '-')));
        return detail;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
