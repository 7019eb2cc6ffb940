package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Which edges a telling supports: between victim and attacker as named, and those derived for their countries. */
final class Supports {

    private final Map<String, Party> ties;

    /** @param ties the countries to which the article ties groups and companies, by their id */
    Supports(Map<String, Party> ties) {
        this.ties = ties;
    }

    List<Support> of(Telling telling) {
        List<Support> all = new ArrayList<>();
        for (Party victim : telling.victims()) {
            for (Party attacker : telling.attackers()) add(telling, victim, tied(attacker), all);
        }
        return all;
    }

    private Party tied(Party attacker) {
        Party known = ties.get(attacker.entity());
        if (known == null || attacker.is(EntityType.COUNTRY) || attacker.is(EntityType.AGENCY)) return attacker;
        return known;
    }

    /** Unnamed officials are those of the country that was hit. */
    private static List<String> claimants(Telling telling, @Nullable String home) {
        return telling.stance().claimants().stream()
                .map(id -> id.equals(Claimants.OFFICIALS_AT_HOME) ? home : id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static void add(Telling telling, Party victim, Party attacker, List<Support> all) {
        @Nullable String attacked = victim.country();
        @Nullable String attacking = attacker.country();
        if (victim.entity().equals(attacker.entity())) return;
        if (attacked != null && attacked.equals(attacking)) return;
        all.add(support(
                telling, attacked, victim.entity(), attacker.entity(), attacker, attacker.is(EntityType.COUNTRY)));
        if (attacked == null) return;
        if (!attacked.equals(victim.entity()) && attacker.is(EntityType.GROUP)) {
            all.add(support(telling, attacked, attacked, attacker.entity(), attacker, false));
        }
        boolean direct = attacked.equals(victim.entity()) && Objects.equals(attacking, attacker.entity());
        if (attacking != null && !direct) all.add(support(telling, attacked, attacked, attacking, attacker, true));
    }

    /**
     * @param home the country of the victim
     * @param country whether the edge leads to a country, so that a suspected tie makes it alleged
     */
    private static Support support(
            Telling telling, @Nullable String home, String victim, String attacker, Party party, boolean country) {
        boolean derived = !telling.names(victim, attacker);
        return new Support(
                victim,
                attacker,
                party.country(),
                party.attribution(),
                telling.stance().alleged() || country && party.alleged(),
                claimants(telling, home),
                telling.pointsBack(),
                derived,
                Basis.WORDS,
                telling.sentences());
    }
}
