package org.entente.extraction.agreement;

import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.Finder;
import org.entente.extraction.finding.Findings;

/** Finds the agreements of an article: who with whom, how far, in which steps. */
public final class AgreementFinder implements Finder {

    private final boolean anyTopic;

    /** @param anyTopic whether to find agreements that are not on cyber matters too, marked so */
    public AgreementFinder(boolean anyTopic) {
        this.anyTopic = anyTopic;
    }

    @Override
    public Findings in(Document document) {
        return new ArticleReader(document, anyTopic).read();
    }
}
