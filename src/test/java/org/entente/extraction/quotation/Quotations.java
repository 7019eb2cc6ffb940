package org.entente.extraction.quotation;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.extraction.Extractor;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Relation.QuotedIn;
import org.entente.reading.Article;

/** What a text quotes, in a form that can be read. */
final class Quotations {

    private static final Extractor EXTRACTOR = new Extractor();

    private Quotations() {}

    /** Such as {@code helen-carter said "words | more words"}, without the marks where it is not direct. */
    static List<String> in(String text) {
        return EXTRACTOR.apply(Article.of(text)).relations().stream()
                .filter(QuotedIn.class::isInstance)
                .map(QuotedIn.class::cast)
                .map(Quotations::readable)
                .toList();
    }

    private static String readable(QuotedIn quoted) {
        String words = quoted.evidence().stream().map(Evidence::text).collect(Collectors.joining(" | "));
        String speaker = quoted.source().substring(quoted.source().indexOf(':') + 1);
        return speaker + " " + quoted.cue() + (quoted.direct() ? " \"" + words + "\"" : " " + words);
    }
}
