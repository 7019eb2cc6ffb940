package org.entente.extraction.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.extraction.language.Language;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.naming.Namer;
import org.entente.reading.Article;
import org.entente.reading.JsonArticles;

/** All labelled texts of the project, read afresh each time, so that no sentence is parsed before it is asked for. */
public final class GoldDocuments {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/gold"), Path.of("src/test/resources/gold"));

    private final Language language = new Language();
    private final Namer namer = new Namer();

    public Stream<Document> all() {
        return FOLDERS.stream()
                .flatMap(GoldDocuments::files)
                .flatMap(GoldDocuments::lines)
                .map(JsonArticles::read)
                .map(this::of);
    }

    public Document of(Article article) {
        List<Sentence> sentences = language.sentencesOf(article);
        return new Document(article, sentences, namer.namesIn(article, sentences));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
