package org.entente.extraction.affiliation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Guesses the body of "the chief executive, Ann Example": the one that the article spoke of last. */
final class Employers {

    private static final Set<String> OF_FIRMS =
            Set.of("executive", "ceo", "founder", "co-founder", "owner", "shareholder");
    private static final int SENTENCES_BACK = 2;

    private Employers() {}

    static Optional<String> of(Document document, Lead.Staff staff) {
        String title = staff.title().toLowerCase(Locale.ROOT);
        if (title.equals("party leader")) return lastParty(document, staff);
        boolean firm = OF_FIRMS.contains(title.substring(title.lastIndexOf(' ') + 1));
        for (int back = 0; back <= SENTENCES_BACK && back <= staff.sentence(); back++) {
            Sentence sentence = document.sentences().get(staff.sentence() - back);
            int before = back == 0 ? staff.first() : sentence.size();
            Optional<String> body = document.names().in(sentence).stream()
                    .filter(mention -> mention.end() <= before && isEmployer(mention, firm))
                    .max(Comparator.comparing(Mention::first).reversed())
                    .map(Mention::entity);
            if (body.isPresent()) return body;
        }
        if (!title.startsWith("spokes")) return Optional.empty();
        return document.names().in(document.sentences().get(staff.sentence())).stream()
                .filter(mention -> mention.first() > staff.first() && isEmployer(mention, firm))
                .min(Comparator.comparing(Mention::first))
                .map(Mention::entity);
    }

    private static Optional<String> lastParty(Document document, Lead.Staff staff) {
        return document.names().mentions().stream()
                .filter(mention -> mention.sentence() < staff.sentence() && mention.type() == EntityType.ORGANIZATION)
                .filter(mention -> staff.sentence() - mention.sentence() <= SENTENCES_BACK)
                .reduce((one, other) -> other)
                .map(Mention::entity);
    }

    private static boolean isEmployer(Mention mention, boolean firm) {
        return firm ? mention.type() == EntityType.COMPANY : Bodies.isBody(mention);
    }
}
