package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Countries;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;

/** The countries of victims, where another place of the article tells: "Contoso, the largest bank in Peru". */
final class Homes {

    private static final int REACH = 7;
    private static final Countries COUNTRIES = Countries.bundled();
    /** Letters of the longest code of a country, which is no word. */
    private static final int CODE = 3;
    /** Names of people and places elsewhere, too. */
    private static final Set<String> AMBIGUOUS =
            Set.of("Jordan", "Georgia", "Georgian", "Chad", "American", "British", "Mali", "Cuba", "Turkey");
    /** Words of a town and a comma. */
    private static final int TOWN = 3;

    private final List<Wording> article;

    Homes(List<Wording> article) {
        this.article = article;
    }

    /** @param guilty the ids of the countries of all who attack anybody in the article */
    Telling located(Telling telling, Set<String> guilty) {
        if (telling.victims().stream().allMatch(party -> party.country() != null)) return telling;
        return telling.with(
                telling.victims().stream().map(party -> located(party, guilty)).toList());
    }

    private Party located(Party party, Set<String> guilty) {
        if (party.country() != null || party.is(EntityType.GROUP)) return party;
        return article.stream()
                .flatMap(wording -> in(wording, party).stream())
                .findFirst()
                .or(() -> byName(party)
                        .or(() -> isOfMany(party) ? Optional.empty() : ofStory(guilty))
                        .map(id -> Party.of(party.entity(), party.type(), id)))
                .orElse(party);
    }

    /** Bodies of many countries. */
    private static boolean isOfMany(Party party) {
        return party.entity()
                .matches(
                        "organization:.*(world|international|global|european|nations|union|forum|regional|asean|pacific).*");
    }

    /** "Danish Railways", "Telecom del Peru". */
    private Optional<String> byName(Party party) {
        if (article.isEmpty()) return Optional.empty();
        return article.get(0).names().entity(party.entity()).stream()
                .flatMap(entity -> Stream.of(entity.name().split("\\s+")))
                .filter(word -> word.length() > CODE && !AMBIGUOUS.contains(word))
                .flatMap(word -> COUNTRIES.codeOf(word).stream())
                .map(code -> "country:" + code)
                .findFirst();
    }

    /** The only country, besides those of the attackers, that the article names, or that its bodies are of. */
    private Optional<String> ofStory(Set<String> guilty) {
        if (article.isEmpty()) return Optional.empty();
        Names names = article.get(0).names();
        Set<String> others = names.entities().stream()
                .filter(entity -> entity.type() != EntityType.COUNTRY || names.salience(entity.id()) > 0)
                .map(entity -> entity.type() == EntityType.COUNTRY ? entity.id() : office(entity))
                .filter(id -> !id.isEmpty() && !guilty.contains(id))
                .collect(Collectors.toSet());
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }

    private static String office(Entity entity) {
        String country = entity.country();
        return entity.type() == EntityType.AGENCY && country != null ? "country:" + country : "";
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
