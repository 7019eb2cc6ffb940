package org.entente.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface: what the controllers cannot say themselves. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> EXAMPLES = Map.of("country", "IL", "other", "US", "id", "country:IL");

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Status.class,
                        choice(Arrays.stream(Status.values()).map(Status::label).toList()))
                .replaceWithSchema(
                        Modality.class,
                        choice(Arrays.stream(Modality.values())
                                .map(Modality::label)
                                .toList()))
                .replaceWithSchema(Topic.class, choice(Topic.ALL))
                .replaceWithSchema(EdgeType.class, choice(EdgeType.ALL))
                .replaceWithSchema(
                        PartialDate.class,
                        new StringSchema()
                                .pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$")
                                .example("2016-02"));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Entente")
                        .version("1")
                        .description("Cyber agreements and attacks between states, each with the words behind it.")
                        .license(new License()
                                .name("GPL-3.0-or-later")
                                .url("https://www.gnu.org/licenses/gpl-3.0.html")))
                .servers(List.of(new Server().url("/").description("This server")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(
                                                "The token in ENTENTE_TOKEN, where the server was started with one"))
                        .addSchemas(PROBLEM, problem()));
    }

    @Bean
    OpenApiCustomizer errorsAndTokens() {
        return api -> api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    operation.getResponses().addApiResponse("default", error());
                    if (method != HttpMethod.GET && !path.endsWith("/extract")) requireToken(operation);
                    giveExamples(path, operation);
                    offerFormats(operation);
                }));
    }

    private static void requireToken(Operation operation) {
        operation.setSecurity(List.of(new SecurityRequirement(), new SecurityRequirement().addList(TOKEN)));
    }

    private static void giveExamples(String path, Operation operation) {
        if (operation.getParameters() == null) return;
        operation.getParameters().stream()
                .filter(parameter -> "path".equals(parameter.getIn()))
                .forEach(parameter -> parameter.example(
                        parameter.getName().equals("id") ? idOf(path) : EXAMPLES.get(parameter.getName())));
    }

    /** A table or a graph in another form is text, whatever its JSON is made of. */
    private static void offerFormats(Operation operation) {
        ApiResponse ok = operation.getResponses().get("200");
        if (ok == null || ok.getContent() == null || !ok.getContent().containsKey("text/csv")) return;
        boolean graph = ok.getContent().containsKey("application/ld+json");
        ok.getContent().forEach((type, content) -> {
            if (!type.equals("application/json")) content.setSchema(new StringSchema());
        });
        operation.addParametersItem(new QueryParameter()
                .name(FormatParameter.NAME)
                .description("The form of the answer; the same as an Accept header, and comes before it")
                .schema(choice(
                        graph
                                ? List.of("json", "ndjson", "csv", "graphml", "stix", "jsonld")
                                : List.of("json", "ndjson", "csv"))));
    }

    private static String idOf(String path) {
        if (path.contains("/relations/")) return "relation:0123456789abcdef";
        if (path.contains("/articles/")) return "article:0123456789abcdef";
        return path.contains("/jobs/") ? "00000000-0000-0000-0000-000000000000" : "country:IL";
    }

    private static ApiResponse error() {
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        return new ApiResponse()
                .description("Any error: the value, the rule and the way out")
                .content(new Content().addMediaType("application/problem+json", problem));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("/problems/unknown-country"))
                .addProperty("title", new StringSchema().example("Unknown country"))
                .addProperty("status", new Schema<Integer>().type("integer").example(404))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema());
    }

    private static Schema<?> choice(List<String> labels) {
        StringSchema schema = new StringSchema();
        schema.setEnum(labels);
        return schema;
    }
}
