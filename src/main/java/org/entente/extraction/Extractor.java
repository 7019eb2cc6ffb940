package org.entente.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.extraction.affiliation.AffiliationFinder;
import org.entente.extraction.affiliation.BelongingFinder;
import org.entente.extraction.agreement.AgreementFinder;
import org.entente.extraction.attack.AttackFinder;
import org.entente.extraction.confidence.Confidence;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.Finder;
import org.entente.extraction.finding.Findings;
import org.entente.extraction.language.Language;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Refusal;
import org.entente.extraction.model.Relation;
import org.entente.extraction.naming.Namer;
import org.entente.extraction.quotation.QuotationFinder;
import org.entente.reading.Article;

/**
 * From an article to what it says. The same article gives the same extraction: no clock, no network, no memory of earlier
 * articles, any number of threads.
 */
public final class Extractor implements Function<Article, Extraction> {

    /** Goes with every relation; to be raised with every change that can alter a result. */
    public static final String VERSION = "9";

    private static final Comparator<Relation> BY_ENDS =
            Comparator.comparing(Relation::type).thenComparing(Relation::source).thenComparing(Relation::target);

    private final Language language;
    private final Namer namer;
    private final List<Finder> finders;
    private final Ends ends = new Ends();
    private final Confidence confidence = Confidence.bundled();

    /** @param anyTopic whether agreements that are not about cyber are wanted too, marked as such */
    public record Options(boolean anyTopic) {

        public static final Options DEFAULT = new Options(false);
    }

    public Extractor() {
        this(Options.DEFAULT);
    }

    public Extractor(Options options) {
        this(
                new Language(),
                new Namer(),
                List.of(
                        new AgreementFinder(options.anyTopic()),
                        new AttackFinder(),
                        new QuotationFinder(),
                        new AffiliationFinder(),
                        new BelongingFinder()));
    }

    Extractor(Language language, Namer namer, List<Finder> finders) {
        this.language = language;
        this.namer = namer;
        this.finders = List.copyOf(finders);
    }

    @Override
    public Extraction apply(Article article) {
        List<Sentence> sentences = language.sentencesOf(article);
        Document document = new Document(article, sentences, namer.namesIn(article, sentences));
        List<Relation> relations = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Finder finder : finders) {
            Findings findings = finder.in(document);
            relations.addAll(findings.relations());
            refusals.addAll(findings.refusals());
        }
        relations.sort(BY_ENDS);
        refusals.sort(Comparator.comparing(Refusal::sentence));
        List<Entity> entities = ends.completed(document.names().entities(), relations);
        return confidence.apply(
                new Extraction(article, entities, Ends.kept(relations, entities, article), refusals, VERSION));
    }
}
