package org.entente.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.entente.exchange.ExtractionReader;
import org.entente.exchange.ExtractionWriter;
import org.entente.extraction.model.Extraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Any number of extractions made from some real ones: as large, but by other articles and of other parties. */
final class Variations {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ExtractionWriter WRITER = new ExtractionWriter(true, false);
    private static final Pattern COUNTRY = Pattern.compile("\"(country:|country\":\")([A-Z]{2})\"");
    private static final Pattern OTHERS = Pattern.compile("\"((agency|company|person|organization|group):[^\"]+)\"");
    private static final List<String> CODES = Arrays.asList(Locale.getISOCountries());
    private static final int NAMESAKES = 25;

    private final List<String> models;

    Variations(List<Extraction> models) {
        this.models = models.stream().map(WRITER::line).toList();
    }

    /** The same for the same number. */
    Extraction number(int number) {
        Random random = new Random(number);
        // some countries are in the news far more often than others
        int shift = (int) (CODES.size() * Math.pow(random.nextDouble(), 2));
        int namesake = random.nextInt(NAMESAKES);
        String line = models.get(number % models.size());
        String article = JSON.readTree(line).get("article").get("id").asString();
        String moved = COUNTRY.matcher(line.replace(article, "article:v" + number))
                .replaceAll(match -> "\"" + match.group(1) + moved(match.group(2), shift) + "\"");
        ObjectNode varied = (ObjectNode) JSON.readTree(OTHERS.matcher(moved).replaceAll("\"$1-" + namesake + "\""));
        ((ObjectNode) varied.get("article"))
                .put("url", "https://news.example/" + number)
                .put("sha256", "%064x".formatted(number));
        varied.get("entities").forEach(entity -> rename((ObjectNode) entity, namesake));
        varied.get("relations").forEach(relation -> reword(relation, number));
        return ExtractionReader.read(varied.toString());
    }

    private static String moved(String code, int shift) {
        return CODES.get((Math.max(0, CODES.indexOf(code)) + shift) % CODES.size());
    }

    private static void rename(ObjectNode entity, int namesake) {
        String id = entity.get("id").asString();
        boolean country = id.startsWith("country:");
        entity.put(
                "name",
                country ? "Land of " + id.substring(8) : entity.get("name").asString() + " " + namesake);
        entity.remove("aliases");
    }

    /** Else all would be copies of one report. */
    private static void reword(JsonNode relation, int number) {
        for (JsonNode piece : relation.path("evidence")) {
            ((ObjectNode) piece).put("text", piece.path("text").asString() + " " + number);
        }
    }
}
