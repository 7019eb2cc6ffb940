package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** The one incident that a few lines of news tell: the only hackers that they show, and the only others whom it can mean. */
final class Gist {

    /** Sentences at most. */
    private static final int BRIEF = 7;

    private static final Set<String> CHARGES = Set.of("indictment", "indictments", "charges", "trial", "arrests");

    private final List<Wording> text;
    private final List<Telling> story;
    private final Map<String, Party> ties;

    private Gist(List<Wording> text, List<Telling> story, Map<String, Party> ties) {
        this.text = text;
        this.story = story;
        this.ties = ties;
    }

    /**
     * @param story what the text tells of attacks, with no victim and attacker of two countries
     * @param ties the countries to which the article ties groups and companies, by their id
     */
    static Optional<Telling> of(List<Wording> text, List<Telling> story, Map<String, Party> ties) {
        boolean tells = Triggers.mayBeIn(text) || text.stream().anyMatch(Gist::mayAccuse);
        if (!tells || !mayBeOf(text)) return Optional.empty();
        return new Gist(text, story, ties).read();
    }

    /** Before anything costly is asked. */
    static boolean mayBeIn(List<Wording> text) {
        return textsOf(text).stream()
                .anyMatch(each -> mayBeOf(each) && each.stream().anyMatch(Gist::mayAccuse));
    }

    /** Whether the text is as short as such news is, and shows hackers. */
    static boolean mayBeOf(List<Wording> text) {
        return text.size() <= BRIEF && isOfHackers(text);
    }

    /** What may have a gist: the whole of a short text, of a longer one its first paragraph and its first two. */
    static List<List<Wording>> textsOf(List<Wording> article) {
        if (article.size() <= BRIEF) return List.of(article);
        int first = endOfParagraph(article, 0);
        int second = endOfParagraph(article, first);
        return Stream.of(first, second)
                .filter(end -> end <= BRIEF)
                .distinct()
                .map(end -> article.subList(0, end))
                .toList();
    }

    /** Where the paragraph ends that begins with a sentence; there, if it is the end of the article. */
    static int endOfParagraph(List<Wording> article, int first) {
        if (first == article.size()) return first;
        int paragraph = article.get(first).sentence().paragraph();
        int end = first;
        while (end < article.size() && article.get(end).sentence().paragraph() == paragraph) end++;
        return end;
    }

    private static boolean mayAccuse(Wording wording) {
        return Frames.mayBeIn(wording) || wording.has(Kind.CREW, Kind.SPY, Kind.SECRET) || Triggers.namesCrew(wording);
    }

    private static boolean isOfHackers(List<Wording> text) {
        if (has(text, Kind.SETTING, Kind.ACCORD)) return false;
        boolean hackers = has(text, Kind.NOUN_CYBER, Kind.NOUN_TOOL, Kind.VERB_CYBER, Kind.CREW);
        if (has(text, Kind.DATA) && text.stream().anyMatch(Triggers::namesCrew)) return true;
        return hackers || has(text, Kind.CYBER, Kind.ASSET) && text.stream().noneMatch(Gist::isOfArms);
    }

    private static boolean isOfArms(Wording wording) {
        return IntStream.range(0, wording.size())
                .anyMatch(at -> wording.is(at, Kind.KINETIC) && wording.tag(at).matches("NNS?"));
    }

    private static boolean has(List<Wording> text, Kind... kinds) {
        return text.stream().anyMatch(wording -> wording.has(kinds));
    }

    private Optional<Telling> read() {
        List<Named> suspects = suspects();
        Set<String> guilty = Named.countries(suspects);
        if (guilty.size() != 1 || suspects.stream().anyMatch(Gist::isCleared) || attacksItself(guilty))
            return Optional.empty();
        Stance stance = suspects.stream().map(this::stance).reduce(Stance.ASSERTED, Stance::and);
        List<Named> victims = victims(guilty);
        if (!stance.isReal() || victims.isEmpty() || !areOne(victims)) return Optional.empty();
        return Optional.of(telling(suspects, victims, stance));
    }

    /** Who stands in a sentence that blames or charges is suspected only. */
    private Stance stance(Named suspect) {
        Stance stance = new Stances(suspect.wording()).of(suspect.at());
        Wording wording = suspect.wording();
        boolean charged = IntStream.range(0, wording.size())
                .anyMatch(at -> wording.is(at, Kind.ACCUSE, Kind.ATTRIBUTE, Kind.CHARGE, Kind.CLAIM)
                        && wording.tag(at).startsWith("VB"));
        boolean told = story.stream()
                .anyMatch(telling ->
                        telling.wording() == wording && telling.stance().alleged());
        return stance.isReal() && (charged || told) ? new Stance(null, true, stance.claimants()) : stance;
    }

    /** Whether they are of one country, each hit by an attack that is told, or named in one list. */
    private boolean areOne(List<Named> victims) {
        if (Named.countries(victims).size() == 1 || isTold(victims)) return true;
        Named first = victims.get(0);
        Named last = victims.get(victims.size() - 1);
        Wording wording = first.wording();
        return last.wording() == wording
                && IntStream.range(first.at(), last.at())
                        .anyMatch(at -> wording.word(at).equals("and"))
                && IntStream.range(first.at(), last.at()).noneMatch(wording::isVerb);
    }

    private boolean isTold(List<Named> victims) {
        return victims.stream().allMatch(named -> story.stream()
                .anyMatch(telling -> telling.wording() == named.wording() && telling.at() == named.at()));
    }

    private List<Named> suspects() {
        List<Named> all = new ArrayList<>();
        text.forEach(wording -> Suspects.in(wording, ties).stream()
                .filter(named -> !isHit(named))
                .forEach(all::add));
        for (Telling telling : story) {
            List<Party> tied = telling.attackers().stream()
                    .map(party -> Suspects.tied(party, ties))
                    .filter(party -> party.country() != null)
                    .toList();
            if (!tied.isEmpty()) all.add(new Named(telling.wording(), telling.at(), tied));
        }
        return all;
    }

    /** "Was not put there by". */
    private static boolean isCleared(Named suspect) {
        Wording wording = suspect.wording();
        boolean agent = wording.phraseAt(suspect.at())
                .filter(phrase -> wording.word(phrase.first() - 1).equals("by"))
                .isPresent();
        if (!agent) return false;
        OptionalInt verb = wording.clauses().predicateOf(suspect.at());
        return verb.isPresent() && wording.clauses().isNegated(verb.getAsInt());
    }

    /** An army that was robbed is no suspect. */
    private boolean isHit(Named named) {
        return named.wording().phraseAt(named.at()).stream()
                .flatMap(phrase -> named.wording().mentions(phrase).stream())
                .anyMatch(mention -> mention.type() == EntityType.AGENCY
                        && story.stream()
                                .flatMap(telling -> telling.victims().stream())
                                .anyMatch(party -> party.entity().equals(mention.entity())));
    }

    /** Whether what is told is told of a country's own people alone. */
    private boolean attacksItself(Set<String> guilty) {
        List<Party> hit = story.stream()
                .flatMap(telling -> telling.victims().stream())
                .filter(party -> party.country() != null)
                .toList();
        if (!hit.isEmpty() && others(hit, guilty).isEmpty()) return true;
        return story.stream().anyMatch(telling -> hitsOwn(telling, guilty));
    }

    /** "A Russian crew robbed a Russian bank": nobody is told as the victim, as nobody attacks himself. */
    private static boolean hitsOwn(Telling telling, Set<String> guilty) {
        Wording wording = telling.wording();
        if (!telling.victims().isEmpty() || !Triggers.isVerb(wording, telling.at())) return false;
        return Slot.from(wording, telling.at() + 1, Roles.NESTING).stream()
                .filter(slot -> slot.preposition().isEmpty())
                .flatMap(slot -> Victims.in(wording, slot.extent()).stream())
                .anyMatch(party -> party.country() != null && guilty.contains(party.country()));
    }

    /** Those of the attacks that are told; else whoever else is named and tells nothing; else who tells it. */
    private List<Named> victims(Set<String> guilty) {
        List<Named> told = story.stream()
                .map(telling -> new Named(telling.wording(), telling.at(), others(telling.victims(), guilty)))
                .filter(named -> !named.parties().isEmpty())
                .toList();
        if (!told.isEmpty()) return told;
        if (isOfPursuit()) return List.of();
        List<Named> bystanders =
                text.stream().flatMap(wording -> named(wording, guilty, false)).toList();
        boolean complain = story.stream().anyMatch(Gist::isOfDeed)
                && story.stream()
                        .allMatch(telling -> others(telling.victims(), guilty).isEmpty());
        if (!bystanders.isEmpty() || !complain) return bystanders;
        return text.stream().flatMap(wording -> named(wording, guilty, true)).toList();
    }

    /** "US links hackers to Iran", "Ukraine jails a Russian hacker": what is done to them, of no attack. */
    private boolean isOfPursuit() {
        if (story.isEmpty() && has(text, Kind.LAW)) return true;
        boolean headline = text.size() == 1;
        boolean deed = story.stream().anyMatch(Gist::isOfDeed);
        return headline
                && (has(text, Kind.LAW, Kind.CHARGE)
                        || text.get(0).hasWord(CHARGES)
                        || !deed && text.stream().anyMatch(Gist::blames));
    }

    private static boolean blames(Wording wording) {
        return IntStream.range(0, wording.size())
                .anyMatch(at -> wording.is(at, Kind.ATTRIBUTE, Kind.ACCUSE)
                        && wording.tag(at).matches("VB.*|NNS|NNP.*"));
    }

    private static boolean isOfDeed(Telling telling) {
        return Triggers.isVerb(telling.wording(), telling.at()) || Triggers.isNoun(telling.wording(), telling.at());
    }

    private Stream<Named> named(Wording wording, Set<String> guilty, boolean telling) {
        Sources sources = new Sources(wording);
        Set<NounPhrase> aside = Asides.in(wording);
        return wording.phrases().stream()
                .filter(phrase -> !wording.mentions(phrase).isEmpty())
                .filter(phrase -> sources.isSource(phrase) == telling && !aside.contains(phrase))
                .filter(phrase -> !wording.is(phrase.head(), Kind.NOUN_TOOL))
                .filter(phrase -> !telling || !wording.has(phrase.first(), phrase.end(), Kind.WATCHER))
                .map(phrase -> new Named(wording, phrase.head(), others(Victims.in(wording, phrase), guilty)))
                .map(named -> telling ? official(named) : named)
                .filter(named -> !named.parties().isEmpty());
    }

    private static Named official(Named named) {
        List<Party> states = named.parties().stream()
                .filter(party -> party.is(EntityType.COUNTRY) || party.is(EntityType.AGENCY))
                .toList();
        return new Named(named.wording(), named.at(), states);
    }

    private static List<Party> others(List<Party> parties, Set<String> guilty) {
        return parties.stream()
                .filter(party -> party.country() != null && !guilty.contains(party.country()))
                .toList();
    }

    private static Telling telling(List<Named> suspects, List<Named> victims, Stance stance) {
        Named first = suspects.get(0);
        return new Telling(
                first.wording(),
                first.at(),
                Named.parties(victims),
                Named.parties(suspects),
                stance,
                false,
                EnumSet.noneOf(Open.class),
                Stream.of(first.sentence(), victims.get(0).sentence())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
