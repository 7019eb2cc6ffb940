package org.entente.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Errors of requests that Tomcat refuses before we see them, as problems too: addresses and headers that are none. */
@Component
final class EarlyErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Valve.class.getName()));
    }

    /** Made by Tomcat, of its name. */
    public static final class Valve extends ErrorReportValve {

        private static final JsonMapper JSON = new JsonMapper();

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported())
                return;
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(JSON.writeValueAsString(problem(status)));
                response.finishResponse();
            } catch (IOException e) {
                // whoever asked has gone
            }
        }

        private static Map<String, Object> problem(HttpStatus status) {
            return Map.of(
                    "type",
                    "/problems/unreadable-request",
                    "title",
                    status.getReasonPhrase(),
                    "status",
                    status.value(),
                    "detail",
                    "The request cannot be read: its address or a header has what HTTP does not allow, such as an "
                            + "encoded zero or slash in a path. Encode the value, or send it as a parameter.");
        }
    }
}
