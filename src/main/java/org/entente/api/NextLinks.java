package org.entente.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** A list that goes on says where in {@code Link} too, for the forms that have no place for it. */
@ControllerAdvice
final class NextLinks implements ResponseBodyAdvice<Tabular> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return Tabular.class.isAssignableFrom(method.getParameterType());
    }

    @Override
    public @Nullable Tabular beforeBodyWrite(
            @Nullable Tabular body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || body.next() == null) return body;
        String next = UriComponentsBuilder.newInstance()
                .path(request.getURI().getRawPath())
                .query(request.getURI().getRawQuery())
                .replaceQueryParam("next")
                .replaceQueryParam("cursor", body.next())
                .build(true)
                .toUriString();
        response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        return body;
    }
}
