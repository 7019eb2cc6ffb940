package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Reads an article's tellings in order, so that "the attack", "the gang" and "were hit too" find what they mean. */
final class Story {

    private final List<Telling> told = new ArrayList<>();

    private Story() {}

    /** The tellings with all victims and attackers that the article gives them. */
    static List<Telling> of(List<Telling> tellings) {
        Story story = new Story();
        tellings.forEach(story::add);
        return story.told;
    }

    private void add(Telling telling) {
        Telling known = withAttackers(withVictims(telling));
        told.add(known);
        if (!known.victims().isEmpty() && known.attackers().isEmpty()) completeFrom(known);
    }

    private Telling withVictims(Telling telling) {
        if (!telling.victims().isEmpty() || !telling.pointsBack()) return telling;
        return last(before -> !before.victims().isEmpty() && before.stance().isReal())
                .map(before -> telling.with(before.victims(), telling.attackers(), before))
                .orElseGet(() -> telling.with(subjectOf(telling)));
    }

    /** "When TV5Monde went dark, a group claimed the attack": the sentence itself names the victim elsewhere. */
    private static List<Party> subjectOf(Telling telling) {
        Wording wording = telling.wording();
        Set<String> others = Set.copyOf(telling.stance().claimants());
        for (NounPhrase phrase : wording.phrases()) {
            if (!wording.clauses().dependencies().is(phrase.head(), "nsubj")) continue;
            List<Party> victims = Victims.in(wording, phrase).stream()
                    .filter(party -> !others.contains(party.entity()))
                    .filter(party -> telling.attackers().stream()
                            .noneMatch(attacker -> attacker.entity().equals(party.entity())))
                    .toList();
            if (!victims.isEmpty()) return victims;
        }
        return accusers(telling);
    }

    /** "South Korea blamed hackers for stealing from 35 million accounts": who complains of nobody else was the victim. */
    private static List<Party> accusers(Telling telling) {
        return telling.stance().claimants().stream()
                .filter(id -> id.startsWith("country:"))
                .map(id -> Party.of(id, EntityType.COUNTRY, id))
                .toList();
    }

    private Telling withAttackers(Telling telling) {
        if (!telling.attackers().isEmpty() || !telling.unnamed() && !telling.along()) return telling;
        return last(before -> !before.attackers().isEmpty())
                .filter(before -> telling.unnamed() || before.paragraph() == telling.paragraph())
                .map(before -> telling.unnamed() ? by(before, telling) : along(before, telling))
                .orElse(telling);
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
