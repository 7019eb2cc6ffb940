package org.entente.benchmark;

import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.entente.reading.Article;
import org.entente.reading.Input;
import org.entente.reading.Inputs;

/** The texts that are read: all our own. */
final class Corpus {

    private static final int STREAM = 40;
    private static final int EVERY = 20;

    private Corpus() {}

    /** {@code cyber} or {@code mixed}. */
    static List<Article> named(String name) throws IOException {
        return name.equals("mixed") ? mixed() : cyber();
    }

    /** The bundled articles. */
    static List<Article> cyber() throws IOException {
        List<Article> articles = new ArrayList<>(read("/gold/dev-a.jsonl"));
        articles.addAll(read("/gold/dev-b.jsonl"));
        return articles;
    }

    /** General news, one article in twenty about cyber. */
    static List<Article> mixed() throws IOException {
        List<Article> cyber = cyber();
        List<Article> news = news();
        return IntStream.range(0, STREAM)
                .mapToObj(i -> i % EVERY == EVERY / 2 ? cyber.get(i) : news.get(i))
                .toList();
    }

    /** Pages of two reports each, which are then as long as the bundled articles; 20 of 46 quote somebody. */
    private static List<Article> news() throws IOException {
        List<String> reports = read("/benchmark/news.jsonl").stream()
                .map(Article::text)
                .sorted(Comparator.comparing(text -> text.contains("\"")))
                .toList();
        return IntStream.range(0, reports.size())
                .mapToObj(i -> Article.of(reports.get(i) + "\n\n" + reports.get((i + 1) % reports.size())))
                .toList();
    }

    /** As the Penn Treebank counts them. */
    static long tokens(List<Article> articles) {
        return articles.stream()
                .mapToLong(article -> PTBTokenizer.newPTBTokenizer(new StringReader(article.text()))
                        .tokenize()
                        .size())
                .sum();
    }

    private static List<Article> read(String file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Inputs inputs = Inputs.of(Objects.requireNonNull(Corpus.class.getResourceAsStream(file), file), file)) {
            inputs.forEachRemaining(unread -> articles.add(((Input.Readable) unread.read()).article()));
        }
        return articles;
    }
}
