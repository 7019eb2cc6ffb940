package org.entente.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.entente.extraction.Extractor;
import org.entente.reading.Article;

/** Reads a corpus on one thread, first to get warm, then again and again; prints tokens a second. */
final class ReadingProcess {

    private static final double WARM_UP = 15;
    private static final double MEASURE = 15;

    private ReadingProcess() {}

    /** @param arguments who reads, {@code entente} or {@code stock}, and what */
    public static void main(String... arguments) throws IOException {
        Consumer<Article> reader = arguments[0].equals("stock") ? stock() : new Extractor()::apply;
        List<Article> articles = Corpus.named(arguments[1]);
        warmUp(reader, articles);
        System.out.println(Corpus.tokens(articles) / secondsForAll(reader, articles));
    }

    private static void warmUp(Consumer<Article> reader, List<Article> articles) {
        long start = System.nanoTime();
        for (int i = 0; seconds(start) < WARM_UP; i++) reader.accept(articles.get(i % articles.size()));
    }

    private static double secondsForAll(Consumer<Article> reader, List<Article> articles) {
        long start = System.nanoTime();
        int rounds = 0;
        while (rounds == 0 || seconds(start) < MEASURE) {
            articles.forEach(reader);
            rounds++;
        }
        return seconds(start) / rounds;
    }

    /** CoreNLP with the annotators that one would put together for the same work, and its default models. */
    private static Consumer<Article> stock() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,kbp,quote");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return article -> pipeline.process(article.text());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
