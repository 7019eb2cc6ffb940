package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Reads an article's tellings in order, so that "the attack", "the gang" and "were hit too" find what they mean. */
final class Story {

    private static final int BRIEF = 5;
    private static final int NEAR = 2;

    private final List<Wording> article;
    private final Crews crews;
    private final List<Telling> told = new ArrayList<>();

    private Story(List<Wording> article) {
        this.article = article;
        this.crews = new Crews(article);
    }

    /** The tellings with all victims and attackers that the article gives them. */
    static List<Telling> of(List<Telling> tellings, List<Wording> article) {
        Story story = new Story(article);
        tellings.forEach(story::add);
        if (article.size() <= BRIEF) story.shareAttackers();
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
        Optional<Telling> known = last(before -> before.stance().isReal() && isVictim(before.victims(), telling));
        if (known.filter(before -> isOfOtherAffair(before, telling)).isPresent())
            return telling.with(accusers(telling));
        return known.map(before -> telling.with(before.victims(), telling.attackers(), before))
                .orElseGet(() -> telling.with(accused(telling)));
    }

    /** "Albania holds Iran responsible for the attack", paragraphs after what befell Montenegro. */
    private static boolean isOfOtherAffair(Telling before, Telling telling) {
        List<String> accusers = telling.stance().claimants().stream()
                .filter(id -> id.startsWith("country:"))
                .toList();
        return before.paragraph() != telling.paragraph()
                && !before.attackers().isEmpty()
                && accusers.size() == 1
                && !telling.attackers().isEmpty()
                && before.attackers().stream().noneMatch(party -> isAmong(party, telling.attackers()))
                && before.victims().stream().noneMatch(party -> accusers.get(0).equals(party.country()));
    }

    private static boolean isAmong(Party party, List<Party> others) {
        return others.stream().anyMatch(other -> Objects.equals(other.country(), party.country()));
    }

    /** In a few lines of news whoever is blamed for one deed did the others too, unless they name somebody else. */
    private void shareAttackers() {
        List<Telling> blaming =
                told.stream().filter(telling -> !telling.attackers().isEmpty()).toList();
        if (blaming.isEmpty()) return;
        Telling first = blaming.get(0);
        boolean one = blaming.stream().allMatch(telling -> telling.attackers().equals(first.attackers()));
        if (!one) return;
        for (int i = 0; i < told.size(); i++) {
            Telling telling = told.get(i);
            boolean open = telling.attackers().isEmpty() && !telling.victims().isEmpty();
            boolean near = Math.abs(telling.sentence() - first.sentence()) <= NEAR;
            if (!open || !near || !isVictim(telling.victims(), first)) continue;
            Stance stance = blaming.stream().map(Telling::stance).reduce(telling.stance(), Stance::and);
            told.set(
                    i, telling.with(telling.victims(), first.attackers(), first).with(stance));
        }
    }

    /** Of whom the sentences before the blame tell, where no word of theirs tells an attack: "cranes stood still". */
    private List<Party> protagonists(Telling telling) {
        int first = Math.max(0, telling.sentence() - NEAR);
        Set<NounPhrase> aside = Asides.in(telling.wording());
        for (NounPhrase phrase : telling.wording().phrases()) {
            List<Party> here = victims(telling.wording(), phrase, telling);
            if (phrase.end() <= telling.at() && !here.isEmpty() && !aside.contains(phrase)) return here;
        }
        for (int sentence = telling.sentence() - 1; sentence >= first; sentence--) {
            Wording wording = article.get(sentence);
            if (article.size() > BRIEF && wording.sentence().paragraph() < telling.paragraph() - NEAR) break;
            if (hasOwnedSubject(wording)) continue;
            List<List<Party>> named = wording.phrases().stream()
                    .map(phrase -> victims(wording, phrase, telling))
                    .toList();
            Optional<List<Party>> subject = wording.phrases().stream()
                    .filter(phrase -> wording.clauses().dependencies().is(phrase.head(), "nsubj"))
                    .map(phrase -> victims(wording, phrase, telling))
                    .filter(parties -> !parties.isEmpty())
                    .findFirst();
            Optional<List<Party>> here = subject.or(
                    () -> named.stream().filter(parties -> !parties.isEmpty()).findFirst());
            if (here.isPresent()) return here.get();
        }
        return List.of();
    }

    /** "Its cranes stood still": the owner is named before. */
    private static boolean hasOwnedSubject(Wording wording) {
        return wording.phrases().stream()
                .anyMatch(phrase -> wording.tag(phrase.first()).equals("PRP$")
                        && wording.clauses().dependencies().is(phrase.head(), "nsubj")
                        && wording.mentions(phrase).isEmpty());
    }

    private static List<Party> victims(Wording wording, NounPhrase phrase, Telling telling) {
        NounPhrase described = wording.anchor(phrase);
        boolean speaks = wording.mentions(described).stream()
                .anyMatch(mention -> telling.stance().claimants().contains(mention.entity()));
        if (speaks || wording.lemma(phrase.first() - 1).equals("tell")) return List.of();
        return Victims.in(wording, Extent.of(wording, phrase, Roles.NESTING, "")).stream()
                .filter(party -> isVictim(party, telling)
                        && !telling.stance().claimants().contains(party.entity()))
                .toList();
    }

    /** "Iran itself is a victim. Stuxnet is the work of": what was just told of a victim alone goes on. */
    private Optional<Telling> justBefore(Telling telling) {
        if (told.isEmpty() || telling.attackers().isEmpty()) return Optional.empty();
        Telling before = told.get(told.size() - 1);
        boolean near = before.paragraph() == telling.paragraph() && telling.sentence() - before.sentence() <= 1;
        boolean open = before.attackers().isEmpty() && isVictim(before.victims(), telling) && !hasNamedObject(telling);
        return near && open
                ? Optional.of(telling.with(before.victims(), telling.attackers(), before))
                : Optional.empty();
    }

    /** "Hacked into Contoso's server": the verb has an object of its own, whoever that is. */
    static boolean hasNamedObject(Telling telling) {
        Wording wording = telling.wording();
        if (!Triggers.isVerb(wording, telling.at())) return false;
        return Slot.from(wording, telling.at() + 1, Set.of()).stream()
                .filter(slot -> slot.preposition().matches("|into|in|on|against"))
                .map(Slot::phrase)
                .anyMatch(phrase -> IntStream.range(phrase.first(), phrase.end())
                        .anyMatch(at -> wording.tag(at).startsWith("NNP")));
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

    private List<Party> accused(Telling telling) {
        List<Party> here = subjectOf(telling);
        boolean blames = !telling.attackers().isEmpty() && telling.stance().alleged();
        if (here.isEmpty() && blames) here = protagonists(telling);
        boolean placed = here.stream().anyMatch(party -> party.country() != null);
        List<Party> accusers = placed ? List.of() : accusers(telling);
        return accusers.isEmpty() ? here : accusers;
    }

    /** "When TV5Monde went dark, a group claimed the attack": the sentence itself names the victim elsewhere. */
    private static List<Party> subjectOf(Telling telling) {
        Wording wording = telling.wording();
        Set<String> others = Set.copyOf(telling.stance().claimants());
        for (NounPhrase phrase : wording.phrases()) {
            if (!wording.clauses().dependencies().is(phrase.head(), "nsubj")) continue;
            if (attacks(wording, phrase)) continue;
            List<Party> victims = Victims.in(wording, phrase).stream()
                    .filter(party -> !others.contains(party.entity()) && isVictim(party, telling))
                    .toList();
            if (!victims.isEmpty()) return victims;
        }
        return List.of();
    }

    private static boolean attacks(Wording wording, NounPhrase subject) {
        int verb = wording.clauses().dependencies().head(subject.head());
        return verb >= 0 && Triggers.isVerb(wording, verb) && !wording.clauses().isPassive(verb);
    }

    /** "South Korea blamed hackers for stealing from 35 million accounts": who complains of nobody else was the victim. */
    private static List<Party> accusers(Telling telling) {
        Wording wording = telling.wording();
        boolean condemns = wording.has(Kind.CHARGE) && !wording.has(Kind.ACCUSE) && !wording.has(Kind.ATTRIBUTE);
        if (condemns && !wording.has(Kind.CREW)) return List.of();
        if (wording.has(telling.at(), telling.at() + 6, Kind.INSTITUTION)) return homes(telling);
        List<String> countries = telling.stance().claimants().stream()
                .filter(id -> id.startsWith("country:"))
                .toList();
        if (countries.size() > 1) return List.of();
        if (countries.isEmpty() && isOfOneHome(telling)) return homes(telling);
        return countries.stream()
                .map(id -> Party.of(id, EntityType.COUNTRY, id))
                .filter(party -> isVictim(party, telling))
                .toList();
    }

    /** "The service holds the crew responsible": where nobody else is named, it speaks for its own country. */
    private static boolean isOfOneHome(Telling telling) {
        boolean agencies = telling.stance().claimants().stream().allMatch(id -> id.startsWith("agency:"));
        List<Party> homes = homes(telling);
        Set<String> named = telling.wording().names().in(telling.wording().sentence()).stream()
                .flatMap(mention -> telling.wording().countryOf(mention).stream())
                .collect(Collectors.toSet());
        telling.attackers().forEach(party -> named.remove(party.country()));
        homes.forEach(party -> named.remove(party.entity()));
        return agencies && homes.size() == 1 && named.isEmpty();
    }

    /** "The agency concluded that Iran was behind the hacking of the parliament": its country's. */
    private static List<Party> homes(Telling telling) {
        return telling.stance().claimants().stream()
                .flatMap(id ->
                        id.startsWith("country:") ? Stream.of(id) : telling.wording().names().countryOf(id).stream())
                .distinct()
                .map(id -> Party.of(id, EntityType.COUNTRY, id))
                .filter(party -> isVictim(party, telling))
                .toList();
    }

    private Telling withAttackers(Telling telling) {
        if (!telling.attackers().isEmpty()) return telling;
        if (telling.open().contains(Open.ATTACKER)) return withKnown(telling);
        List<Party> later = crews.namedAfter(telling);
        if (!later.isEmpty()) return telling.with(telling.victims(), later, telling);
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
        Telling known = crew.isEmpty()
                ? before.map(each -> by(each, telling)).orElse(telling)
                : telling.with(telling.victims(), crew, telling);
        return isOwnClaim(known) ? known.with(known.stance().by(ids(known.attackers()))) : known;
    }

    /** "They claim to have robbed the bank". */
    private static boolean isOwnClaim(Telling telling) {
        Stance stance = telling.stance();
        return stance.alleged()
                && stance.claimants().isEmpty()
                && telling.wording().has(Kind.CLAIM);
    }

    private static List<String> ids(List<Party> parties) {
        return parties.stream().map(Party::entity).toList();
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
