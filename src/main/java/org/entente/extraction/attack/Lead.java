package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Whom the beginning of an article is about: the victim of the attack that the article goes on to tell. */
final class Lead {

    private static final int SENTENCES = 5;

    private final List<Wording> beginning;

    private Lead(List<Wording> beginning) {
        this.beginning = beginning;
    }

    /** The first paragraph of an article, or the first two where they are short. */
    static Lead of(List<Wording> article) {
        int first = Gist.endOfParagraph(article, 0);
        int second = Gist.endOfParagraph(article, first);
        return new Lead(article.subList(0, second <= SENTENCES ? second : Math.min(first, SENTENCES)));
    }

    /**
     * The tellings, with the victims of the beginning where one names hackers and leaves open whom they hit.
     *
     * @param guilty the countries of all who attack anybody
     */
    List<Telling> complete(List<Telling> story, Set<String> guilty) {
        List<Telling> all = new ArrayList<>();
        for (Telling telling : story) {
            boolean first = all.stream().noneMatch(Telling::isComplete);
            all.add(first && isOpen(telling) ? telling.with(victims(guilty)) : telling);
        }
        return all;
    }

    /**
     * The countries of all who attack anybody.
     *
     * @param ties the countries to which the article ties groups and companies, by their id
     */
    static Set<String> guilty(List<Telling> story, Map<String, Party> ties) {
        return story.stream()
                .flatMap(telling -> telling.attackers().stream())
                .map(party -> Suspects.tied(party, ties).country())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isOpen(Telling telling) {
        if (telling.attackers().isEmpty() || !telling.victims().isEmpty()) return false;
        if (!telling.stance().isReal() || telling.stance().claimants().size() > 1) return false;
        return telling.pointsBack() || telling.open().contains(Open.VICTIM) || hasKnownObject(telling);
    }

    /** "Took the page down": the verb has an object of which the article has told. */
    private static boolean hasKnownObject(Telling telling) {
        Wording wording = telling.wording();
        if (!Triggers.isVerb(wording, telling.at())) return false;
        List<Slot> slots = Slot.from(wording, telling.at() + 1, Set.of());
        Stream<NounPhrase> subject =
                wording.clauses().isPassive(telling.at()) ? wording.subject(telling.at()).stream() : Stream.empty();
        Stream<NounPhrase> objects = slots.stream()
                .filter(slot -> slot.preposition().matches("|into"))
                .map(Slot::phrase);
        return Stream.concat(subject, objects).anyMatch(phrase -> isKnownThing(wording, phrase));
    }

    private static boolean isKnownThing(Wording wording, NounPhrase phrase) {
        return wording.is(phrase.first(), Kind.DEFINITE)
                && wording.is(phrase.head(), Kind.ASSET, Kind.DATA)
                && wording.mentions(phrase).isEmpty();
    }

    /** Of whom the beginning tells, where the denial soon follows. */
    List<Party> deniedBy(Denial denial) {
        boolean hackers = beginning.stream()
                .anyMatch(wording -> wording.has(
                        Kind.NOUN_CYBER, Kind.NOUN_TOOL, Kind.VERB_CYBER, Kind.CREW, Kind.STEALTH, Kind.CYBER));
        boolean soon = denial.sentence() < SENTENCES && denial.countries().size() == 1;
        return hackers && soon ? victims(Set.copyOf(denial.countries())) : List.of();
    }

    /** Those of the only country besides the guilty ones that the beginning names; empty where there are two, or none. */
    private List<Party> victims(Set<String> guilty) {
        List<Named> first = beginning.isEmpty()
                ? List.of()
                : named(beginning.get(0), guilty, false).toList();
        return Named.countries(first).size() == 1 ? whole(first) : victimsOfAll(guilty);
    }

    private List<Party> victimsOfAll(Set<String> guilty) {
        List<Named> told = named(guilty, false).toList();
        List<Named> all = Stream.concat(told.stream(), named(guilty, true)).toList();
        List<Named> victims = told.isEmpty() ? all : told;
        Set<String> countries = new TreeSet<>(Named.countries(victims));
        if (countries.size() != 1) return List.of();
        return told.isEmpty() ? List.of(country(countries.iterator().next())) : whole(told);
    }

    /** The body that is told first, or the country of all. */
    private static List<Party> whole(List<Named> told) {
        return List.of(body(told)
                .orElseGet(() -> country(Named.countries(told).iterator().next())));
    }

    private static Party country(String id) {
        return Party.of(id, EntityType.COUNTRY, id);
    }

    private static Optional<Party> body(List<Named> told) {
        return told.stream()
                .flatMap(named -> named.parties().stream())
                .filter(party -> !party.is(EntityType.COUNTRY))
                .findFirst();
    }

    /** @param telling whether those are meant who tell of it, or all others */
    private Stream<Named> named(Set<String> guilty, boolean telling) {
        return beginning.stream().flatMap(wording -> named(wording, guilty, telling));
    }

    private static Stream<Named> named(Wording wording, Set<String> guilty, boolean telling) {
        Sources sources = new Sources(wording);
        Set<NounPhrase> aside = Asides.in(wording);
        return wording.phrases().stream()
                .filter(phrase -> !wording.mentions(phrase).isEmpty() && !aside.contains(phrase))
                .filter(phrase -> sources.isSource(phrase) == telling)
                .filter(phrase -> !wording.has(phrase.first(), phrase.end(), Kind.WATCHER))
                .map(phrase -> new Named(
                        wording,
                        phrase.head(),
                        Victims.in(wording, phrase).stream()
                                .filter(party -> party.country() != null && !guilty.contains(party.country()))
                                .filter(party ->
                                        !telling || party.is(EntityType.COUNTRY) || party.is(EntityType.AGENCY))
                                .toList()))
                .filter(named -> !named.parties().isEmpty());
    }
}
