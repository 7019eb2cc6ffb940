package org.entente.extraction.attack;

import java.util.List;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Where an article names its crews of hackers, so that "the gang" and "it" can mean them. */
final class Crews {

    private static final int REACH = 4;

    private final List<Wording> article;

    Crews(List<Wording> article) {
        this.article = article;
    }

    /** The crew named last before the telling, after the sentence {@code since} and not long ago; or none. */
    List<Party> before(Telling telling, int since) {
        for (int sentence = telling.sentence(); sentence >= Math.max(since, telling.sentence() - REACH); sentence--) {
            if (sentence < 0) break;
            Wording wording = article.get(sentence);
            int end = sentence == telling.sentence() ? telling.at() : wording.size();
            List<Mention> crews = wording.names().in(wording.sentence()).stream()
                    .filter(mention -> mention.type() == EntityType.GROUP && mention.end() <= end)
                    .toList();
            if (crews.isEmpty()) continue;
            Mention last = crews.get(crews.size() - 1);
            return wording.phraseAt(last.head())
                    .map(phrase -> Attackers.in(wording, phrase))
                    .orElse(List.of());
        }
        return List.of();
    }
}
