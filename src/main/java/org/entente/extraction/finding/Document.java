package org.entente.extraction.finding;

import java.util.List;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.naming.Names;
import org.entente.reading.Article;

/** An article read into sentences, its names resolved: all that a {@link Finder} may look at. */
public record Document(Article article, List<Sentence> sentences, Names names) {

    public Document {
        sentences = List.copyOf(sentences);
    }
}
