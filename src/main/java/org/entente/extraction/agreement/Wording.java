package org.entente.extraction.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.dates.CalendarWords;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Sentence;

/** How the words of an event read: its verb, what its noun is called, what its pronouns mean. */
final class Wording {

    private static final Set<String> SUGGESTED = Set.of("proposed", "suggested");
    private static final Set<String> COMING = Set.of(
            "possible",
            "potential",
            "prospective",
            "planned",
            "future",
            "upcoming",
            "forthcoming",
            "draft",
            "brink",
            "verge",
            "cusp",
            "eve");
    private static final Set<String> DRAFT = Set.of("draft", "preliminary");
    private static final Set<String> ANNOUNCING =
            Set.of("announce", "unveil", "issue", "publish", "release", "declare", "proclaim");
    private static final int CALLED_NEAR = 4;
    private static final Set<String> FIRST = Set.of("first", "inaugural", "launch", "new");
    private static final Set<String> LATER = Set.of(
            "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "latest", "annual");
    private static final Set<String> REGULAR =
            Set.of("regular", "annual", "yearly", "periodic", "monthly", "quarterly");

    private static final String TIME =
            "day|night|week|fortnight|month|quarter|year|season|morning|evening|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day";

    private final Sentence sentence;
    private final Clauses clauses;
    private final List<Party> parties;

    Wording(Sentence sentence, Clauses clauses, List<Party> parties) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.parties = parties;
    }

    String lemma(Event event) {
        return sentence.token(event.predicate()).lemma().toLowerCase(Locale.ROOT);
    }

    boolean isCalled(Event event, Set<String> words) {
        Instrument instrument = event.instrument();
        if (instrument == null) return false;
        for (int i = Math.max(0, instrument.first() - CALLED_NEAR); i < instrument.head(); i++) {
            if (words.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }

    boolean isFirst(Event event) {
        return isCalled(event, FIRST);
    }

    boolean isAnnouncing(Event event) {
        return ANNOUNCING.contains(lemma(event));
    }

    /** "The second round of the dialogue". */
    boolean isLater(Event event) {
        return isCalled(event, LATER);
    }

    /** "The proposed pact". */
    boolean isSuggested(Event event) {
        return isCalled(event, SUGGESTED);
    }

    /** "A possible cooperation", "the planned pact". */
    boolean isComing(Event event) {
        return isCalled(event, COMING);
    }

    /** "Baghdad said no", "Oslo accepted on Monday": an answer to what was proposed just before. */
    boolean isAnswer(Event event) {
        return isAnswer(sentence, clauses, event);
    }

    static boolean isAnswer(Sentence sentence, Clauses clauses, Event event) {
        return (event.act() == Act.REJECT || event.act() == Act.ACCEPT)
                && event.instrument() == null
                && event.chain().moods().isEmpty()
                && clauses.dependencies().children(event.predicate(), "obj", "xcomp", "ccomp", "obl").stream()
                        .allMatch(token -> CalendarWords.isTime(sentence.token(token))
                                || isManner(sentence, clauses, token)
                                || isAfterColon(sentence, event.predicate(), token));
    }

    /** "In principle", "without hesitation". */
    private static boolean isManner(Sentence sentence, Clauses clauses, int token) {
        return clauses.preposition(token)
                        .filter(word -> word.matches("in|without|by|after|with"))
                        .isPresent()
                && sentence.token(token)
                        .lemma()
                        .matches("principle|hesitation|letter|return|hour|comment|reason|thank|thanks");
    }

    private static boolean isAfterColon(Sentence sentence, int verb, int token) {
        return verb + 1 < token && sentence.token(verb + 1).text().matches("[:;–—-]|--");
    }

    /** "Agreed the text of a convention". */
    boolean isOnText(Event event) {
        Instrument instrument = event.instrument();
        return instrument != null && sentence.token(instrument.head()).lemma().matches("text|wording");
    }

    /** "Drew up a draft agreement". */
    boolean isDraft(Event event) {
        return isCalled(event, DRAFT);
    }

    boolean isRegular(Event event) {
        return isCalled(event, REGULAR)
                || clauses.dependencies().subtree(event.predicate()).anyMatch(this::isEvery);
    }

    /** "It expired", "it was never ratified": said of an instrument that was told before. */
    boolean isOfPronoun(Event event) {
        return clauses.subject(event.predicate()).stream()
                .anyMatch(token ->
                        sentence.token(token).text().toLowerCase(Locale.ROOT).matches("it|both|this")
                                && parties.stream().noneMatch(party -> party.covers(token) && !isIt(party)));
    }

    /** "Every Friday", "twice a month". */
    private boolean isEvery(int token) {
        String word = sentence.lower(token);
        boolean time = token + 1 < sentence.size()
                && sentence.token(token + 1).lemma().toLowerCase(Locale.ROOT).matches(TIME);
        return word.matches("daily|weekly|fortnightly|monthly|quarterly|regularly")
                || word.equals("every") && time
                || word.matches("each|a")
                        && time
                        && token > 0
                        && sentence.lower(token - 1).matches("once|twice|times");
    }

    /** "Signed in Oslo; in force since May": said of what was told just before. */
    boolean isAfterStop(Event event) {
        int state = event.predicate();
        return state > 1
                && States.isPhrase(sentence, state)
                && sentence.lower(state - 2).equals(";");
    }

    /** What is done to "it" is done to an agreement, even where "it" may be a country. */
    private boolean isIt(Party party) {
        return party.end() == party.first() + 1
                && sentence.token(party.first()).text().equalsIgnoreCase("it");
    }

    /** "Thimphu turned it down": what was told before. */
    static boolean isOnPronoun(Sentence sentence, Clauses clauses, Event event) {
        return event.instrument() == null
                && clauses.dependencies().children(event.predicate(), "obj").stream()
                        .anyMatch(object -> sentence.token(object).text().matches("it|them"));
    }

    boolean isOnPronoun(Event event) {
        return isOnPronoun(sentence, clauses, event);
    }
}
