package org.entente.extraction.agreement;

import java.util.List;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.Finder;
import org.entente.extraction.finding.Findings;

/** Finds the agreements of an article: who with whom, how far, in which steps. */
public final class AgreementFinder implements Finder {

    private final boolean anyTopic;
    private final boolean firstLook;

    /** @param anyTopic whether to find agreements that are not on cyber matters too, marked so */
    public AgreementFinder(boolean anyTopic) {
        this(anyTopic, true);
    }

    /** @param firstLook whether an article without a word on cyber matters is left unread; it changes no result */
    AgreementFinder(boolean anyTopic, boolean firstLook) {
        this.anyTopic = anyTopic;
        this.firstLook = firstLook;
    }

    @Override
    public Findings in(Document document) {
        Gate gate = Gate.of(document);
        boolean unread = firstLook && !anyTopic && !gate.mayPass();
        return unread ? new Findings(List.of(), List.of()) : new ArticleReader(document, gate, anyTopic).read();
    }
}
