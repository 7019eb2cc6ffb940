package org.entente.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;

/** What all operations of a kind have in common, written into the description of one. */
final class OperationNotes {

    private static final Map<String, String> EXAMPLES = Map.of(
            "country", "IL",
            "other", "US",
            "q", "pact",
            "since", "2026-11-21",
            "before", "2019",
            "from", "2015",
            "to", "2024-06",
            "max", "4",
            "context", "200",
            "published", "2016-02-15");

    private final String path;
    private final HttpMethod method;
    private final Operation operation;

    OperationNotes(String path, HttpMethod method, Operation operation) {
        this.path = path;
        this.method = method;
        this.operation = operation;
    }

    void add() {
        String subject = path.replaceFirst("^/api/v1/(\\w+).*", "$1");
        operation.setTags(List.of(subject));
        offerFormats();
        giveExamples();
        tellHeaders();
        Refusals.of(method, path)
                .forEach((status, description) ->
                        operation.getResponses().addApiResponse(status, Refusals.answer(status, description)));
        if (method != HttpMethod.GET && !subject.equals("extract")) {
            operation.setSecurity(
                    List.of(new SecurityRequirement(), new SecurityRequirement().addList(OpenApiConfiguration.TOKEN)));
        }
    }

    private void giveExamples() {
        if (operation.getParameters() == null) return;
        for (Parameter parameter : operation.getParameters()) {
            Object given = parameter.getExample();
            if (given == null)
                given = "id".equals(parameter.getName()) ? idOf(path) : EXAMPLES.get(parameter.getName());
            parameter.setExample(given == null ? null : fitting(given.toString(), parameter.getSchema()));
        }
    }

    private static Object fitting(String example, Schema<?> schema) {
        if (isOf(schema, "array")) return List.of(example);
        if (isOf(schema, "integer")) return Integer.valueOf(example);
        return isOf(schema, "number") ? Double.valueOf(example) : example;
    }

    private static boolean isOf(Schema<?> schema, String type) {
        return schema != null
                && (type.equals(schema.getType())
                        || schema.getTypes() != null && schema.getTypes().contains(type));
    }

    private static String idOf(String path) {
        if (path.contains("/relations/")) return "relation:0123456789abcdef";
        if (path.contains("/articles/")) return "article:0123456789abcdef";
        return path.contains("/jobs/") ? "00000000-0000-0000-0000-000000000000" : "country:IL";
    }

    /** A table or a graph in another form is text, whatever its JSON is made of. */
    private void offerFormats() {
        ApiResponse ok = operation.getResponses().get("200");
        if (ok == null || ok.getContent() == null || !ok.getContent().containsKey("text/csv")) return;
        Content content = new Content();
        ok.getContent()
                .forEach((type, shape) -> content.addMediaType(
                        type, type.equals("application/json") ? shape : new MediaType().schema(new StringSchema())));
        ok.setContent(content);
        boolean graph = content.containsKey("application/ld+json");
        List<String> formats = graph ? FormatParameter.OF_GRAPHS : FormatParameter.OF_TABLES;
        operation.addParametersItem(new QueryParameter()
                .name(FormatParameter.NAME)
                .required(false)
                .description("The form of the answer; the same as an Accept header, and comes before it")
                .schema(OpenApiConfiguration.choice(formats)));
    }

    private void tellHeaders() {
        ApiResponse ok = operation.getResponses().get("200");
        if (ok == null || method != HttpMethod.GET) return;
        if (Refusals.hasRevision(path)) {
            ok.addHeaderObject("ETag", header("The graph's revision; send it as If-None-Match", "W/\"17\""));
        }
        boolean isList = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> "cursor".equals(one.getName()));
        if (isList) {
            ok.addHeaderObject(
                    "Link",
                    header(
                            "Where the list goes on (RFC 8288)",
                            "</api/v1/agreements?cursor=YWdyZWVtZW50cwo>; rel=\"next\""));
        }
    }

    private static Header header(String description, String example) {
        return new Header().description(description).schema(new StringSchema()).example(example);
    }
}
