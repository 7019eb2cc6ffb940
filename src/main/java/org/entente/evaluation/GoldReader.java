package org.entente.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.exchange.ExtractionReader;
import org.entente.extraction.model.Extraction;
import org.entente.reading.Article;
import org.entente.reading.Articles;
import org.entente.reading.Origin;
import org.entente.reading.UnreadableArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gold files: JSON Lines with {@code id}, {@code text} and, under {@code gold} or beside them, what the text says, in the
 * exchange format or in the compact form.
 */
public final class GoldReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final @Nullable Path texts;

    /** @param texts the folder with {@code ID.txt} for lines that have no text themselves */
    public GoldReader(@Nullable Path texts) {
        this.texts = texts;
    }

    /**
     * The articles of a file, but for those that are marked unsure as a whole. Of the compact form a kind that occurs nowhere in the file counts as not labelled, but for
     * pairs of countries.
     *
     * @throws IllegalArgumentException naming the line that cannot be understood
     */
    public List<Gold> read(Path file) throws IOException {
        List<Gold> gold = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) continue;
            try {
                JsonNode json = JSON.readTree(lines.get(i));
                if (!isUnsure(json)) gold.add(gold(json));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("%s, line %d: %s".formatted(file, i + 1, e.getMessage()), e);
            }
        }
        return gold.stream().anyMatch(one -> one.claims().containsKey(Kind.CUES)) ? gold : withoutTheUnlabelled(gold);
    }

    private Gold gold(JsonNode json) {
        String id =
                json.path("id").asString(json.path("article").path("sourceId").asString(""));
        JsonNode labels = json.has("gold") ? json.get("gold") : json;
        Origin origin = new Origin(id, text(json, "url"), text(json, "title"), null, null, date(json));
        Article article = article(text(id, json), origin);
        return new Gold(
                id, article, labels.has("relations") ? exchange(id, labels, article) : compact(id, labels, article));
    }

    /** What a reader would refuse is labelled all the same, so it is scored as it stands. */
    private static Article article(String text, Origin origin) {
        try {
            return Articles.of(text, origin);
        } catch (UnreadableArticle e) {
            return Article.of(text, origin.sourceId(), origin.url(), origin.title(), origin.published());
        }
    }

    private static Map<Kind, List<Claim>> exchange(String id, JsonNode labels, Article article) {
        Extraction all = ExtractionReader.read(labels, article, item -> true);
        Extraction sure = ExtractionReader.read(labels, article, item -> !isUnsure(item));
        Extraction unsure = ExtractionReader.read(labels, article, GoldReader::isUnsure);
        Map<Kind, List<Claim>> claims = Claims.gold(id, sure, all, false);
        Claims.gold(id, unsure, all, true).forEach((kind, more) -> claims.getOrDefault(kind, new ArrayList<>())
                .addAll(more));
        return claims;
    }

    private static boolean isUnsure(JsonNode item) {
        return item.path("unsure").asBoolean(false);
    }

    private static Map<Kind, List<Claim>> compact(String id, JsonNode labels, Article article) {
        return CompactGold.claims(id, article.text(), labels);
    }

    private static List<Gold> withoutTheUnlabelled(List<Gold> gold) {
        Set<Kind> labelled = EnumSet.of(Kind.AGREEMENTS, Kind.ATTACKS);
        gold.forEach(one -> one.claims().forEach((kind, claims) -> {
            if (!claims.isEmpty()) labelled.add(kind);
        }));
        gold.forEach(one -> one.claims().keySet().retainAll(labelled));
        return gold;
    }

    private String text(String id, JsonNode json) {
        String text = text(json, "text");
        if (text != null) return text;
        if (texts == null) {
            throw new IllegalArgumentException("'%s' has no text; say where it is with --texts DIR.".formatted(id));
        }
        try {
            return Files.readString(texts.resolve(id + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("The text of '%s' cannot be read: %s".formatted(id, e.getMessage()), e);
        }
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asString() : null;
    }

    private static @Nullable LocalDate date(JsonNode json) {
        String published = text(json, "published");
        return published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
    }
}
