package org.entente.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The description of the interface: what the controllers cannot say themselves. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String TOKEN = "token";

    private static final String SCHEMAS = "schemas.json";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(Status.class, choice(labels(Status.values(), Status::label)))
                .replaceWithSchema(Modality.class, choice(labels(Modality.values(), Modality::label)))
                .replaceWithSchema(Topic.class, choice(Topic.ALL))
                .replaceWithSchema(EdgeType.class, choice(EdgeType.ALL))
                .replaceWithSchema(SseEmitter.class, new StringSchema().description("Each event has a Job as its data"))
                .replaceWithSchema(
                        PartialDate.class,
                        new StringSchema()
                                .pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$")
                                .example("2016-02"))
                .addSimpleTypesForParameterObject(PartialDate.class, Topic.class);
    }

    @Bean
    OpenAPI description() {
        Components components = new Components().addSecuritySchemes(TOKEN, token());
        schemas().forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info()
                        .title("Entente")
                        .version("1")
                        .description("Cyber agreements and attacks between states, each with the words behind it.")
                        .license(new License()
                                .name("GPL-3.0-or-later")
                                .url("https://www.gnu.org/licenses/gpl-3.0.html")))
                .servers(List.of(new Server().url("/").description("This server")))
                .components(components);
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("The token in ENTENTE_TOKEN, where the server was started with one");
    }

    @Bean
    OpenApiCustomizer operations() {
        return api -> api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> new OperationNotes(path, method, operation).add()));
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    /** Those of answers that are no records of ours. */
    private static Map<String, Schema<?>> schemas() {
        try (InputStream file = OpenApiConfiguration.class.getResourceAsStream(SCHEMAS)) {
            return Json31.mapper().readerForMapOf(Schema.class).readValue(file);
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEMAS + " cannot be read.", e);
        }
    }

    private static <T> List<String> labels(T[] values, java.util.function.Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    static Schema<?> choice(List<String> labels) {
        StringSchema schema = new StringSchema();
        schema.setEnum(labels);
        return schema;
    }
}
