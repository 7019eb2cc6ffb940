package org.entente.extraction.attack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.attack.Part.Link;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Who is meant by the subject of a verb of saying. */
final class Claimants {

    /** Stands for the country of whoever was hit: "prosecutors say". */
    static final String OFFICIALS_AT_HOME = "officials:at-home";

    private static final Set<String> MASTERS = Set.of("at", "of", "for", "from", "with", "by");

    private final Wording wording;
    private final Set<String> ids = new LinkedHashSet<>();

    private Claimants(Wording wording) {
        this.wording = wording;
    }

    /** Their ids; the country for its unnamed agencies and officials; empty for "researchers". */
    static List<String> in(Wording wording, NounPhrase phrase) {
        Claimants claimants = new Claimants(wording);
        claimants.read(Extent.of(wording, phrase, Set.of(), "").parts());
        if (!claimants.ids.isEmpty()) return List.copyOf(claimants.ids);
        return claimants.ofService(phrase);
    }

    /** "The ministry's spokesman, Jane Roe", is she; "the CERT, a unit of the ministry", is the CERT. */
    private void read(List<Part> parts) {
        List<String> last = List.of();
        boolean bearer = false;
        for (Part part : parts) {
            if (part.is(Link.OWNER)) continue;
            if (part.is(Link.APPOSED) && !last.isEmpty()) {
                List<String> person = bearer ? person(part.phrase()) : List.of();
                if (!person.isEmpty()) last.forEach(ids::remove);
                ids.addAll(person);
                continue;
            }
            List<String> heads = heads(part.phrase());
            List<String> person = bearer && !last.isEmpty() ? person(part.phrase()) : List.of();
            if (!person.isEmpty() && isAfterComma(part.phrase())) last.forEach(ids::remove);
            bearer = heads.isEmpty();
            last = bearer ? byModifier(part.phrase()) : heads;
            ids.addAll(last);
            if (last.isEmpty() && !ids.isEmpty()) bearer = false;
        }
    }

    private boolean isAfterComma(NounPhrase phrase) {
        return wording.word(phrase.first() - 1).equals(",");
    }

    private List<String> person(NounPhrase phrase) {
        return mentions(phrase).stream()
                .filter(mention -> mention.type() == EntityType.PERSON && covers(mention, phrase.head()))
                .map(Mention::entity)
                .toList();
    }

    private List<String> heads(NounPhrase phrase) {
        return mentions(phrase).stream()
                .filter(mention -> covers(mention, phrase.head()))
                .map(Mention::entity)
                .distinct()
                .toList();
    }

    /** "Microsoft's researchers", "US officials". */
    private List<String> byModifier(NounPhrase phrase) {
        boolean official = wording.has(phrase.first(), phrase.end(), Kind.OFFICIAL);
        return mentions(phrase).stream()
                .filter(mention -> mention.type() != EntityType.COUNTRY || official)
                .map(Mention::entity)
                .limit(1)
                .toList();
    }

    private List<Mention> mentions(NounPhrase phrase) {
        return wording.mentions(phrase).stream()
                .filter(mention -> mention.type() != EntityType.GROUP || mention.head() == phrase.head())
                .toList();
    }

    private static boolean covers(Mention mention, int token) {
        return mention.first() <= token && token < mention.end();
    }

    /** "Researchers at Contoso", "a report by the ministry", "prosecutors in Riga", "the police". */
    private List<String> ofService(NounPhrase bearer) {
        boolean official = wording.is(bearer.head(), Kind.OFFICIAL);
        if (!official && !wording.is(bearer.head(), Kind.WATCHER, Kind.CHARGE_NOUN, Kind.REPORT)) return List.of();
        Set<String> nesting = official ? Set.of("at", "of", "for", "from", "with", "by", "in") : MASTERS;
        List<NounPhrase> hanging = Extent.of(wording, bearer, nesting, "").phrases();
        for (NounPhrase phrase : hanging.subList(1, hanging.size())) {
            Optional<Mention> master = mentions(phrase).stream()
                    .filter(mention -> mention.type() != EntityType.COUNTRY || official)
                    .findFirst();
            if (master.isPresent()) return List.of(master.get().entity());
        }
        return official && isPlain(bearer) ? List.of(OFFICIALS_AT_HOME) : List.of();
    }

    /** Not "European officials", nor "the investigator whom the firm hired". */
    private boolean isPlain(NounPhrase official) {
        for (int at = official.first(); at < official.head(); at++) {
            boolean other = wording.tag(at).matches("NNP.*|JJ") && !wording.is(at, Kind.OFFICIAL, Kind.STATE);
            if (other && !wording.word(at).matches("local|senior|several|criminal|public|cyber|top|unnamed"))
                return false;
        }
        return wording.word(official.head())
                .matches("police|prosecutors?|officials?|authorit(?:y|ies)|government|court|detectives|jury");
    }
}
