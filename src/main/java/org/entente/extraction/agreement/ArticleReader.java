package org.entente.extraction.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extraction.dates.Dates;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.Findings;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Refusal;
import org.entente.extraction.model.Status;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Reads one article from its first sentence to its last and gathers the steps of its agreements. */
final class ArticleReader {

    private static final String RELATION = "AGREES_WITH";
    private static final Pair NOBODY = new Pair("", "");
    private static final Set<String> POINTERS = Set.of("two", "both", "they", "three", "four", "their", "we");
    private static final Set<String> ONE = Set.of("he", "she", "his", "her", "it", "its");
    /** For how many sentences one may go on about what was told. */
    private static final int MEMORY = 6;
    /** "Runs dialogues with India and Korea": one with each. */
    private static final String ONE_FOR_EACH = "dialogue|partnership|programme|program|hotline";

    /** How soon one answers. */
    private static final int ANSWER_NEAR = 3;

    private final Document document;
    private final boolean anyTopic;
    private final Gate gate;
    private final Dates dates;
    private final PartyReader partyReader;
    private final Pairing pairing;
    private final Referents referents;
    private final Couple couple;
    private final Context context;
    private final Sequels sequels;
    private final Headings headings;
    private final List<Group> groups = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Roll> rolls = new ArrayList<>();
    /** The steps that sentences tell without saying whose they are. */
    private final Map<Integer, Step> untold = new HashMap<>();
    /** The guards that refused sentences. */
    private final Map<Integer, String> guards = new HashMap<>();

    private @Nullable Group focus;

    ArticleReader(Document document, Gate gate, boolean anyTopic) {
        this.document = document;
        this.anyTopic = anyTopic;
        this.gate = gate;
        this.dates = Dates.in(document.article(), document.sentences());
        this.partyReader = new PartyReader(document, Offices.in(document));
        this.pairing = new Pairing(document.names());
        this.couple = Couple.of(document);
        this.context = new Context(document);
        this.referents = new Referents(document, context);
        this.headings = new Headings(document, dates, context);
        this.sequels = new Sequels(new Clausal(document, context, context.home().orElse("")));
    }

    Findings read() {
        document.sentences().forEach(this::read);
        for (Roll roll : rolls) roll.addTo(cyberGroup(roll.instrument()));
        if (gate.mayPass()) weigh(new Likely(document, gate, anyTopic));
        return new Findings(new Consolidation(document, dates, anyTopic).relations(groups), refusals);
    }

    /** Drops what the words around the names speak against, and adds what they speak for. */
    private void weigh(Likely likely) {
        if (!anyTopic) groups.forEach(group -> group.remove(step -> isUnlikely(step, likely)));
        groups.removeIf(group -> group.steps.isEmpty());
        likely.beside(groups, untold, guards).forEach(this::addAlone);
    }

    /** A named instrument speaks for itself, and what points back has its words elsewhere. */
    private boolean isUnlikely(Step step, Likely likely) {
        boolean unlikely = step.instrument() == null
                && !step.isSequel()
                && likely.isUnlikely(Consolidation.countries(step.pair(), document.names()), step.sentence());
        if (unlikely) {
            Sentence sentence = document.sentences().get(step.sentence());
            refusals.add(refusal(sentence, "unlikely", "the words around the names speak against it"));
        }
        return unlikely;
    }

    private void addAlone(Step step) {
        cyberGroup(null).add(step);
    }

    private void read(Sentence sentence) {
        if (isNewlyHeaded(sentence)) focus = null;
        Group last = focus;
        if (last != null && isDenied(last, sentence)) last.other = true;
        List<Instrument> instruments = Instruments.in(sentence, document.names().in(sentence));
        if (!isConsidered(sentence, instruments)) {
            if (!goesOn(sentence) && !act(sentence, instruments) && !members(sentence)) describe(sentence, instruments);
            return;
        }
        List<Party> parties = partyReader.in(sentence, instruments);
        Clauses clauses = new Clauses(sentence);
        Sides sides = new Sides(sentence, clauses, parties, instruments);
        Stages stages = new Stages(sentence, clauses, parties, instruments);
        List<Party> known = parties.stream()
                .map(party -> referents.resolved(party, sentence, parties, focus))
                .toList();
        Bystanders bystanders = new Bystanders(sentence, clauses, known);
        List<Reading> readings = new ArrayList<>();
        for (Event event : new EventReader(sentence, clauses, instruments).events()) {
            Cast cast = sides.of(event);
            resolve(cast, sentence, parties);
            readings.add(new Reading(event, cast, stages.of(event, cast)));
        }
        // an answer comes after what it answers
        readings.sort(Comparator.comparing(reading -> Wording.isAnswer(sentence, clauses, reading.event())));
        int before = steps();
        int groupsBefore = groups.size();
        Verdict refused = null;
        for (Reading reading : Readings.independent(readings, clauses)) {
            Verdict verdict = read(
                    sentence,
                    clauses,
                    instruments,
                    reading.with(Readings.parts(reading, readings, clauses)),
                    Readings.ofSame(reading, readings, clauses),
                    bystanders);
            if (verdict.guard() != null) refused = verdict;
        }
        if (steps() > before) {
            if (groups.subList(groupsBefore, groups.size()).stream().noneMatch(group -> group.cyber))
                actOf(sentence, parties);
            return;
        }
        if (goesOn(sentence) || actOf(sentence, parties) || members(sentence) || describe(sentence, instruments))
            return;
        if (refused != null) refuse(sentence, refused);
    }

    /** "Cyber defence appears nowhere in the text": in that which was told last. */
    private boolean isDenied(Group last, Sentence sentence) {
        return !last.surely
                && new Told(last, sentence, document.names()).isRemembered()
                && Gate.deniesTopic(sentence)
                && context.statesOf(last.parties()).containsAll(context.states(sentence));
    }

    private Verdict read(
            Sentence sentence,
            Clauses clauses,
            List<Instrument> instruments,
            Reading reading,
            List<Reading> ofSame,
            Bystanders bystanders) {
        Event event = reading.event();
        Cast cast = reading.cast();
        Verdict verdict = reading.verdict();
        Status status = verdict.status();
        if (status != null && Roll.opens(event, status)) open(sentence, clauses, reading, status);
        Told told = new Told(focus, sentence, document.names());
        if (status == null) status = told.toldAgain(event);
        if (status == null) return verdict;
        SortedSet<Pair> pairs = pairing.pairs(event, status, cast, isPlural(sentence, event));
        if (isAskedByPronoun(sentence, clauses, event, cast))
            pairs = Protagonist.before(sentence, document, partyReader)
                    .map(one -> pairing.pairs(one, Cast.ids(cast.subjects)))
                    .orElse(new TreeSet<>());
        if (pairs.isEmpty()) pairs = ofSame(reading, ofSame);
        Gate.Opinion opinion = gate.opinion(sentence, clauses, event);
        Group known = opinion == Gate.Opinion.OTHER ? null : told.pointedAt(clauses, event, cast, pairs);
        if (known == null && opinion != Gate.Opinion.OTHER && told.isSaidAgain(status, pairs)) known = focus;
        if (pairs.isEmpty() && known != null) pairs = known.pairs;
        if (isElsewhere(sentence, pairs)) return Verdict.refused("heading", "It stands under the names of others.");
        if (pairs.isEmpty()) pairs = ofHeading(sentence, event, cast);
        if (pairs.isEmpty())
            pairs = pairing.pairs(event, status, bystanders.joined(event, cast), isPlural(sentence, event));
        if (pairs.isEmpty()) pairs = ofParts(reading, status);
        if (pairs.isEmpty()) pairs = withProtagonist(sentence, event, cast);
        boolean coupled = pairs.isEmpty() && opinion != Gate.Opinion.OTHER && opinion != Gate.Opinion.CLOSED;
        if (coupled) pairs = ofCouple(sentence, event);
        boolean joined = pairs.isEmpty();
        if (joined && event.has(Instrument.Kind.EVENT)) pairs = pairing.within(Cast.ids(cast.partners));
        if (pairs.isEmpty()) pairs = inContext(sentence, event, cast, status);
        if (pairs.isEmpty()) {
            untold.put(sentence.index(), untold(sentence, clauses, event, status));
            return Verdict.refused("parties", "It does not name two parties.");
        }
        boolean headed = headings.over(sentence)
                .map(Headings.Heading::pair)
                .filter(Set.copyOf(pairs)::contains)
                .isPresent();
        if (known == null && headed && focus != null && opinion != Gate.Opinion.OTHER) known = focus;
        Group group = known != null ? known : newGroup(event.instrument());
        if (headed && opinion != Gate.Opinion.OTHER && isCyberHeading(sentence)) group.cyber = true;
        judge(group, opinion, known != null, event.act() != null && gate.isCyberAround(sentence));
        PartialDate date = Moment.of(sentence, clauses, event, dates.in(sentence), status);
        if (date == null && isNewlyHeaded(sentence))
            date = headings.over(sentence).map(Headings.Heading::date).orElse(null);
        if (isAhead(date)) date = null;
        String label = event.instrument() == null ? null : event.instrument().label();
        Group like = told.like(event);
        if (like != null && label == null && like.instrument != null) label = like.instrument.label();
        if (like != null && like.cyber && opinion != Gate.Opinion.OTHER) group.cyber = true;
        if (date == null && like != null && like.last().status() == status) date = told.dateOfSeveral(event, like);
        if (label == null && known != null && known.instrument != null) label = known.instrument.label();
        if (label == null && event.act() == Act.WORK) label = operation(instruments);
        boolean background = reading.background()
                || event.act() == null && !event.has(Instrument.Kind.TALKS)
                || event.act() == Act.HAVE
                || event.act() == Act.HOLD && status == Status.IN_FORCE && date == null && isPresent(sentence, event)
                || event.act() == Act.WORK && status == Status.IN_FORCE && date == null;
        String rule = joined
                ? "context"
                : coupled
                        ? "couple"
                        : event.act() == null ? "mention" : event.act().name().toLowerCase(Locale.ROOT);
        for (Pair pair : new TreeSet<>(pairs)) {
            group.add(new Step(pair, status, date, label, sentence.index(), background, group.cyber, group.id, rule));
        }
        focus = group;
        return verdict;
    }

    private boolean act(Sentence sentence, List<Instrument> instruments) {
        if (!gate.isCyberAround(sentence)) return false;
        boolean several = context.named(sentence).size() > 1 || JointActs.isJointAdvisory(sentence);
        return several && actOf(sentence, partyReader.in(sentence, instruments));
    }

    /** An advisory of several bodies, or the arrests that they make: what they do together. */
    private boolean actOf(Sentence sentence, List<Party> parties) {
        if (!gate.isCyberAround(sentence)) return false;
        SortedSet<String> members = JointActs.advisers(sentence, parties);
        boolean advisory = !members.isEmpty();
        if (advisory && context.statesOf(members).size() < 4) {
            context.issuer(sentence, context.statesOf(members)).ifPresent(members::add);
        }
        if (!advisory) members = JointActs.police(sentence, parties);
        SortedSet<Pair> pairs = pairing.within(members);
        if (pairs.isEmpty()) return false;
        Group group = cyberGroup(null);
        String label = advisory ? "joint-advisory" : "joint-operation";
        for (Pair pair : pairs) {
            group.add(new Step(pair, Status.IN_FORCE, null, label, sentence.index(), true, true, group.id, label));
        }
        return true;
    }

    /** "Its founders are Chad and Mali": each with each. */
    private boolean members(Sentence sentence) {
        if (!gate.isCyberAround(sentence) || Gate.turnsAway(sentence)) return false;
        if (focus != null && focus.other && new Told(focus, sentence, document.names()).isRemembered()) return false;
        Optional<Members.Membership> members = Members.in(sentence, new Clausal(document, context, ""));
        members.ifPresent(membership -> {
            Group group = cyberGroup(null);
            for (Pair pair : pairing.within(membership.named())) {
                group.add(new Step(
                        pair, membership.status(), null, null, sentence.index(), true, true, group.id, "members"));
            }
        });
        return members.isPresent();
    }

    /** What the sentence says of somebody who is new to what was told before. */
    private boolean goesOn(Sentence sentence) {
        if (!rolls.isEmpty() && rolls.get(rolls.size() - 1).reads(sentence)) return true;
        Group last = focus;
        if (last == null || !last.cyber || last.other || sentence.index() - last.lastSentence > MEMORY)
            return answers(sentence);
        if (Gate.turnsAway(sentence)) return false;
        boolean any = isAnswered(last, sentence);
        for (Sequels.Sequel sequel : sequels.in(sentence)) {
            SortedSet<Pair> pairs = ofSequel(sequel, sentence, last);
            if (pairs.isEmpty()) continue;
            any = true;
            Status status = sequel.status() == null ? last.last().status() : sequel.status();
            Group group = cyberGroup(last.instrument);
            String rule = "sequel-" + sequel.scope().name().toLowerCase(Locale.ROOT);
            for (Pair pair : pairs) {
                group.add(new Step(pair, status, null, null, sentence.index(), false, true, group.id, rule));
            }
        }
        if (any) last.lastSentence = sentence.index();
        return any;
    }

    /** "The Moldovans would not take part": after what was put to them. */
    private boolean isAnswered(Group last, Sentence sentence) {
        boolean open = last.last().status().coarse().equals("prospective")
                && sentence.index() > last.lastSentence
                && sentence.index() - last.lastSentence <= ANSWER_NEAR;
        if (!open) return false;
        boolean any = false;
        SortedSet<String> parties = context.statesOf(last.parties());
        for (Sequels.Sequel answer : sequels.answersIn(sentence)) {
            Status status = answer.status();
            boolean theirs = parties.containsAll(answer.newcomers())
                    && (last.pairs.size() == 1 || answer.newcomers().size() == 1);
            if (!theirs || status == null) continue;
            for (Pair pair : List.copyOf(last.pairs)) {
                Pair countries = Consolidation.countries(pair, document.names());
                boolean of = answer.newcomers().isEmpty()
                        || answer.newcomers().contains(countries.one())
                        || answer.newcomers().contains(countries.other());
                if (!of) continue;
                any = true;
                last.add(new Step(pair, status, null, null, sentence.index(), false, last.cyber, last.id, "answer"));
            }
        }
        return any;
    }

    /** "And Peru?" — "We are negotiating": in an interview on cyber matters. */
    private boolean answers(Sentence sentence) {
        Optional<Pair> pair = context.couple(sentence);
        if (pair.isEmpty() || !gate.isCyberArticle() || Gate.turnsAway(sentence)) return false;
        boolean any = false;
        for (Sequels.Sequel sequel : sequels.in(sentence)) {
            Status status = sequel.status();
            if (sequel.scope() != Sequels.Scope.ASKED || status == null) continue;
            Group group = cyberGroup(null);
            group.add(
                    new Step(pair.get(), status, null, null, sentence.index(), false, true, group.id, "sequel-asked"));
            any = true;
        }
        return any;
    }

    private SortedSet<Pair> ofSequel(Sequels.Sequel sequel, Sentence sentence, Group last) {
        SortedSet<String> newcomers = sequel.newcomers();
        SortedSet<Pair> pairs = new TreeSet<>();
        switch (sequel.scope()) {
            case ALL -> {
                Optional<String> home = context.home().filter(last.parties()::contains);
                if (sequel.status() == Status.REJECTED && home.isPresent() && last.pairs.size() == 1)
                    return pairing.pairs(home.get(), newcomers);
                for (String party : context.statesOf(last.parties())) {
                    if (!newcomers.contains(party)) pairs.addAll(pairing.pairs(party, newcomers));
                }
            }
            case HOME ->
                context.partner(sentence, newcomers, hub())
                        .ifPresent(one -> pairs.addAll(pairing.pairs(one, newcomers)));
            case SAME -> {
                if (newcomers.size() == 2) pairs.addAll(pairing.pairs(newcomers.first(), newcomers));
            }
            case ASKED -> context.couple(sentence).ifPresent(pairs::add);
            case ANSWER -> throw new IllegalArgumentException("An answer names nobody new");
        }
        return pairs;
    }

    private Step untold(Sentence sentence, Clauses clauses, Event event, Status status) {
        PartialDate date = Moment.of(sentence, clauses, event, dates.in(sentence), status);
        String label = event.instrument() == null ? null : event.instrument().label();
        return new Step(NOBODY, status, isAhead(date) ? null : date, label, sentence.index(), false, false, 0, "");
    }

    /** "It asked Peru and Chile to investigate with its own police": they are to work with the one that asks. */
    private static boolean isAskedByPronoun(Sentence sentence, Clauses clauses, Event event, Cast cast) {
        if (!cast.withOuter || !Cast.ids(cast.outer).isEmpty()) return false;
        return event.chain().tokens().stream()
                .filter(verb -> verb != event.predicate())
                .flatMap(verb -> clauses.dependencies().children(verb, "nsubj").stream())
                .anyMatch(subject -> sentence.token(subject).tag().equals("PRP"));
    }

    /** "Hold a dialogue", and not "held". */
    private static boolean isPresent(Sentence sentence, Event event) {
        return sentence.token(event.predicate()).tag().matches("VBP|VBZ");
    }

    /** "Hope to sign it in December": no day of a step yet. */
    private boolean isAhead(@Nullable PartialDate date) {
        LocalDate published = document.article().published();
        return date != null && published != null && date.firstDay().isAfter(published);
    }

    /** "Decided to deepen the interaction of the police of Peru and Chile": the parties to what is decided on. */
    private SortedSet<Pair> ofParts(Reading reading, Status status) {
        if (!reading.cast().all().isEmpty()) return new TreeSet<>();
        return reading.parts().stream()
                .map(part -> pairing.pairs(part.event(), status, part.cast(), false))
                .filter(pairs -> !pairs.isEmpty())
                .findFirst()
                .orElse(new TreeSet<>());
    }

    /** "Left the drill that it had held with Peru". */
    private SortedSet<Pair> ofSame(Reading reading, List<Reading> others) {
        SortedSet<String> own = reading.cast().all();
        return others.stream()
                .map(other -> pairing.pairs(other.event(), Status.IN_FORCE, other.cast(), false))
                .filter(pairs -> !pairs.isEmpty()
                        && pairs.stream()
                                .allMatch(pair ->
                                        own.isEmpty() || own.contains(pair.one()) || own.contains(pair.other())))
                .findFirst()
                .orElse(new TreeSet<>());
    }

    /** "Together searched eleven houses in Operation Cold Roast". */
    private static @Nullable String operation(List<Instrument> instruments) {
        return instruments.stream()
                .filter(instrument -> instrument.is(Instrument.Kind.PLAIN, Instrument.Kind.JOINT_EVENT))
                .map(Instrument::label)
                .filter("joint-operation"::equals)
                .findFirst()
                .orElse(null);
    }

    /** "A memorandum with Japan has been signed": by those whom the article is about. */
    private SortedSet<Pair> withProtagonist(Sentence sentence, Event event, Cast cast) {
        boolean beside = isBesidePronoun(sentence, cast);
        boolean thing = event.instrument() != null || event.act() == Act.WORK;
        if (!beside && !cast.isLonely() || event.act() == null || !thing) return new TreeSet<>();
        boolean speaks = Protagonist.isFirstPerson(sentence);
        return Protagonist.administration(sentence, document)
                .or(() -> Protagonist.before(sentence, document, partyReader))
                .filter(one -> !cast.all().contains(one) && !speaks)
                .or(() -> Protagonist.of(document, partyReader, speaks))
                .map(one -> pairing.pairs(one, cast.all()))
                .orElse(new TreeSet<>());
    }

    /** "Finland – Poland. The treaty entered into force": that of the two of whom the heading tells. */
    private SortedSet<Pair> ofHeading(Sentence sentence, Event event, Cast cast) {
        SortedSet<Pair> pairs = new TreeSet<>();
        boolean thing = event.instrument() != null || event.act() == Act.SIGN || event.act() == Act.RATIFY;
        if (!thing) return pairs;
        headings.over(sentence)
                .map(Headings.Heading::pair)
                .filter(pair -> cast.all().stream()
                        .filter(party -> party.startsWith("country:"))
                        .allMatch(party -> party.equals(pair.one()) || party.equals(pair.other())))
                .ifPresent(pairs::add);
        return pairs;
    }

    /** "Ghana / Gambia. Both regulators agreed": not those of whom the heading before told. */
    private boolean isElsewhere(Sentence sentence, SortedSet<Pair> pairs) {
        if (pairs.isEmpty() || !context.named(sentence).isEmpty()) return false;
        return headings.over(sentence)
                .map(Headings.Heading::pair)
                .filter(pair -> pairs.stream()
                        .map(other -> Consolidation.countries(other, document.names()))
                        .noneMatch(pair::equals))
                .isPresent();
    }

    /** Whether any of the sentences under the same heading is about cyber matters. */
    private boolean isCyberHeading(Sentence sentence) {
        Optional<Headings.Heading> heading = headings.over(sentence);
        return document.sentences().stream()
                .filter(other -> headings.over(other).equals(heading))
                .anyMatch(gate::isCyber);
    }

    /** Whether it is the first of the sentences under a heading: what was told before is done with. */
    private boolean isNewlyHeaded(Sentence sentence) {
        Optional<Headings.Heading> heading = headings.over(sentence);
        return heading.isPresent()
                && (sentence.index() == 0
                        || !heading.equals(headings.over(document.sentences().get(sentence.index() - 1))));
    }

    /** "The treaty entered into force on Wednesday": that of the two whom the article is about. */
    private SortedSet<Pair> ofCouple(Sentence sentence, Event event) {
        SortedSet<Pair> pairs = new TreeSet<>();
        boolean told = event.act() != null && event.has(Instrument.Kind.DOCUMENT);
        if (told) couple.in(sentence).ifPresent(pairs::add);
        return pairs;
    }

    /** "An earlier memorandum with Romania expired": with the country that the article is about. */
    private SortedSet<Pair> inContext(Sentence sentence, Event event, Cast cast, Status status) {
        SortedSet<Pair> pairs = new TreeSet<>();
        if (!isTelling(sentence, event, status)) return pairs;
        SortedSet<String> named = context.named(sentence, event.predicate());
        if (context.states(sentence).isEmpty()) {
            context.couple(sentence).ifPresent(pairs::add);
            return pairs;
        }
        SortedSet<String> others = cast.all().isEmpty() ? context.beside(sentence, event) : cast.all();
        if (!context.statesOf(others).equals(named) || !isOneSide(event, cast)) return pairs;
        return context.partner(sentence, named, hub())
                .map(one -> event.has(Instrument.Kind.JOINT_EVENT)
                        ? pairing.within(with(others, one))
                        : pairing.pairs(one, others))
                .orElse(pairs);
    }

    private static SortedSet<String> with(SortedSet<String> some, String one) {
        SortedSet<String> all = new TreeSet<>(some);
        all.add(one);
        return all;
    }

    /** Whether the words of the event alone tell that states do something with one another. */
    private static boolean isTelling(Sentence sentence, Event event, Status status) {
        if (Context.isWithin(sentence)) return false;
        if (event.act() == null)
            return status == Status.NEGOTIATING && event.has(Instrument.Kind.DOCUMENT)
                    || event.has(Instrument.Kind.JOINT_EVENT) && sentence.index() > 0;
        if (event.act() == Act.REJECT && event.has(Instrument.Kind.TALKS)) return false;
        if (event.instrument() == null)
            return Context.isFirstPerson(sentence) && (event.act() == Act.SIGN || event.act() == Act.NEGOTIATE);
        return !event.has(Instrument.Kind.PLAIN) || event.act() == Act.PROPOSE || event.act() == Act.REJECT;
    }

    /** Whether all who are named are on one side of it; who holds a drill alone is on none. */
    private static boolean isOneSide(Event event, Cast cast) {
        boolean host = event.has(Instrument.Kind.EVENT, Instrument.Kind.JOINT_EVENT, Instrument.Kind.JOINT)
                && Cast.ids(cast.partners).isEmpty()
                && event.act() != Act.PROPOSE
                && event.act() != Act.REJECT;
        long sides = cast.everyone().stream()
                .filter(party -> !party.members().isEmpty())
                .count();
        return !host && sides <= 1 && cast.addressees.isEmpty();
    }

    /** The one country that has a part in most of the pairs told so far. */
    private @Nullable String hub() {
        Map<String, Long> degrees = groups.stream()
                .filter(group -> group.cyber && !group.other)
                .flatMap(group -> group.pairs.stream())
                .map(pair -> Consolidation.countries(pair, document.names()))
                .distinct()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        long most = degrees.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> hubs = degrees.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return most > 1 && hubs.size() == 1 ? hubs.get(0) : null;
    }

    /** "He and his Ecuadorian colleague signed". */
    private static boolean isBesidePronoun(Sentence sentence, Cast cast) {
        return cast.all().size() == 1
                && cast.subjects.stream()
                        .anyMatch(party -> sentence.lower(party.first()).matches("his|her|its")
                                || party.first() > 1
                                        && sentence.lower(party.first() - 1).equals("and")
                                        && sentence.lower(party.first() - 2).matches("he|she"));
    }

    private void judge(Group group, Gate.Opinion opinion, boolean known, boolean around) {
        if (opinion == Gate.Opinion.CYBER) {
            group.cyber = true;
            group.surely = true;
        }
        if (opinion == Gate.Opinion.OTHER && !known) group.other = true;
        if (opinion == Gate.Opinion.CLOSED && !known) return;
        if (opinion == Gate.Opinion.OPEN && !known && around) group.cyber = true;
    }

    /** An exercise or a convention, whose members the next sentences may tell. */
    private void open(Sentence sentence, Clauses clauses, Reading reading, Status status) {
        Instrument instrument = reading.event().instrument();
        Gate.Opinion opinion = gate.opinion(sentence, clauses, reading.event());
        boolean cyber = opinion == Gate.Opinion.CYBER || opinion == Gate.Opinion.OPEN && gate.isCyberAround(sentence);
        if (instrument == null || !cyber) return;
        PartialDate date = Moment.of(sentence, clauses, reading.event(), dates.in(sentence), status);
        SortedSet<String> first = context.statesOf(reading.cast().all());
        first.removeIf(member -> !member.startsWith("country:"));
        rolls.add(new Roll(new Clausal(document, context, ""), instrument, status, date, first, sentence.index()));
    }

    private Group cyberGroup(@Nullable Instrument instrument) {
        Group group = newGroup(instrument);
        group.cyber = true;
        return group;
    }

    private Group newGroup(@Nullable Instrument instrument) {
        Group group = new Group(groups.size(), instrument);
        groups.add(group);
        return group;
    }

    /** "The two countries" are those of the instrument told last, where the names do not say. */
    private void resolve(Cast cast, Sentence sentence, List<Party> parties) {
        cast.replaceAll(party -> referents.resolved(party, sentence, parties, focus));
    }

    private static boolean isPlural(Sentence sentence, Event event) {
        Instrument instrument = event.instrument();
        return instrument != null
                && (instrument.is(Instrument.Kind.DOCUMENT)
                        || sentence.token(instrument.head()).lemma().matches(ONE_FOR_EACH))
                && sentence.token(instrument.head()).tag().equals("NNS");
    }

    /** A sentence that goes on about the instrument told last is evidence for it too. */
    private boolean describe(Sentence sentence, List<Instrument> instruments) {
        Group last = focus;
        if (last == null || sentence.index() - last.lastSentence > 1) return false;
        if (!Description.isOf(sentence, instruments)) return false;
        if (Topic.cyberness(
                                sentence,
                                sentence.tokens().stream().map(Token::index).toList())
                        == 2
                && !last.other) last.cyber = true;
        int from = last.last().sentence();
        List<Step> again = last.steps.stream()
                .filter(step -> step.sentence() == from)
                .map(step -> completed(step.in(sentence.index()), sentence, instruments))
                .toList();
        again.forEach(last::add);
        return true;
    }

    /** With the name of the instrument and the day, where the sentence that goes on about it is the first to tell them. */
    private Step completed(Step step, Sentence sentence, List<Instrument> instruments) {
        Step told = step;
        if (step.instrument() == null
                && !instruments.isEmpty()
                && instruments.get(0).is(Instrument.Kind.DOCUMENT, Instrument.Kind.EVENT)) {
            told = told.with(instruments.get(0).label(), step.cyber());
        }
        if (step.date() != null || step.status() == Status.NEGOTIATING) return told;
        PartialDate date = Moment.ofDescription(sentence, dates.in(sentence));
        return date == null ? told : told.at(date);
    }

    private static boolean pointsBack(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> POINTERS.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean pointsAtOne(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> ONE.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private int steps() {
        return groups.stream().mapToInt(group -> group.steps.size()).sum();
    }

    private void refuse(Sentence sentence, Verdict verdict) {
        String guard = verdict.guard() == null ? "" : verdict.guard();
        guards.put(sentence.index(), guard);
        refusals.add(refusal(sentence, guard, verdict.reason()));
    }

    private Refusal refusal(Sentence sentence, String guard, String reason) {
        String text = sentence.span().of(document.article().text());
        return new Refusal(sentence.span(), text, RELATION, guard, reason);
    }

    /** "A similar pact with Peru has lapsed", and at the beginning only "the convention entered into force". */
    private boolean isTold(Sentence sentence, List<Instrument> instruments) {
        boolean thing = instruments.stream().anyMatch(instrument -> !instrument.is(Instrument.Kind.PLAIN));
        if (!thing || !gate.isCyberAround(sentence)) return false;
        return sentence.index() > 0
                || sentence.tokens().stream().anyMatch(token -> token.text().matches("force|effect|exercise|drill"));
    }

    /** A word of agreement, and two who may agree or something to point back at. */
    private boolean isConsidered(Sentence sentence, List<Instrument> instruments) {
        if (!EventReader.mayTell(sentence, instruments)) return false;
        List<Mention> mentions = document.names().in(sentence);
        long named = mentions.stream().map(Mention::entity).distinct().count();
        return named > 1
                || headings.over(sentence).isPresent()
                || named == 1 && sentence.index() > 0 && !instruments.isEmpty() && pointsAtOne(sentence)
                || named == 1 && isTold(sentence, instruments)
                || sentence.index() > 0 && pointsBack(sentence)
                || new Told(focus, sentence, document.names()).isRemembered();
    }
}
