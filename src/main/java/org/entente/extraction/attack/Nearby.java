package org.entente.extraction.attack;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Fills the side of a deed that the syntax left empty with what stands nearest in the sentence. */
final class Nearby {

    private static final Set<String> PLACES =
            Set.of("on", "against", "at", "in", "into", "of", "from", "across", "inside");
    private static final int REACH = 40;

    private final Wording wording;
    private final Set<String> claimants;

    Nearby(Wording wording, Set<String> claimants) {
        this.wording = wording;
        this.claimants = claimants;
    }

    Deed complete(Deed deed) {
        if (deed.victims().isEmpty() == deed.attackers().isEmpty()) return deed;
        if (deed.attackers().isEmpty()) return deed.open().isEmpty() ? deed.withAttackers(attackers(deed)) : deed;
        return deed.withVictims(victims(deed));
    }

    /** Hackers of a country, or a crew, that the sentence names. */
    private List<Party> attackers(Deed deed) {
        return wording.phrases().stream()
                .filter(phrase -> isCrew(phrase) && Math.abs(phrase.head() - deed.first()) < REACH)
                .map(phrase -> Attackers.in(wording, phrase))
                .filter(parties ->
                        !parties.isEmpty() && parties.stream().noneMatch(party -> isOneOf(party, deed.victims())))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isCrew(NounPhrase phrase) {
        return wording.has(phrase.first(), phrase.end(), Kind.CREW)
                || wording.mentions(phrase).stream()
                        .anyMatch(mention -> mention.type() == EntityType.GROUP
                                && (!Gate.isViolent(mention.entity()) || wording.has(Kind.CREW)));
    }

    /** The next phrase after the deed that a preposition makes its place. */
    private List<Party> victims(Deed deed) {
        Set<NounPhrase> aside = Asides.in(wording);
        Optional<NounPhrase> place = wording.phrases().stream()
                .filter(phrase -> !aside.contains(phrase))
                .filter(phrase -> phrase.first() > deed.first() && phrase.first() < clauseEnd(deed))
                .filter(phrase -> PLACES.contains(wording.word(phrase.first() - 1))
                        || wording.tag(phrase.first() - 1).equals("VBG"))
                .filter(phrase -> Victims.in(wording, phrase).stream()
                        .anyMatch(party -> !isOneOf(party, deed.attackers()) && !claimants.contains(party.entity())))
                .findFirst();
        return place.map(phrase -> Victims.in(
                        wording, Extent.of(wording, phrase, Roles.NESTING, wording.word(phrase.first() - 1))))
                .orElse(List.of());
    }

    /** Where the next clause begins after the deed. */
    private int clauseEnd(Deed deed) {
        for (int at = deed.triggers().last() + 1; at < wording.size(); at++) {
            boolean purpose =
                    wording.tag(at).equals("VB") && wording.word(at - 1).equals("to");
            if (purpose || wording.isFinite(at) || wording.word(at).equals(";") || at - deed.first() > REACH) return at;
        }
        return wording.size();
    }

    private static boolean isOneOf(Party party, List<Party> others) {
        return others.stream()
                .anyMatch(other -> other.entity().equals(party.entity())
                        || other.country() != null && Objects.equals(other.country(), party.country()));
    }
}
