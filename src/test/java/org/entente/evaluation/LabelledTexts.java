package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts of this project and what they say. */
public final class LabelledTexts {

    private static final List<Path> FILES = List.of(
            Path.of("src/main/resources/gold/dev-a.jsonl"),
            Path.of("src/main/resources/gold/dev-b.jsonl"),
            Path.of("src/test/resources/gold/apart-articles.jsonl"),
            Path.of("src/test/resources/gold/apart-sentences.jsonl"),
            Path.of("src/test/resources/gold/more-agreements.jsonl"),
            Path.of("src/test/resources/gold/more-attacks.jsonl"),
            Path.of("src/test/resources/gold/unseen-agreements.jsonl"),
            Path.of("src/test/resources/gold/unseen-attacks.jsonl"),
            Path.of("src/test/resources/gold/fresh-agreements.jsonl"),
            Path.of("src/test/resources/gold/fresh-attacks.jsonl"),
            Path.of("src/test/resources/gold/further-agreements.jsonl"),
            Path.of("src/test/resources/gold/further-attacks.jsonl"),
            Path.of("src/test/resources/gold/short-agreements.jsonl"),
            Path.of("src/test/resources/gold/short-attacks.jsonl"),
            Path.of("src/test/resources/gold/later-agreements.jsonl"),
            Path.of("src/test/resources/gold/later-attacks.jsonl"),
            Path.of("src/test/resources/gold/later-headlines.jsonl"),
            Path.of("src/test/resources/gold/later-incidents.jsonl"),
            Path.of("src/test/resources/gold/varied-agreements.jsonl"),
            Path.of("src/test/resources/gold/varied-attacks.jsonl"),
            Path.of("src/test/resources/gold/varied-headlines.jsonl"),
            Path.of("src/test/resources/gold/varied-notes.jsonl"),
            Path.of("src/test/resources/gold/varied-people.jsonl"),
            Path.of("src/test/resources/gold/brief-agreements.jsonl"),
            Path.of("src/test/resources/gold/brief-attacks.jsonl"),
            Path.of("src/test/resources/gold/news-agreements.jsonl"),
            Path.of("src/test/resources/gold/news-attacks.jsonl"));

    private static final List<String> LATEST = List.of("fresh-", "later-", "varied-", "news-");

    private LabelledTexts() {}

    public static List<Gold> all() throws IOException {
        List<Gold> all = new ArrayList<>();
        for (Path file : FILES) all.addAll(new GoldReader(null).read(file));
        return all;
    }

    /**
     * Whether the text of that id is kept apart from rules and learning: those with even numbers of the texts that came
     * last.
     */
    public static boolean areApart(String id) {
        return LATEST.stream().anyMatch(id::startsWith) && number(id) % 2 == 0;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }
}
