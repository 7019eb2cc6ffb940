package org.entente.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.entente.Entente;
import org.entente.graph.GraphIT;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The base of the tests that ask over HTTP: one application for all of them, on the graph that is empty before each. */
@SpringBootTest(classes = Entente.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ApiIT extends GraphIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @Value("${local.server.port}")
    private int port;

    /** @param path below {@code /api/v1} */
    final Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    final Answer post(String path, String type, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    final Answer delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    final URI uri(String path) {
        String prefix = path.startsWith("//") ? "" : "/api/v1";
        return URI.create("http://127.0.0.1:" + port + prefix + path.replaceFirst("^//", "/"));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        /** Empty where there is none. */
        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(body());
        }

        JsonNode results() {
            return json().get("results");
        }
    }
}
