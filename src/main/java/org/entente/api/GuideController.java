package org.entente.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The guide that Neo4j Browser plays. Its queries are those of {@code cypher/queries}, word for word. */
@Hidden
@RestController
class GuideController {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w-]+)}}");
    private static final String CODE =
            "<figure><pre class=\"pre-scrollable programlisting cm-s-neo code runnable standalone-example\">%s</pre></figure>";

    private final String guide;

    GuideController() throws IOException {
        guide = filled(text("guides/entente.html"));
    }

    @GetMapping(path = "/guides/entente.html", produces = "text/html;charset=UTF-8")
    String guide() {
        return guide;
    }

    private static String filled(String template) throws IOException {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            String query = text("cypher/queries/%s.cypher".formatted(place.group(1)));
            String code = CODE.formatted(HtmlUtils.htmlEscape(query.strip()));
            place.appendReplacement(filled, Matcher.quoteReplacement(code));
        }
        return place.appendTail(filled).toString();
    }

    private static String text(String path) throws IOException {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
