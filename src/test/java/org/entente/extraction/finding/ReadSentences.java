package org.entente.extraction.finding;

import java.util.List;
import org.entente.extraction.language.Language;
import org.entente.extraction.language.Sentence;
import org.entente.reading.Article;

/** Sentences for tests; the models are loaded once for all of them. */
final class ReadSentences {

    private static final Language LANGUAGE = new Language();

    private ReadSentences() {}

    static Sentence sentence(String text) {
        return sentences(text).get(0);
    }

    static List<Sentence> sentences(String text) {
        return LANGUAGE.sentencesOf(Article.of(text));
    }

    /** The index of the first token with this text. */
    static int indexOf(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .index();
    }
}
