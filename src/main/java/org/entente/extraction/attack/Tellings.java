package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Reads one sentence: its deeds, with who is blamed for them and how the sentence stands to them. */
final class Tellings {

    private static final Set<String> ALONG = Set.of("too", "also", "likewise");

    private final Wording wording;
    private final Stances stances;
    private final List<Deed> deeds;
    private final List<Allegation> allegations;

    private Tellings(Wording wording) {
        this.wording = wording;
        this.stances = new Stances(wording);
        this.deeds = Roles.in(wording);
        this.allegations = Frames.in(
                wording,
                deeds.stream()
                        .flatMap(deed -> deed.triggers().stream())
                        .sorted()
                        .toList());
    }

    static List<Telling> in(Wording wording) {
        return new Tellings(wording).read();
    }

    private List<Telling> read() {
        List<Telling> tellings = new ArrayList<>();
        deeds.forEach(deed -> tellings.add(telling(deed)));
        for (Allegation allegation : allegations) {
            if (allegation.event() == Allegation.TOLD_BEFORE) tellings.add(telling(allegation));
        }
        tellings.sort(Comparator.comparingInt(Telling::at));
        return tellings;
    }

    private Telling telling(Deed deed) {
        List<Allegation> blames = allegations.stream()
                .filter(allegation -> deed.triggers().contains(allegation.event()))
                .toList();
        Stance stance =
                deed.triggers().stream().map(stances::of).reduce(Stance::and).orElseThrow();
        Deed whole = blames.isEmpty() && stance.isReal()
                ? new Nearby(wording, Set.copyOf(stance.claimants())).complete(deed)
                : deed;
        List<Party> attackers = whole.attackers();
        for (Allegation blame : blames) {
            stance = blame(blame).and(stance);
            attackers = Deed.union(attackers, blame.accused());
        }
        attackers = Deed.union(attackers, Helpers.in(wording, whole));
        List<Party> victims =
                whole.victims().isEmpty() && isMutual(whole) ? attackers : without(whole.victims(), attackers);
        Set<Open> open = EnumSet.noneOf(Open.class);
        open.addAll(deed.open());
        if (goesAlong()) open.add(Open.ALONG);
        if (blames.stream().anyMatch(Allegation::ofSomeone)) open.add(Open.ATTACKER);
        if (!attackers.isEmpty()) open.remove(Open.ATTACKER);
        return new Telling(
                wording,
                deed.first(),
                victims,
                attackers,
                stance,
                pointsBack(whole),
                open,
                List.of(wording.sentence().index()));
    }

    /** "Hackers from the two countries attacked each other's sites". */
    private boolean isMutual(Deed deed) {
        if (!wording.has(Kind.CREW)) return false;
        for (int at = deed.first() + 1; at < wording.size(); at++) {
            String next = wording.word(at + 1);
            boolean both = wording.word(at).equals("both")
                    && next.matches("sides|countries|nations")
                    && (!wording.word(at + 2).equals("of") || deed.attackers().size() > 1);
            boolean each = wording.word(at).equals("each") && next.equals("other")
                    || wording.word(at).equals("one") && next.equals("another");
            if (both || each) return true;
        }
        return false;
    }

    /** Nobody attacks himself. */
    private static List<Party> without(List<Party> victims, List<Party> attackers) {
        Set<String> ids = attackers.stream().map(Party::entity).collect(Collectors.toSet());
        return victims.stream().filter(party -> !ids.contains(party.entity())).toList();
    }

    private Telling telling(Allegation allegation) {
        Stance stance = blame(allegation);
        return new Telling(
                wording,
                allegation.frame(),
                List.of(),
                accused(allegation, stance),
                stance,
                true,
                allegation.ofSomeone() ? EnumSet.of(Open.ATTACKER) : EnumSet.noneOf(Open.class),
                List.of(wording.sentence().index()));
    }

    /** Nobody blames his own country. */
    private static List<Party> accused(Allegation allegation, Stance stance) {
        return allegation.accused().stream()
                .filter(party ->
                        !party.is(EntityType.COUNTRY) || !stance.claimants().contains(party.entity()))
                .toList();
    }

    private Stance blame(Allegation allegation) {
        Stance outer = stances.of(allegation.frame());
        boolean told = allegation.claimants().isEmpty()
                && wording.is(allegation.frame(), Kind.BEHIND, Kind.RESPONSIBLE, Kind.WORK)
                && IntStream.range(0, wording.size()).noneMatch(this::isAllegation);
        Stance own = told ? Stance.ASSERTED : new Stance(null, true, allegation.claimants());
        return outer.isReal() ? own.and(outer) : outer;
    }

    /** Also where the tagger takes the verb for a noun: "the government judges that". */
    private boolean isAllegation(int at) {
        return wording.is(at, Kind.ACCUSE, Kind.ATTRIBUTE)
                || wording.lemma(at).equals("see") && wording.isVerb(at)
                || wording.is(at, Kind.SAY) && wording.tag(at).matches("VB.*|NNS");
    }

    private boolean pointsBack(Deed deed) {
        if (!deed.victims().isEmpty()) return false;
        return deed.open().contains(Open.VICTIM)
                || deed.triggers().stream()
                        .map(wording::phraseAt)
                        .flatMap(Optional::stream)
                        .anyMatch(this::isDefinite);
    }

    private boolean isDefinite(NounPhrase phrase) {
        return wording.is(phrase.first(), Kind.DEFINITE)
                || wording.mentions(phrase).stream().anyMatch(mention -> mention.end() <= phrase.head());
    }

    private boolean goesAlong() {
        for (int at = 0; at < wording.size(); at++) {
            if (ALONG.contains(wording.word(at))) return true;
            if (wording.word(at).equals("as")
                    && wording.word(at + 1).equals("well")
                    && !wording.word(at + 2).equals("as")) return true;
        }
        return false;
    }
}
