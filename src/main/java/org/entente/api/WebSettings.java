package org.entente.api;

import java.time.DateTimeException;
import java.util.List;
import org.entente.export.Exporter;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.entente.extraction.naming.Countries;
import org.entente.graph.Graph;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all paths have in common. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

    private final Countries countries;
    private final Graph graph;
    private final Revisions revisions;
    private final ObjectProvider<ConversionService> conversion;

    WebSettings(
            Countries countries,
            Graph graph,
            Revisions revisions,
            @Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversion) {
        this.countries = countries;
        this.graph = graph;
        this.revisions = revisions;
        this.conversion = conversion;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RecordArguments(conversion::getObject));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
        registry.addInterceptor(new CanonicalCountries(countries));
        registry.addInterceptor(revisions)
                .addPathPatterns("/api/v1/**")
                .excludePathPatterns("/api/v1/jobs/**", "/api/v1/quality", "/api/v1/insights/stale-promises");
    }

    /** Neo4j Browser fetches its guides from here, wherever it is served itself. */
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/guides/**").allowedOrigins("*").allowedMethods("GET", "HEAD");
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(new FormatParameter(), new HeaderContentNegotiationStrategy()));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new TableWriter());
        builder.addCustomConverter(new GraphOfAnswer(new Exporter(graph)));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Status.class, Status::ofLabel);
        registry.addConverter(String.class, Modality.class, Modality::ofLabel);
        registry.addConverter(String.class, Topic.class, Topic::ofLabel);
        registry.addConverter(String.class, EdgeType.class, EdgeType::ofName);
        registry.addConverter(String.class, PartialDate.class, WebSettings::date);
    }

    private static PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
