package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.reading.WordLists;
import org.jspecify.annotations.Nullable;

/** The places where a sentence lays what is told elsewhere at a country's door: "it was Iran", "the trail leads to". */
final class Culprits {

    private static final int REACH = 9;

    private static final Map<String, List<String>> WORDS = WordLists.sections(Culprits.class, "culprits.txt");

    private final Wording wording;
    private final Authorship authorship;
    private final Trails trails;
    private final Unknowns unknowns;
    private final List<Culprit> found = new ArrayList<>();

    private Culprits(Wording wording) {
        this.wording = wording;
        this.authorship = new Authorship(wording);
        this.trails = new Trails(wording);
        this.unknowns = new Unknowns(wording);
    }

    /** The words of a section of {@code culprits.txt}. */
    static Set<String> words(String section) {
        return Set.copyOf(WORDS.getOrDefault(section, List.of()));
    }

    static List<Culprit> in(Wording wording) {
        Culprits culprits = new Culprits(wording);
        wording.names().in(wording.sentence()).forEach(culprits::read);
        return culprits.found;
    }

    private void read(Mention mention) {
        boolean state = mention.type() == EntityType.COUNTRY || mention.type() == EntityType.AGENCY;
        boolean named = mention.isNamed() || mention.form() == Mention.Form.NOMINAL;
        if (!state || !named || Ties.isEmpty(wording, mention) || Defenders.isOne(mention.entity())) return;
        Optional<String> country = wording.countryOf(mention);
        Optional<NounPhrase> phrase = wording.phraseAt(mention.head());
        if (country.isEmpty() || phrase.isEmpty()) return;
        if (isSecond(mention, phrase.get())) return;
        Optional<Attribution> how = how(mention, phrase.get());
        if (how.isEmpty() || isCleared(mention)) return;
        Stance stance = new Stances(wording).of(mention.head());
        if (!stance.isReal() || isHypothetical(mention.first())) return;
        List<String> claimants = claimants(stance, phrase.get(), country.get());
        if (claimants.stream().anyMatch(id -> isOf(id, country.get()) && !id.equals(mention.entity()))) return;
        boolean alleged = !authorship.isServed(phrase.get().first() - 1) || stance.alleged();
        @Nullable String agency = mention.type() == EntityType.AGENCY ? mention.entity() : null;
        found.add(new Culprit(wording, mention.head(), country.get(), agency, how.get(), alleged, claimants));
    }

    /** "In the service of Cuba rob Indian diplomats": what the tagger took for one phrase. */
    private boolean isSecond(Mention mention, NounPhrase phrase) {
        return mention.type() == EntityType.COUNTRY
                && wording.mentions(phrase).stream()
                        .anyMatch(other -> other.type() == EntityType.COUNTRY
                                && other.end() < mention.first()
                                && !wording.word(mention.first() - 1).matches("and|or|,|&"));
    }

    /** Nobody blames his own country. */
    private boolean isOf(String claimant, String country) {
        return claimant.startsWith("agency:")
                && wording.names().countryOf(claimant).filter(country::equals).isPresent();
    }

    /** Whoever accuses, or says so. */
    private List<String> claimants(Stance stance, NounPhrase accused, String country) {
        List<String> told = stance.claimants();
        List<String> accusers = accusers(accused);
        return (accusers.isEmpty() ? told : accusers)
                .stream()
                        .filter(id -> !id.equals(country) && !id.startsWith("group:"))
                        .toList();
    }

    /** The subject of the verb of blaming that stands last before the accused: "has laid the theft at the door of". */
    private List<String> accusers(NounPhrase accused) {
        for (int at = accused.first() - 1; at >= 0 && !wording.word(at).equals(";"); at--) {
            if (!wording.isVerb(at) || !wording.is(at, Kind.ACCUSE, Kind.ATTRIBUTE)) continue;
            if (wording.clauses().isPassive(at)) return List.of();
            return wording.subject(at)
                    .map(phrase -> Claimants.in(wording, phrase))
                    .orElse(List.of());
        }
        return List.of();
    }

    private Optional<Attribution> how(Mention mention, NounPhrase phrase) {
        Attribution own =
                mention.type() == EntityType.AGENCY ? Attribution.STATE : Ties.within(wording, phrase, mention);
        if (authorship.acts(mention, phrase) || authorship.isOwner(mention, phrase))
            return Optional.of(Attribution.STATE);
        boolean last = mention.end() >= phrase.end()
                || wording.is(phrase.head(), Kind.STATE, Kind.ACTOR, Kind.OFFICIAL, Kind.SPY)
                || wording.word(phrase.head())
                        .matches(
                                "staff|forces|services|leadership|rulers|directorate|cent(?:re|er)|section|division|branch|unit");
        if (!last) return Optional.empty();
        int before = beforePlace(phrase.first() - 1);
        if (authorship.isAuthor(before)) return Optional.of(Attribution.STATE);
        if (trails.leadsTo(before) || trails.isAccused(before)) return Optional.of(own);
        if (unknowns.areCalled(before, phrase)) return Optional.of(own);
        return trails.comesFrom(before);
    }

    /** "To Curitiba, in Brazil": the preposition before the town. */
    private int beforePlace(int before) {
        int comma = wording.word(before).equals("in") ? before - 1 : before;
        if (!wording.word(comma).equals(",")) return before;
        int town = comma - 1;
        while (wording.tag(town).startsWith("NNP")) town--;
        return town < comma - 1 ? town : before;
    }

    /** "It was not Iran", "there is no evidence that". */
    private boolean isCleared(Mention mention) {
        for (int at = mention.first() - 1; at >= Math.max(0, mention.first() - REACH); at--) {
            if (wording.word(at).matches("[.;:]")) break;
            if (wording.word(at)
                            .matches(
                                    "not|n't|never|nobody|nothing|nor|neither|without|purport.*|pretend.*|pos(?:e|ing|ed)")
                    || wording.word(at).equals("no") && !wording.word(at + 1).matches("doubts?|other|longer"))
                return true;
        }
        for (int at = mention.end(); at < Math.min(mention.end() + 4, wording.size()); at++) {
            if (wording.word(at).matches("not|n't|never")) return true;
        }
        return false;
    }

    private boolean isHypothetical(int first) {
        return IntStream.range(Math.max(0, first - 2 * REACH), Math.min(first + 4, wording.size()))
                .anyMatch(at -> wording.tag(at).equals("MD")
                                && wording.word(at).matches("could|might|may|should|would|will|'ll|'d")
                        || wording.word(at).matches("if|whether|warns?|warned"));
    }
}
