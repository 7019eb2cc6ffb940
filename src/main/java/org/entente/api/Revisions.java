package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.entente.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * An answer holds until the graph changes: its ETag is the graph's revision before it was asked for. To look at the
 * revision first costs the time of a query, so where it was looked at a moment ago, it is looked at again while the answer
 * is found; if it is another by then, the answer is found anew.
 */
@Component
final class Revisions implements HandlerInterceptor {

    private static final long MOMENT = Duration.ofSeconds(1).toNanos();
    private static final String LOOKING = Revisions.class.getName();

    private final Graph graph;

    @Nullable
    private volatile Seen last;

    Revisions(Graph graph) {
        this.graph = graph;
    }

    private record Seen(long revision, long time) {

        boolean isFresh() {
            return System.nanoTime() - time < MOMENT;
        }
    }

    /** A revision that was the graph's before the request came, and the one that it has since. */
    private record Looking(long before, LongSupplier since) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) return true;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Seen seen = last;
        if (seen == null || !seen.isFresh() || isConditional(request)) {
            return !new ServletWebRequest(request, response).checkNotModified(tag(see(graph.revision())));
        }
        request.setAttribute(LOOKING, new Looking(seen.revision(), graph.askingRevision()));
        return true;
    }

    /** Whether the answer that was just found has an ETag; it has one the next time, in any case. */
    boolean settle(NativeWebRequest request) {
        if (!(request.getAttribute(LOOKING, NativeWebRequest.SCOPE_REQUEST) instanceof Looking looking)) return true;
        request.removeAttribute(LOOKING, NativeWebRequest.SCOPE_REQUEST);
        long now = see(looking.since().getAsLong());
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (response != null) response.setHeader(HttpHeaders.ETAG, tag(now));
        return now == looking.before();
    }

    private long see(long revision) {
        last = new Seen(revision, System.nanoTime());
        return revision;
    }

    private static boolean isConditional(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.IF_NONE_MATCH) != null || request.getHeader(HttpHeaders.IF_MATCH) != null;
    }

    private static String tag(long revision) {
        return "W/\"%d\"".formatted(revision);
    }
}
