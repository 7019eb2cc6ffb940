package org.entente.extraction.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Whom a sentence leaves unnamed: the country that an article is about, and the one that the sentences before are about. */
final class Context {

    private static final Set<String> URGING = Set.of("urge", "advise", "recommend", "exhort");
    private static final int OPENING = 2;
    private static final int OFTEN = 3;
    private static final int SHORT = 8;
    private static final int NEAR = 7;
    private static final int MEMORY = 3;
    /** How far into a sentence its subject may begin. */
    private static final int FRONT = 2;

    private final Document document;

    /** How many sentences name a country, a body of it, or point at it. */
    private final Map<String, Integer> told = new HashMap<>();

    private final Optional<String> home;

    Context(Document document) {
        this.document = document;
        for (Sentence sentence : document.sentences()) {
            states(sentence).forEach(state -> told.merge(state, 1, Integer::sum));
        }
        this.home = findHome();
    }

    /** The country for which a speaker speaks: the first that the article names. */
    private Optional<String> speaker() {
        return document.sentences().stream()
                .limit(OPENING)
                .flatMap(sentence -> document.names().in(sentence).stream()
                        .filter(mention -> !isOther(sentence, mention))
                        .flatMap(mention -> stateOf(mention).stream()))
                .findFirst();
    }

    /** The country that the article opens with, if it comes back to it more often than to any other, or begins with it alone. */
    Optional<String> home() {
        return home;
    }

    private Optional<String> findHome() {
        if (document.sentences().isEmpty()) return Optional.empty();
        Optional<String> first = subject(document.sentences().get(0));
        SortedSet<String> opening = new TreeSet<>();
        document.sentences().stream().limit(OPENING).forEach(sentence -> opening.addAll(states(sentence)));
        int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> foremost = told.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        boolean often = most >= OFTEN && foremost.size() == 1 && opening.contains(foremost.get(0));
        if (often) return Optional.of(foremost.get(0));
        SortedSet<String> alone = states(document.sentences().get(0));
        return first.or(() -> alone.size() == 1 ? Optional.of(alone.first()) : Optional.empty())
                .filter(foremost::contains);
    }

    /** The country that a sentence begins with. */
    private Optional<String> subject(Sentence sentence) {
        List<Mention> mentions = document.names().in(sentence);
        return mentions.stream()
                .filter(mention -> mention.first() <= FRONT + 1 + place(sentence))
                .filter(mention -> stateOf(mention).isPresent() && !isAside(sentence, mention))
                .findFirst()
                .filter(mention -> !isJoined(sentence, mention))
                .flatMap(this::stateOf);
    }

    /** After the dateline. */
    private static int place(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.size() - 1, 12); i++) {
            if (sentence.token(i).text().matches("[-–—:]|--")) return i + 1;
        }
        return 0;
    }

    /** "With Peru we have signed": not the one who speaks. */
    private static boolean isOther(Sentence sentence, Mention mention) {
        return mention.first() > 0
                && Protagonist.WITH.contains(
                        sentence.token(mention.first() - 1).text().toLowerCase(Locale.ROOT));
    }

    /** "In Peru", and not "the president of Peru". */
    private static boolean isAside(Sentence sentence, Mention mention) {
        int before = mention.first() - 1;
        return before >= 0
                && sentence.token(before).tag().matches("IN|TO")
                && !(before > 0 && sentence.token(before).text().equals("of"));
    }

    /** "Peru and Chile". */
    private static boolean isJoined(Sentence sentence, Mention mention) {
        return mention.end() < sentence.size()
                && sentence.token(mention.end()).text().matches("and|,|&");
    }

    /** The country that the sentences before, in the same paragraph, are about, or that is asked about. */
    private Optional<String> topic(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - MEMORY); i--) {
            Sentence earlier = document.sentences().get(i);
            boolean asked = isAsked(earlier);
            if (earlier.paragraph() != sentence.paragraph() && !asked) return Optional.empty();
            SortedSet<String> states = states(earlier);
            if (asked && states.size() == 1) return Optional.of(states.first());
            Optional<String> subject = subject(earlier);
            if (subject.isPresent()) return subject;
        }
        return Optional.empty();
    }

    /** The country of the question that the sentence belongs to the answer of: "And Peru?" */
    private Optional<String> asked(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 2 * MEMORY); i--) {
            Sentence earlier = document.sentences().get(i);
            if (!earlier.token(earlier.size() - 1).text().equals("?")) continue;
            SortedSet<String> states = states(earlier);
            return isAsked(earlier) && states.size() == 1 ? Optional.of(states.first()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isAsked(Sentence sentence) {
        return sentence.size() <= SHORT
                && sentence.token(sentence.size() - 1).text().equals("?");
    }

    static boolean isFirstPerson(Sentence sentence) {
        return Protagonist.isFirstPerson(sentence)
                || sentence.tokens().stream().map(Token::text).anyMatch(word -> word.matches("I|[Mm]y"));
    }

    /** "Bolivia's two agencies signed with each other", "urged Oslo to", "Namibia - a protocol": nobody is left out. */
    static boolean isWithin(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            if (word.matches("each|one")
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).text().matches("other|another")) return true;
            if (URGING.contains(sentence.token(i).lemma())) return true;
            if (i > 1 && i < FRONT + 2 && word.matches("[-–—:]|--")) return true;
        }
        return false;
    }

    /** The countries that a sentence names, or a body of which it does. */
    SortedSet<String> named(Sentence sentence) {
        return named(sentence, 0, sentence.size());
    }

    /** The countries that the clause around a token names, or a body of which it does. */
    SortedSet<String> named(Sentence sentence, int token) {
        int first = token;
        while (first > 0 && !isEdge(sentence, first - 1)) first--;
        int end = token;
        while (end < sentence.size() && !isEdge(sentence, end)) end++;
        return named(sentence, first, end);
    }

    private SortedSet<String> named(Sentence sentence, int first, int end) {
        SortedSet<String> named = new TreeSet<>();
        document.names().in(sentence).stream()
                .filter(mention -> mention.isNamed() && mention.first() >= first && mention.first() < end)
                .forEach(mention -> stateOf(mention).ifPresent(named::add));
        return named;
    }

    /** A semicolon, or a comma before "and" and somebody who is named: where the next statement begins. */
    boolean isEdge(Sentence sentence, int token) {
        String word = sentence.token(token).text();
        if (word.equals(";")) return true;
        return word.equals(",")
                && token + 2 < sentence.size()
                && sentence.token(token + 1).text().matches("and|but|while")
                && document.names().at(sentence, token + 2).stream().anyMatch(Mention::isNamed);
    }

    /** The one country at which a sentence points without naming it: "in May it signed with Sudan". */
    private Optional<String> meant(Sentence sentence, SortedSet<String> named) {
        SortedSet<String> meant = states(sentence);
        meant.removeAll(named);
        meant.removeAll(named(sentence));
        return meant.size() == 1 ? Optional.of(meant.first()) : Optional.empty();
    }

    /** The countries that a sentence names or means, and those of the bodies that it does. */
    SortedSet<String> states(Sentence sentence) {
        SortedSet<String> states = new TreeSet<>();
        document.names().in(sentence).forEach(mention -> stateOf(mention).ifPresent(states::add));
        return states;
    }

    /** The country after "with" where the one who signs is no party that is known: "with the Roads Corporation of Sudan". */
    SortedSet<String> beside(Sentence sentence, Event event) {
        SortedSet<String> beside = new TreeSet<>();
        if (!event.has(Instrument.Kind.DOCUMENT)) return beside;
        for (Mention mention : document.names().in(sentence)) {
            boolean with = sentence.tokens().subList(Math.max(0, mention.first() - NEAR), mention.first()).stream()
                    .anyMatch(token -> token.text().equalsIgnoreCase("with"));
            if (with && mention.isNamed()) stateOf(mention).ifPresent(beside::add);
        }
        return beside;
    }

    /** The body that was told last before: the issuer of an advisory that "came jointly with the FBI". */
    Optional<String> issuer(Sentence sentence, SortedSet<String> named) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - MEMORY); i--) {
            Optional<String> body = document.names().in(document.sentences().get(i)).stream()
                    .filter(mention -> mention.type() == EntityType.AGENCY && mention.isNamed())
                    .reduce((one, other) -> other)
                    .map(Mention::entity);
            if (body.isPresent())
                return body.filter(id -> document.names()
                        .countryOf(id)
                        .filter(state -> !named.contains(state))
                        .isPresent());
        }
        return Optional.empty();
    }

    /** The states of those who take part. */
    SortedSet<String> statesOf(SortedSet<String> parties) {
        SortedSet<String> states = new TreeSet<>();
        parties.forEach(party -> states.add(document.names().countryOf(party).orElse(party)));
        return states;
    }

    Optional<String> stateOf(Mention mention) {
        if (mention.type() == EntityType.COUNTRY) return Optional.of(mention.entity());
        return mention.type() == EntityType.AGENCY ? document.names().countryOf(mention.entity()) : Optional.empty();
    }

    /**
     * With whom those agree who are all that a sentence names: in an interview with the speaker's country; else with the one
     * that most is told of, or that the sentences before are about.
     *
     * @param hub the country that has a part in most of what was told before
     */
    Optional<String> partner(Sentence sentence, SortedSet<String> named, @Nullable String hub) {
        if (isFirstPerson(sentence)) return speaker().filter(state -> !named.contains(state));
        return meant(sentence, named)
                .or(() -> Optional.ofNullable(hub))
                .or(() -> topic(sentence).filter(state -> !named.contains(state)))
                .or(this::home)
                .filter(state -> !named.contains(state));
    }

    /** The speaker's country and the one asked about: "we are negotiating". */
    Optional<Pair> couple(Sentence sentence) {
        if (!isFirstPerson(sentence)) return Optional.empty();
        Optional<String> speaker = speaker();
        return asked(sentence)
                .filter(other -> speaker.isPresent() && !speaker.get().equals(other))
                .map(other -> new Pair(speaker.get(), other));
    }
}
