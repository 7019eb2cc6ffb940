package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** The countries of victims, where another place of the article tells: "Contoso, the largest bank in Peru". */
final class Homes {

    private final List<Wording> article;

    Homes(List<Wording> article) {
        this.article = article;
    }

    Telling located(Telling telling) {
        if (telling.victims().stream().allMatch(party -> party.country() != null)) return telling;
        return telling.with(telling.victims().stream().map(this::located).toList());
    }

    private Party located(Party party) {
        if (party.country() != null || party.is(EntityType.GROUP)) return party;
        return article.stream()
                .flatMap(wording -> in(wording, party).stream())
                .findFirst()
                .orElse(party);
    }

    private static Optional<Party> in(Wording wording, Party party) {
        return wording.names().in(wording.sentence()).stream()
                .filter(mention -> mention.isNamed() && mention.entity().equals(party.entity()))
                .map(Mention::head)
                .flatMap(head -> wording.phraseAt(head).stream())
                .flatMap(phrase -> Victims.in(wording, Extent.of(wording, phrase, Roles.NESTING, "")).stream())
                .filter(other -> other.entity().equals(party.entity()) && other.country() != null)
                .findFirst();
    }
}
