package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Reads an article's tellings in order, so that "the attack", "the gang" and "were hit too" find what they mean. */
final class Story {

    private final Crews crews;
    private final List<Telling> told = new ArrayList<>();

    private Story(Crews crews) {
        this.crews = crews;
    }

    /** The tellings with all victims and attackers that the article gives them. */
    static List<Telling> of(List<Telling> tellings, List<Wording> article) {
        Story story = new Story(new Crews(article));
        tellings.forEach(story::add);
        return story.told;
    }

    private void add(Telling telling) {
        Telling known = withAttackers(withVictims(telling));
        told.add(known);
        if (!known.victims().isEmpty() && known.attackers().isEmpty()) completeFrom(known);
    }

    private Telling withVictims(Telling telling) {
        if (!telling.victims().isEmpty()) return telling;
        if (!telling.pointsBack()) return justBefore(telling).orElseGet(() -> telling.with(accusers(telling)));
        if (telling.open().contains(Open.VICTIM)) {
            List<Party> here = subjectOf(telling);
            if (!here.isEmpty()) return telling.with(here);
        }
        return last(before -> before.stance().isReal() && isVictim(before.victims(), telling))
                .map(before -> telling.with(before.victims(), telling.attackers(), before))
                .orElseGet(() -> telling.with(accused(telling)));
    }

    /** "Iran itself is a victim. Stuxnet is the work of": what was just told of a victim alone goes on. */
    private Optional<Telling> justBefore(Telling telling) {
        if (told.isEmpty() || telling.attackers().isEmpty()) return Optional.empty();
        Telling before = told.get(told.size() - 1);
        boolean near = before.paragraph() == telling.paragraph() && telling.sentence() - before.sentence() <= 1;
        boolean open = before.attackers().isEmpty() && isVictim(before.victims(), telling);
        return near && open
                ? Optional.of(telling.with(before.victims(), telling.attackers(), before))
                : Optional.empty();
    }

    private static boolean isVictim(List<Party> parties, Telling telling) {
        return parties.stream().anyMatch(party -> isVictim(party, telling));
    }

    /** Nobody attacks himself. */
    private static boolean isVictim(Party party, Telling telling) {
        return telling.attackers().stream()
                .noneMatch(attacker -> attacker.entity().equals(party.entity())
                        || attacker.country() != null && Objects.equals(attacker.country(), party.country()));
    }

    private static List<Party> accused(Telling telling) {
        List<Party> here = subjectOf(telling);
        return here.isEmpty() ? accusers(telling) : here;
    }

    /** "When TV5Monde went dark, a group claimed the attack": the sentence itself names the victim elsewhere. */
    private static List<Party> subjectOf(Telling telling) {
        Wording wording = telling.wording();
        Set<String> others = Set.copyOf(telling.stance().claimants());
        for (NounPhrase phrase : wording.phrases()) {
            if (!wording.clauses().dependencies().is(phrase.head(), "nsubj")) continue;
            List<Party> victims = Victims.in(wording, phrase).stream()
                    .filter(party -> !others.contains(party.entity()) && isVictim(party, telling))
                    .toList();
            if (!victims.isEmpty()) return victims;
        }
        return List.of();
    }

    /** "South Korea blamed hackers for stealing from 35 million accounts": who complains of nobody else was the victim. */
    private static List<Party> accusers(Telling telling) {
        return telling.stance().claimants().stream()
                .filter(id -> id.startsWith("country:"))
                .map(id -> Party.of(id, EntityType.COUNTRY, id))
                .filter(party -> isVictim(party, telling))
                .toList();
    }

    private Telling withAttackers(Telling telling) {
        if (!telling.attackers().isEmpty()) return telling;
        if (telling.open().contains(Open.ATTACKER)) return withKnown(telling);
        if (!telling.open().contains(Open.ALONG)) return telling;
        return last(before -> !before.attackers().isEmpty())
                .filter(before -> before.paragraph() == telling.paragraph())
                .map(before -> along(before, telling))
                .orElse(telling);
    }

    /** The attackers told last, or the crew named since. */
    private Telling withKnown(Telling telling) {
        Optional<Telling> before = last(each -> !each.attackers().isEmpty());
        List<Party> crew = crews.before(telling, before.map(Telling::sentence).orElse(-1));
        if (!crew.isEmpty()) return telling.with(telling.victims(), crew, telling);
        return before.map(each -> by(each, telling)).orElse(telling);
    }

    private static Telling by(Telling before, Telling telling) {
        return telling.with(telling.victims(), before.attackers(), before);
    }

    private static Telling along(Telling before, Telling telling) {
        return by(before, telling).with(telling.stance().and(before.stance()));
    }

    /**
     * An attribution that named no victim gets those of the next telling: "attributed the campaign to the SVR. Nine
     * agencies had been breached".
     */
    private void completeFrom(Telling victims) {
        int index = told.size() - 2;
        if (index < 0) return;
        Telling before = told.get(index);
        boolean near = victims.paragraph() == before.paragraph() && victims.sentence() - before.sentence() <= 1;
        if (!near || before.attackers().isEmpty() || !before.victims().isEmpty()) return;
        told.set(told.size() - 1, along(before, victims));
    }

    private Optional<Telling> last(Predicate<Telling> wanted) {
        for (int i = told.size() - 1; i >= 0; i--) if (wanted.test(told.get(i))) return Optional.of(told.get(i));
        return Optional.empty();
    }
}
