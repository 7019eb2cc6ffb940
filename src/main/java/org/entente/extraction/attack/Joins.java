package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Names;

/** Joins what an article tells of an attack by nobody in particular and, elsewhere, of a country that is behind it. */
final class Joins {

    private static final int BACK = 4;
    private static final int AHEAD = 2;
    private static final int NEAR = 1;
    private static final int BRIEF = 8;

    private static final Set<String> EXERCISES = Set.of(
            "exercise",
            "exercises",
            "drill",
            "drills",
            "wargame",
            "manoeuvres",
            "maneuvers",
            "rehearsal",
            "simulation");

    private final List<Wording> article;
    private final Hits hits;
    private final Map<String, Party> ties;

    private Joins(List<Wording> article, List<Telling> tellings, Map<String, Party> ties) {
        this.article = article;
        this.ties = ties;
        this.hits = new Hits(article, tellings);
    }

    /**
     * @param story what the article tells of attacks
     * @param offTopic what it tells that may be about anything but computers
     * @param ties the countries to which the article ties groups and companies, by their id
     * @param known the ids of the countries to which attacks are laid already
     */
    static List<Telling> of(
            List<Wording> article,
            List<Telling> story,
            List<Telling> offTopic,
            Map<String, Party> ties,
            Set<String> known) {
        if (!isOfHackers(article)) return List.of();
        Joins joins = new Joins(
                article, Stream.concat(story.stream(), offTopic.stream()).toList(), ties);
        List<Culprit> culprits = Stream.concat(
                        story.stream().flatMap(telling -> culprits(telling).stream()),
                        article.stream().flatMap(wording -> Culprits.in(wording).stream()))
                .filter(culprit -> !known.contains(culprit.country()))
                .toList();
        return culprits.stream()
                .filter(culprit -> !joins.isOfExercise(culprit))
                .flatMap(culprit -> joins.told(culprit).stream())
                .toList();
    }

    /** "Russian hackers had opened the gate": who did it to somebody of whom the sentence does not tell. */
    private static List<Culprit> culprits(Telling telling) {
        if (!telling.victims().isEmpty() || !telling.wording().has(0, telling.at(), Kind.CREW)) return List.of();
        if (Story.hasNamedObject(telling)) return List.of();
        return telling.attackers().stream()
                .filter(party -> party.country() != null && party.attribution() != null)
                .filter(party -> isNamedOnce(telling.wording(), Objects.requireNonNull(party.country())))
                .map(party -> new Culprit(
                        telling.wording(),
                        telling.at(),
                        Objects.requireNonNull(party.country()),
                        party.is(EntityType.AGENCY) ? party.entity() : null,
                        Objects.requireNonNull(party.attribution()),
                        telling.stance().alleged() || party.alleged(),
                        telling.stance().claimants()))
                .toList();
    }

    /** "Danish hackers robbed a Danish bank": who is named twice may be the victim, too. */
    private static boolean isNamedOnce(Wording wording, String country) {
        return wording.names().in(wording.sentence()).stream()
                        .filter(mention -> wording.countryOf(mention)
                                .filter(country::equals)
                                .isPresent())
                        .count()
                == 1;
    }

    private static boolean isOfHackers(List<Wording> article) {
        boolean hacking = article.stream()
                .anyMatch(wording -> wording.has(
                                Kind.NOUN_CYBER,
                                Kind.STEALTH,
                                Kind.NOUN_TOOL,
                                Kind.VERB_CYBER,
                                Kind.CREW,
                                Kind.CYBER,
                                Kind.ASSET,
                                Kind.DATA)
                        || Triggers.namesCrew(wording));
        return hacking
                && article.stream()
                        .noneMatch(wording -> article.size() < BRIEF && wording.has(Kind.SETTING, Kind.ACCORD));
    }

    /** "They are soldiers of the fleet. The game is the cyber leg of a yearly exercise". */
    private boolean isOfExercise(Culprit culprit) {
        int paragraph = culprit.wording().sentence().paragraph();
        return article.stream()
                .anyMatch(wording -> wording.sentence().paragraph() == paragraph && wording.hasWord(EXERCISES));
    }

    private List<Telling> told(Culprit culprit) {
        for (int sentence : order(culprit)) {
            boolean taken = sentence == culprit.sentence() && hits.isBySomebody(sentence);
            List<Party> victims = taken ? List.of() : hits.in(sentence, culprit.country());
            if (!victims.isEmpty()) return withList(culprit, sentence, victims);
        }
        if (IntStream.range(0, article.size()).noneMatch(hits::tells)) return List.of();
        List<Party> accuser = accuser(culprit);
        if (!accuser.isEmpty()) return List.of(telling(culprit, accuser, culprit.sentence()));
        for (int sentence : order(culprit)) {
            List<Party> victims = hits.near(sentence, culprit.country());
            if (!victims.isEmpty()) return withList(culprit, sentence, victims);
        }
        List<Party> first = article.size() < BRIEF ? hits.first(culprit.country()) : List.of();
        return first.isEmpty() ? List.of() : List.of(telling(culprit, first, 0));
    }

    /** Who complains, where nobody else is told as hit, complains for his own country. */
    private List<Party> accuser(Culprit culprit) {
        Names names = culprit.wording().names();
        List<String> homes = culprit.claimants().stream()
                .filter(id -> id.matches("(country|agency):.*"))
                .flatMap(id -> id.startsWith("country:") ? Stream.of(id) : names.countryOf(id).stream())
                .filter(id -> !id.equals(culprit.country()))
                .distinct()
                .toList();
        return homes.size() == 1 && hits.isHome(homes.get(0))
                ? List.of(Party.of(homes.get(0), EntityType.COUNTRY, homes.get(0)))
                : List.of();
    }

    /** Where what a culprit did is told: in its own sentence, right before, right after. */
    private List<Integer> order(Culprit culprit) {
        List<Integer> order = new ArrayList<>();
        int here = culprit.sentence();
        for (int at = here; at >= Math.max(0, here - BACK); at--) order.add(at);
        for (int at = here + 1; at <= Math.min(article.size() - 1, here + AHEAD); at++) order.add(at);
        return order;
    }

    /** With those told right before, in the same paragraph: "The first was hit; then the second. Both by". */
    private List<Telling> withList(Culprit culprit, int sentence, List<Party> victims) {
        List<Telling> all = new ArrayList<>(List.of(telling(culprit, victims, sentence)));
        int paragraph = article.get(sentence).sentence().paragraph();
        for (int at = sentence - 1; at >= 0; at--) {
            if (article.get(at).sentence().paragraph() != paragraph) break;
            List<Party> before = hits.in(at, culprit.country());
            if (before.isEmpty()) before = hits.near(at, culprit.country());
            if (before.isEmpty()) break;
            all.add(telling(culprit, before, at));
        }
        return all;
    }

    /** The only crew of the country that is named near by, or whoever the words name. */
    private Party author(Culprit culprit, int hit) {
        Party named = culprit.party();
        List<Party> crews = ties.values().stream()
                .filter(party -> party.is(EntityType.GROUP) && culprit.country().equals(party.country()))
                .filter(party -> isNear(party.entity(), culprit.sentence()) || isNear(party.entity(), hit))
                .toList();
        if (crews.size() != 1 || named.is(EntityType.AGENCY)) return named;
        Party crew = crews.get(0);
        return crew.tied(culprit.attribution(), culprit.alleged() || crew.alleged());
    }

    private boolean isNear(String entity, int sentence) {
        return article.subList(Math.max(0, sentence - NEAR), Math.min(article.size(), sentence + NEAR + 1)).stream()
                .flatMap(wording -> wording.names().in(wording.sentence()).stream())
                .anyMatch(mention -> mention.entity().equals(entity));
    }

    private Telling telling(Culprit culprit, List<Party> victims, int sentence) {
        return new Telling(
                culprit.wording(),
                culprit.at(),
                victims,
                List.of(author(culprit, sentence)),
                new Stance(null, culprit.alleged(), culprit.claimants()),
                false,
                EnumSet.noneOf(Open.class),
                Stream.of(sentence, culprit.sentence()).distinct().sorted().toList());
    }
}
