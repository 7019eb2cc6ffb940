package org.entente.extraction.naming;

import java.util.List;
import org.entente.extraction.language.Sentence;
import org.entente.reading.Article;

/** Finds who is named in an article, and gives each one identity. A pure function of the article, safe for all threads. */
public final class Namer {

    private final Gazetteer gazetteer = new Gazetteer();

    public Names namesIn(Article article, List<Sentence> sentences) {
        return new Cast(gazetteer, article.title(), sentences).names();
    }
}
