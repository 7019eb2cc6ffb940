package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extraction.attack.Part.Link;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Who is meant by the subject of a verb of saying. */
final class Claimants {

    private Claimants() {}

    /** Their ids; the country for its unnamed agencies and officials; empty for "researchers". */
    static List<String> in(Wording wording, NounPhrase phrase) {
        List<String> ids = new ArrayList<>();
        for (Part part : Extent.of(wording, phrase, Set.of(), "").parts()) {
            if (part.is(Link.APPOSED) && !ids.isEmpty() || part.is(Link.OWNER)) continue;
            for (String id : of(wording, part.phrase())) if (!ids.contains(id)) ids.add(id);
        }
        return ids.isEmpty() && wording.is(phrase.head(), Kind.OFFICIAL) ? seat(wording, phrase) : ids;
    }

    /** "The government in Warsaw". */
    private static List<String> seat(Wording wording, NounPhrase official) {
        return Extent.of(wording, official, Set.of("in", "of"), "").phrases().stream()
                .flatMap(phrase -> wording.mentions(phrase).stream())
                .filter(mention -> mention.type() == EntityType.COUNTRY)
                .map(Mention::entity)
                .limit(1)
                .toList();
    }

    private static List<String> of(Wording wording, NounPhrase phrase) {
        List<Mention> mentions = wording.mentions(phrase).stream()
                .filter(mention -> mention.type() != EntityType.GROUP || mention.head() == phrase.head())
                .toList();
        List<String> heads = mentions.stream()
                .filter(mention -> mention.first() <= phrase.head() && phrase.head() < mention.end())
                .map(Mention::entity)
                .toList();
        if (!heads.isEmpty()) return heads;
        boolean official = wording.has(phrase.first(), phrase.end(), Kind.OFFICIAL);
        return mentions.stream()
                .filter(mention -> mention.type() != EntityType.COUNTRY || official)
                .map(Mention::entity)
                .limit(1)
                .toList();
    }
}
