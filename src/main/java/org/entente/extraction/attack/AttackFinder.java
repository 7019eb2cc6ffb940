package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.Finder;
import org.entente.extraction.finding.Findings;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Refusal;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AttackedBy;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;
import org.entente.reading.Span;

/** Finds who attacked whom over networks. */
public final class AttackFinder implements Finder {

    private static final String RELATION = "ATTACKED_BY";
    private static final String OFF_TOPIC = "off topic";

    private final boolean firstLook;

    public AttackFinder() {
        this(true);
    }

    /** @param firstLook whether what cheap checks find nothing in is left unread; it changes no result */
    AttackFinder(boolean firstLook) {
        this.firstLook = firstLook;
    }

    /** How the article speaks of the countries that it names; nothing if it tells of no attacks. */
    static Optional<Profiles> profiles(Document document) {
        return new Reading(document, wordings(document), false).profiles();
    }

    private static List<Wording> wordings(Document document) {
        Map<String, String> countryWords = countryWords(document);
        return document.sentences().stream()
                .map(each -> wording(document, each, countryWords))
                .toList();
    }

    @Override
    public Findings in(Document document) {
        boolean named = namesTwo(document) || document.sentences().stream().anyMatch(Cities::mayBeIn);
        if (firstLook && !named) return new Findings(List.of(), List.of());
        List<Wording> wordings = wordings(document);
        if (firstLook && !Triggers.mayBeIn(wordings) && !Gist.mayBeIn(wordings) && !mayBlame(wordings))
            return new Findings(List.of(), List.of());
        return new Reading(document, wordings, firstLook).findings();
    }

    /** Whether the article names anybody besides one victim or one attacker, for whom no person stands by his name alone. */
    private static boolean namesTwo(Document document) {
        Names names = document.names();
        return names.entities().stream()
                        .filter(entity -> entity.type() != EntityType.PERSON || entity.country() != null)
                        .limit(2)
                        .count()
                == 2;
    }

    /** "Hackers had put out the lights. He blamed Russia." */
    private static boolean mayBlame(List<Wording> wordings) {
        return wordings.stream().anyMatch(Frames::mayBeIn)
                && wordings.stream().anyMatch(wording -> wording.has(Kind.CREW) || Triggers.namesCrew(wording));
    }

    /** The single words by which the article names countries. */
    private static Map<String, String> countryWords(Document document) {
        Map<String, String> words = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (Mention mention : document.names().in(sentence)) {
                boolean word = mention.type() == EntityType.COUNTRY
                        && mention.isNamed()
                        && mention.end() - mention.first() == 1;
                if (word && mention.form() != Mention.Form.METONYM) {
                    words.put(sentence.token(mention.first()).text(), mention.entity());
                }
            }
        }
        return words;
    }

    private static Wording wording(Document document, Sentence sentence, Map<String, String> countryWords) {
        List<Set<Kind>> kinds = IntStream.range(0, sentence.size())
                .mapToObj(at -> Lexicon.ENGLISH.kinds(sentence, at))
                .toList();
        return new Wording(sentence, document.names(), kinds, countryWords);
    }

    /** One article on its way. */
    private static final class Reading {

        private final Document document;
        private final List<Wording> wordings;
        private final boolean firstLook;
        private final Gate gate;
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<Telling> offTopic = new ArrayList<>();
        private final Set<Integer> doubted = new HashSet<>();

        private Reading(Document document, List<Wording> wordings, boolean firstLook) {
            this.document = document;
            this.wordings = wordings;
            this.firstLook = firstLook;
            this.gate = new Gate(wordings);
        }

        private Optional<Profiles> profiles() {
            List<Telling> told = Story.of(tellings(), wordings);
            return profiles(told, ties(told));
        }

        /** Nothing where no attack is told of, or of one country alone. */
        private Optional<Profiles> profiles(List<Telling> told, Map<String, Party> ties) {
            if (!mayJoin()) return Optional.empty();
            return Optional.of(new Profiles(document, wordings, ties, told, offTopic))
                    .filter(profiles -> profiles.countries().size() > 1);
        }

        private List<Telling> tellings() {
            List<Telling> tellings = new ArrayList<>();
            for (Wording wording : toRead()) {
                for (Telling telling : Tellings.in(wording)) {
                    if (admits(telling)) tellings.add(telling);
                    else if (mayTell(telling)) offTopic.add(telling);
                }
            }
            return tellings;
        }

        private Findings findings() {
            Homes homes = new Homes(wordings);
            List<Telling> told = Story.of(tellings(), wordings);
            Map<String, Party> ties = ties(told);
            Set<String> guilty = Lead.guilty(told, ties);
            List<Telling> story = told.isEmpty()
                    ? told
                    : Lead.of(wordings).complete(told, guilty).stream()
                            .map(telling -> homes.located(telling, guilty))
                            .toList();
            Supports supports = new Supports(ties);
            List<Support> ruled = supports(supports, story, ties);
            Optional<Profiles> profiles = profiles(told, ties);
            List<Denial> denials = denials(!ruled.isEmpty() || !story.isEmpty() || profiles.isPresent());
            Optional<Likely> weighed = profiles.map(each -> new Likely(each, denials, doubted));
            List<Support> credible = ruled.stream()
                    .filter(support -> weighed.isEmpty() || !isUnlikely(support, weighed.get()))
                    .toList();
            List<Support> likely = weighed.map(each -> each.beside(credible)).orElse(List.of());
            List<Support> all = new Tellers(wordings)
                    .named(Stream.concat(credible.stream(), likely.stream()).toList());
            Edges edges = new Edges(all, this::evidence);
            List<Relation> relations = new ArrayList<>();
            for (Denial denial : denials)
                if (!edges.deny(denial, openBefore(denial, story))) relations.addAll(denied(denial, story, all));
            relations.addAll(0, edges.relations());
            return new Findings(relations, refusals);
        }

        /** Whether the words around the names of two countries speak against what a rule made of them. */
        private boolean isUnlikely(Support support, Likely weighed) {
            String attacker = support.attackerCountry();
            if (attacker == null || support.attacker().startsWith("group:")) return false;
            boolean unlikely = document.names()
                    .countryOf(support.victim())
                    .filter(victim -> weighed.isUnlikely(new Opponents(victim, attacker)))
                    .isPresent();
            if (unlikely) {
                refuse(wordings.get(support.last()), "unlikely", "the words around the names speak against it");
            }
            return unlikely;
        }

        private List<Wording> toRead() {
            if (!firstLook) return wordings.stream().filter(this::mayTell).toList();
            List<Wording> worth = wordings.stream().filter(this::isWorthReading).toList();
            boolean gist = gate.mayHaveGist() || Gist.textsOf(wordings).stream().anyMatch(Gist::mayBeOf);
            return gist || mayTellAttacker(worth) ? worth : List.of();
        }

        /** Whether one of the sentences names anybody who attacks, or the article a crew that one of them may mean. */
        private boolean mayTellAttacker(List<Wording> worth) {
            return worth.stream()
                            .flatMap(wording -> document.names().in(wording.sentence()).stream())
                            .anyMatch(mention -> mention.type() != EntityType.PERSON)
                    || wordings.stream().anyMatch(Triggers::namesGroup);
        }

        private boolean isWorthReading(Wording wording) {
            boolean worth = mayTell(wording);
            if (!worth && Triggers.mayBeIn(wording))
                refuse(wording, OFF_TOPIC, "None of its words is about computers.");
            return worth;
        }

        /** Whether it tells an attack if the article is about one. */
        private static boolean mayTell(Telling telling) {
            return !telling.isWeak() && telling.stance().isReal();
        }

        /** What the tellings support, and the gist of a short text, or of a lead, where that is no pair of countries. */
        private List<Support> supports(Supports supports, List<Telling> story, Map<String, Party> ties) {
            List<Support> all = new ArrayList<>(story.stream()
                    .flatMap(telling -> supports.of(telling).stream())
                    .toList());
            joined(supports, story, ties, all).stream()
                    .filter(join -> all.stream().noneMatch(join::isReverseOf))
                    .toList()
                    .forEach(all::add);
            if (all.stream().anyMatch(Support::isOfCountries)) return all;
            for (List<Wording> text : Gist.textsOf(wordings)) {
                Optional<Telling> gist = gist(text, story, ties);
                if (gist.isEmpty()) continue;
                supports.of(gist.get()).stream()
                        .map(support -> support.on(Basis.GIST))
                        .forEach(all::add);
                break;
            }
            return all;
        }

        /** What the article tells of an attack in one place, and of who is behind it in another. */
        private List<Support> joined(
                Supports supports, List<Telling> story, Map<String, Party> ties, List<Support> all) {
            Set<String> known = all.stream()
                    .filter(Support::isOfCountries)
                    .map(Support::attacker)
                    .collect(Collectors.toSet());
            if (!mayJoin()) return List.of();
            List<Telling> others = offTopic.stream()
                    .filter(telling -> mayTell(telling.wording()))
                    .toList();
            return Joins.of(wordings, story, others, ties, known).stream()
                    .flatMap(telling -> supports.of(telling).stream())
                    .map(support -> support.on(Basis.JOIN))
                    .toList();
        }

        /** By cheap checks alone, so that whether they were made first changes nothing. */
        private boolean mayJoin() {
            return (Triggers.mayBeIn(wordings) || Gist.mayBeIn(wordings))
                    && mayTellAttacker(wordings.stream().filter(this::mayTell).toList());
        }

        private boolean mayTell(Wording wording) {
            return (Triggers.mayBeIn(wording) || Frames.mayBeIn(wording)) && gate.mayAdmit(wording);
        }

        /** What a few sentences at the beginning tell, unless they doubt it. */
        private Optional<Telling> gist(List<Wording> text, List<Telling> story, Map<String, Party> ties) {
            if (doubted.stream().anyMatch(sentence -> sentence < text.size())) return Optional.empty();
            boolean whole = text.size() == wordings.size();
            List<Telling> told = Stream.concat(story.stream(), whole ? offTopic.stream() : Stream.empty())
                    .filter(telling -> telling.sentence() < text.size())
                    .toList();
            return Gist.of(text, told, ties);
        }

        private boolean admits(Telling telling) {
            String guard = telling.stance().guard();
            if (guard == null && gate.admits(telling)) return true;
            if (guard != null && gate.mayAdmit(telling.wording())) doubted.add(telling.sentence());
            String reason = guard == null ? "it may be about anything but computers" : "what it tells has not happened";
            refuse(telling, guard == null ? OFF_TOPIC : guard, reason);
            return false;
        }

        private void refuse(Telling telling, String guard, String reason) {
            String word = telling.wording().sentence().token(telling.at()).text();
            refuse(telling.wording(), guard, "'%s': %s".formatted(word, reason));
        }

        private void refuse(Wording wording, String guard, String reason) {
            Span span = wording.sentence().span();
            String text = span.of(document.article().text());
            refusals.add(new Refusal(span, text, RELATION, guard, reason));
        }

        /** The countries to which the article ties groups and companies, wherever it does. */
        private Map<String, Party> ties(List<Telling> story) {
            Map<String, Party> ties = Loyalties.in(wordings);
            story.stream()
                    .flatMap(telling -> telling.attackers().stream())
                    .filter(party -> party.is(EntityType.GROUP) && party.country() != null)
                    .forEach(party -> ties.merge(party.entity(), party, Reading::stronger));
            for (Wording wording : wordings) {
                for (Mention mention : document.names().in(wording.sentence())) {
                    if (mention.type() != EntityType.GROUP) continue;
                    wording.phraseAt(mention.head()).stream()
                            .flatMap(phrase -> Attackers.in(wording, phrase).stream())
                            .filter(party -> party.country() != null)
                            .forEach(party -> ties.merge(party.entity(), party, Reading::stronger));
                }
            }
            return ties;
        }

        private static Party stronger(Party one, Party other) {
            return one.attribution() != Attribution.STATE && other.attribution() == Attribution.STATE ? other : one;
        }

        private List<Denial> denials(boolean told) {
            return wordings.stream()
                    .filter(wording -> Denials.mayBeIn(wording) && (!firstLook || isWorthDenying(wording, told)))
                    .flatMap(wording -> Denials.in(wording).stream())
                    .toList();
        }

        /** Whether the sentence names who denies, and what if nothing else in the article tells of an attack. */
        private boolean isWorthDenying(Wording wording, boolean told) {
            int mentions = document.names().in(wording.sentence()).size();
            return mentions > 0 && (told || Triggers.mayBeIn(wording));
        }

        /** Nobody in the article alleges what is denied: the denial itself tells the edge. */
        private List<Relation> denied(Denial denial, List<Telling> story, List<Support> all) {
            List<Relation> relations = new ArrayList<>();
            for (Party victim : victims(denial, story)) {
                for (String country : denial.countries()) {
                    if (country.equals(victim.country())) continue;
                    relations.add(denied(denial, victim.entity(), country, false));
                    if (victim.country() != null && !victim.entity().equals(victim.country())) {
                        relations.add(denied(denial, victim.country(), country, true));
                    }
                }
            }
            return relations.stream().filter(relation -> isNew(relation, all)).toList();
        }

        private static boolean isNew(Relation relation, List<Support> all) {
            return all.stream()
                    .noneMatch(support -> support.victim().equals(relation.source())
                            && support.attacker().equals(relation.target()));
        }

        /** The sentence of the last attack before the denial for which the article blames nobody; -1 without one. */
        private static int openBefore(Denial denial, List<Telling> story) {
            return openTo(denial, story).mapToInt(Telling::sentence).max().orElse(-1);
        }

        /** The attacks right before the denial for which the article blames nobody, but for those on whoever denies. */
        private static Stream<Telling> openTo(Denial denial, List<Telling> story) {
            return story.stream()
                    .filter(telling ->
                            telling.sentence() <= denial.sentence() && telling.sentence() >= denial.sentence() - 1)
                    .filter(telling ->
                            !telling.victims().isEmpty() && telling.attackers().isEmpty())
                    .filter(telling -> telling.victims().stream()
                            .noneMatch(party -> party.country() != null
                                    && denial.countries().contains(party.country())));
        }

        private List<Party> victims(Denial denial, List<Telling> story) {
            if (!denial.victims().isEmpty()) return denial.victims();
            List<Party> before = victimsBefore(denial, story);
            return before.isEmpty() && denial.isOfDeed() ? Lead.of(wordings).deniedBy(denial) : before;
        }

        private static List<Party> victimsBefore(Denial denial, List<Telling> story) {
            return openTo(denial, story)
                    .reduce((one, other) -> other)
                    .map(Telling::victims)
                    .orElse(List.of());
        }

        private AttackedBy denied(Denial denial, String victim, String attacker, boolean derived) {
            return new AttackedBy(
                    victim,
                    attacker,
                    Modality.DENIED,
                    Attribution.STATE,
                    List.of(),
                    denial.deniers(),
                    derived,
                    List.of(evidence(denial.sentence())),
                    new Provenance(0.7, "attack-denied"));
        }

        private Evidence evidence(int sentence) {
            return Evidence.of(
                    document.sentences().get(sentence).span(),
                    document.article().text());
        }
    }
}
