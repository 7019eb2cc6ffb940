package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.graph.Graph;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/** An answer holds until the graph changes: its ETag is the graph's revision. */
final class Revisions implements HandlerInterceptor {

    private final Graph graph;

    Revisions(Graph graph) {
        this.graph = graph;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) return true;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return !new ServletWebRequest(request, response).checkNotModified("W/\"%d\"".formatted(graph.revision()));
    }
}
