package org.entente.api;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;

/** Which answers besides the one that was hoped for a path can give. */
final class Refusals {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private Refusals() {}

    /** Descriptions by status. */
    static Map<String, String> of(HttpMethod method, String path) {
        Map<String, String> answers = new TreeMap<>();
        answers.put("400", "A parameter that is not there, or that cannot have this value");
        answers.put("403", "The name of another host, or a page from elsewhere that would write");
        answers.put("406", "No form of the answer that Accept or format asks for");
        if (path.contains("{")) answers.put("404", "Nothing of this name");
        if (path.contains("{country}")) answers.put("308", "To the path with alpha-2 codes");
        if (path.equals("/api/v1/entities/{id}")) answers.put("308", "Of an article: to the article");
        if (path.equals("/api/v1/articles/{id}")) answers.put("410", "The article was withdrawn");
        if (method == HttpMethod.GET && hasRevision(path)) answers.put("304", "Nothing new since If-None-Match");
        if (method == HttpMethod.POST) addOfBodies(answers);
        if (method != HttpMethod.GET && !path.endsWith("/extract")) answers.put("401", "The token is missing or wrong");
        if (asksTheGraph(path)) answers.put("503", "The database does not answer");
        return answers;
    }

    private static void addOfBodies(Map<String, String> answers) {
        answers.put("413", "More than an article, or a job, may have");
        answers.put("415", "A body of a type that is not read here");
        answers.put("422", "A body that is no article");
        answers.put("429", "Too many articles or jobs wait");
    }

    /** Not what depends on the present day too. */
    static boolean hasRevision(String path) {
        return asksTheGraph(path) && !path.endsWith("/stale-promises");
    }

    private static boolean asksTheGraph(String path) {
        return !path.contains("/jobs/") && !path.endsWith("/quality") && !path.endsWith("/extract");
    }

    static ApiResponse answer(String status, String description) {
        ApiResponse answer = new ApiResponse().description(description);
        if (status.startsWith("3")) {
            return status.equals("308")
                    ? answer.addHeaderObject("Location", text("The path", "/api/v1/countries/IL"))
                    : answer;
        }
        if (status.equals("401")) answer.addHeaderObject("WWW-Authenticate", text("How", "Bearer realm=\"entente\""));
        if (status.equals("429") || status.equals("503")) {
            answer.addHeaderObject("Retry-After", text("Seconds", "10"));
        }
        MediaType problem = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        return answer.content(new Content().addMediaType("application/problem+json", problem));
    }

    private static Header text(String description, String example) {
        return new Header().description(description).schema(new StringSchema()).example(example);
    }
}
