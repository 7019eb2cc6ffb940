package org.entente.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Who may ask what. On this machine alone, only under its own names, since a page from elsewhere could have its name lead
 * here; nothing is written for a page from elsewhere; and with a token set, nothing is written without it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class Gate extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    private final ObjectProvider<HandlerExceptionResolver> resolver;
    private final boolean onlyThisMachine;
    private final Set<String> names;
    private final byte[] token;

    Gate(
            ObjectProvider<HandlerExceptionResolver> resolver,
            @Value("${server.address:127.0.0.1}") InetAddress address,
            @Value("${entente.hosts:}") Set<String> names,
            @Value("${entente.token:}") String token) {
        this.resolver = resolver;
        this.onlyThisMachine = address.isLoopbackAddress();
        this.names = names;
        this.token = token.strip().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Problem problem = problem(request);
        if (problem == null) {
            chain.doFilter(request, response);
            return;
        }
        for (HandlerExceptionResolver one : resolver.orderedStream().toList()) {
            if (one.resolveException(request, response, null, problem) != null) return;
        }
        throw problem;
    }

    private @Nullable Problem problem(HttpServletRequest request) {
        if (onlyThisMachine && !isOurs(request.getServerName())) return Problem.foreignHost(request.getServerName());
        if (READING.contains(request.getMethod())) return null;
        if (isFromElsewhere(request)) return Problem.foreignOrigin(String.valueOf(request.getHeader("Origin")));
        return token.length == 0 || storesNothing(request) ? null : withoutToken(request.getHeader("Authorization"));
    }

    private boolean isOurs(String name) {
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.startsWith("127.")
                || name.equals("[::1]")
                || name.equals("::1")
                || name.equals("0:0:0:0:0:0:0:1")
                || name.equals("[0:0:0:0:0:0:0:1]")
                || names.contains(name);
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) return true;
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !authority(origin).equals(request.getHeader(HttpHeaders.HOST));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean storesNothing(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/api/v1/extract");
    }

    private @Nullable Problem withoutToken(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Problem.noToken();
        }
        byte[] given = authorization.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, token) ? null : Problem.wrongToken();
    }
}
