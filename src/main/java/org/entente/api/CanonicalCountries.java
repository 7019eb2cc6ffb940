package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.extraction.naming.Countries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Countries in a path go by alpha-2. Another form (alpha-3, a name, a demonym, any case) is answered with 308 and the
 * canonical path, so that each answer has one address.
 */
final class CanonicalCountries implements HandlerInterceptor {

    private final Countries countries;

    CanonicalCountries(Countries countries) {
        this.countries = countries;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Map<String, String> given = variables(request);
        Map<String, String> canonical = new HashMap<>(given);
        canonical.replaceAll((name, value) -> isCountry(name) ? codeOf(value) : value);
        if (canonical.equals(given)) return true;
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, location(request, canonical));
        return false;
    }

    private String codeOf(String value) {
        return countries.codeOf(value).orElseThrow(() -> Problem.unknownCountry(value));
    }

    private static boolean isCountry(String name) {
        return name.equals("country") || name.equals("other");
    }

    private static String location(HttpServletRequest request, Map<String, String> variables) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        String path = UriComponentsBuilder.fromPath(request.getContextPath() + pattern)
                .encode(StandardCharsets.UTF_8)
                .buildAndExpand(variables)
                .toUriString();
        return request.getQueryString() == null ? path : path + '?' + request.getQueryString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
