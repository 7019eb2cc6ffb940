package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Names;

/** Whom the sentences of an article tell as hit, as far as nobody of another country is told to have done it. */
final class Hits {

    /** How far back a sentence of attack without a victim is about who was told before. */
    private static final int REACH = 3;

    private static final String LOST =
            "lost|loses|gone|missing|stolen|copied|copying|copies|wiped|erased|encrypted|emptied|altered|replaced|dark|down|offline|blank"
                    + "|dead|read|reading|taken|listened|listening|strangers|unavailable|unreachable|sale|planted";

    private final List<Wording> article;
    private final List<Telling> tellings;
    private final Optional<String> home;

    /** @param tellings all that the article tells of attacks, also where it may be about anything but computers */
    Hits(List<Wording> article, List<Telling> tellings) {
        this.article = article;
        this.tellings = tellings;
        this.home = home(article);
    }

    /** Those told as hit in a sentence by unknown people, or by people of the country. */
    List<Party> in(int sentence, String guilty) {
        List<Telling> here = tellings.stream()
                .filter(telling -> telling.sentence() == sentence)
                .toList();
        if (here.stream().anyMatch(telling -> isByOther(telling, guilty))) return List.of();
        return others(
                here.stream()
                        .flatMap(telling -> telling.victims().stream())
                        .map(this::atHome)
                        .toList(),
                guilty);
    }

    /** Those named in, or right before, a sentence of attack that does not say whom it hit. */
    List<Party> near(int sentence, String guilty) {
        List<Telling> here = tellings.stream()
                .filter(telling -> telling.sentence() == sentence)
                .toList();
        if (here.stream().anyMatch(telling -> isByOther(telling, guilty))) return List.of();
        Wording wording = article.get(sentence);
        if (here.isEmpty() && !tellsLoss(wording)) return List.of();
        List<Party> named = named(wording, guilty, false);
        for (int before = sentence - 1; named.isEmpty() && before >= Math.max(0, sentence - REACH); before--) {
            named = named(article.get(before), guilty, false);
        }
        return one(named);
    }

    /** A body of which no country is told is of the country that the article is about. */
    private Party atHome(Party party) {
        if (party.country() != null || party.is(EntityType.GROUP) || home.isEmpty()) return party;
        return Party.of(party.entity(), party.type(), home.get());
    }

    private static Optional<String> home(List<Wording> article) {
        if (article.isEmpty()) return Optional.empty();
        Names names = article.get(0).names();
        Optional<String> reported = article.stream()
                .flatMap(wording -> names.reportedFrom(wording.sentence()).stream())
                .findFirst();
        return reported.or(() -> names.entities().stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .map(Entity::id)
                .filter(id -> names.salience(id) > 0)
                .max(Comparator.comparingInt(names::salience)));
    }

    /** The one that the beginning is about. */
    List<Party> first(String guilty) {
        for (boolean telling : new boolean[] {false, true}) {
            for (Wording wording : article.subList(0, Math.min(2, article.size()))) {
                List<Party> named = one(named(wording, guilty, telling).stream()
                        .filter(party -> home.isEmpty()
                                || guilty.equals(home.get())
                                || home.get().equals(party.country()))
                        .toList());
                if (!named.isEmpty()) return named;
            }
        }
        return List.of();
    }

    /** Whether the article is about the country more than about any other. */
    boolean isHome(String country) {
        return home.filter(country::equals).isPresent();
    }

    /** Whether the sentence names a crew that did it. */
    boolean isBySomebody(int sentence) {
        return tellings.stream()
                .anyMatch(telling -> telling.sentence() == sentence
                        && telling.attackers().stream().anyMatch(party -> party.is(EntityType.GROUP)));
    }

    boolean tells(int sentence) {
        return tellings.stream().anyMatch(telling -> telling.sentence() == sentence)
                || tellsLoss(article.get(sentence));
    }

    private static boolean isByOther(Telling telling, String guilty) {
        return telling.attackers().stream()
                .anyMatch(party -> party.country() != null && !guilty.equals(party.country()));
    }

    private static boolean tellsLoss(Wording wording) {
        boolean things = wording.has(Kind.ASSET, Kind.DATA);
        if (things && wording.has(Kind.CREW)) return true;
        return things
                && wording.sentence().tokens().stream()
                        .anyMatch(token -> wording.word(token.index()).matches(LOST));
    }

    private static List<Party> named(Wording wording, String guilty, boolean telling) {
        Sources sources = new Sources(wording);
        Set<NounPhrase> aside = Asides.in(wording);
        List<Party> all = new ArrayList<>();
        for (NounPhrase phrase : wording.phrases()) {
            if (wording.mentions(phrase).isEmpty() || aside.contains(phrase)) continue;
            if (sources.isSource(phrase) != telling || wording.is(phrase.head(), Kind.NOUN_TOOL, Kind.CREW)) continue;
            if (!telling && isWatcher(wording, phrase) || isTold(wording, phrase)) continue;
            if (wording.is(phrase.end() + 1, Kind.NOUN_TOOL)) continue;
            List<Party> parties = others(Victims.in(wording, phrase), guilty);
            if (telling)
                parties = parties.stream()
                        .filter(party -> party.is(EntityType.COUNTRY) || party.is(EntityType.AGENCY))
                        .toList();
            all.addAll(parties);
        }
        return all;
    }

    /** Those who look into it, but for "the mail of nine diplomats". */
    private static boolean isWatcher(Wording wording, NounPhrase phrase) {
        return wording.has(phrase.first(), phrase.end(), Kind.WATCHER)
                && !(wording.word(phrase.first() - 1).matches("of|from")
                        && wording.is(phrase.first() - 2, Kind.DATA, Kind.ASSET));
    }

    /** "Told the newspaper". */
    private static boolean isTold(Wording wording, NounPhrase phrase) {
        return wording.lemma(phrase.first() - 1).equals("tell");
    }

    private static List<Party> others(List<Party> parties, String guilty) {
        return parties.stream()
                .filter(party -> party.country() != null && !guilty.equals(party.country()))
                .toList();
    }

    /** Those of one country; of several the first is the one that it is about. */
    private static List<Party> one(List<Party> parties) {
        Set<String> countries = parties.stream()
                .map(party -> Objects.requireNonNull(party.country()))
                .collect(Collectors.toSet());
        if (countries.size() != 1) return List.of();
        return parties.stream()
                .filter(party -> !party.is(EntityType.COUNTRY))
                .findFirst()
                .or(() -> parties.stream().findFirst())
                .stream()
                .toList();
    }
}
