package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** The countries of victims, where another place of the article tells: "Contoso, the largest bank in Peru". */
final class Homes {

    private static final int REACH = 7;
    /** Words of a town and a comma. */
    private static final int TOWN = 3;

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
                .flatMap(phrase -> Stream.concat(described(wording, phrase, party), based(wording, phrase, party)))
                .findFirst();
    }

    private static Stream<Party> described(Wording wording, NounPhrase phrase, Party party) {
        return Victims.in(wording, Extent.of(wording, phrase, Roles.NESTING, "")).stream()
                .filter(other -> other.entity().equals(party.entity()) && other.country() != null);
    }

    /** "Contoso, an exchange based in Ica, Peru". */
    private static Stream<Party> based(Wording wording, NounPhrase phrase, Party party) {
        int based = phrase.end();
        while (based < phrase.end() + REACH && !wording.word(based).equals("based") && !wording.isFinite(based))
            based++;
        if (!wording.word(based).equals("based") || !wording.word(based + 1).equals("in")) return Stream.empty();
        int place = based + 2;
        return wording.names().in(wording.sentence()).stream()
                .filter(mention -> mention.type() == EntityType.COUNTRY
                        && mention.first() >= place
                        && mention.first() <= place + TOWN)
                .limit(1)
                .map(mention -> Party.of(party.entity(), party.type(), mention.entity()));
    }
}
