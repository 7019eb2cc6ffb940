package org.entente.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** {@code ?format=csv} asks for the same as an Accept header, and comes before it. */
final class FormatParameter implements ContentNegotiationStrategy {

    static final String NAME = "format";
    static final List<String> OF_TABLES = List.of("json", "ndjson", "csv");
    static final List<String> OF_GRAPHS = List.of("json", "ndjson", "csv", "graphml", "stix", "jsonld");

    private static final Map<String, MediaType> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("json", MediaType.APPLICATION_JSON);
        FORMATS.put("ndjson", MediaType.APPLICATION_NDJSON);
        FORMATS.put("csv", MediaType.valueOf("text/csv"));
        FORMATS.put("graphml", MediaType.valueOf("application/graphml+xml"));
        FORMATS.put("stix", MediaType.valueOf("application/stix+json"));
        FORMATS.put("jsonld", MediaType.valueOf("application/ld+json"));
    }

    /** One that is not there counts as none here, so that the refusal itself can be told. */
    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
        MediaType type = FORMATS.get(String.valueOf(request.getParameter(NAME)));
        return type == null ? MEDIA_TYPE_ALL_LIST : List.of(type);
    }

    static void check(@Nullable String format) {
        if (format == null || FORMATS.containsKey(format)) return;
        throw Problem.badParameter(
                NAME, format, "it must be one of %s.".formatted(String.join(", ", FORMATS.keySet())));
    }
}
