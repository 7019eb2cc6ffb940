package org.entente.extraction.agreement;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.entente.extraction.naming.Names;
import org.jspecify.annotations.Nullable;

/**
 * What was told last, as seen from a sentence that may point back at it: "the pact", "it", "the second", "a similar one".
 *
 * @param last null where nothing was told yet
 */
record Told(@Nullable Group last, Sentence sentence, Names names) {

    private static final int MEMORY = 4;
    private static final int REACH = 5;
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "both", "its", "their", "such");
    private static final Set<String> LIKE = Set.of("similar", "comparable", "identical", "same", "such", "another");
    private static final Set<String> WIDER =
            Set.of("regional", "global", "international", "multilateral", "universal", "worldwide", "un", "european");

    /** Whether it was told a few sentences ago at most. */
    boolean isRemembered() {
        return last != null && sentence.index() - last.lastSentence <= MEMORY;
    }

    /** What "one with Spain" or "the second" is another one of. */
    @Nullable
    Group like(Event event) {
        if (event.instrument() == null) return null;
        int head = event.instrument().head();
        boolean another =
                IntStream.range(event.instrument().first(), head).anyMatch(token -> LIKE.contains(lower(token)));
        boolean onOne = event.has(Instrument.Kind.TALKS)
                && IntStream.range(head + 1, Math.min(sentence.size(), head + REACH))
                        .anyMatch(token -> Instruments.isOne(sentence, token));
        return onOne || another || Instruments.isOne(sentence, head) || Instruments.isOrdinal(sentence, head)
                ? last
                : null;
    }

    /** "The second" of the instruments that were signed on one day. */
    @Nullable
    PartialDate dateOfSeveral(Event event, Group like) {
        Instrument instrument = event.instrument();
        boolean ordinal = instrument != null && Instruments.isOrdinal(sentence, instrument.head());
        return ordinal ? like.last().date() : null;
    }

    /** The group of the instrument that the event points back at. */
    @Nullable
    Group pointedAt(Clauses clauses, Event event, Cast cast, SortedSet<Pair> pairs) {
        if (last == null || !isRemembered()) return null;
        Instrument instrument = event.instrument();
        boolean pointing = instrument == null ? pairs.isEmpty() && isPronoun(clauses, event) : isPointing(instrument);
        // a mention of it tells nothing new
        if (!pointing || event.act() == null && pairs.isEmpty()) return null;
        if (Citizens.isDeedOfOne(sentence, clauses, event)) return null;
        if (!pairs.isEmpty()) return last.pairs.containsAll(pairs) || isOfAgencies(pairs, last) ? last : null;
        boolean theirs = last.parties().containsAll(cast.all())
                || countries(last.parties()).containsAll(countries(cast.all()));
        return theirs ? last : null;
    }

    /** "The third is between": one of the instruments told before stands as they do. */
    @Nullable
    Status toldAgain(Event event) {
        Instrument instrument = event.instrument();
        boolean back = event.act() == null && instrument != null && Instruments.isOrdinal(sentence, instrument.head());
        return back && last != null && isRemembered() ? last.last().status() : null;
    }

    /** The same pairs at the same stage in the next sentence or the one after: told again rather than anew. */
    boolean isSaidAgain(Status status, SortedSet<Pair> pairs) {
        return last != null
                && !last.other
                && sentence.index() - last.lastSentence <= 2
                && last.last().status() == status
                && last.pairs.equals(pairs);
    }

    private SortedSet<String> countries(SortedSet<String> parties) {
        SortedSet<String> countries = new TreeSet<>();
        parties.forEach(party -> countries.add(names.countryOf(party).orElse(party)));
        return countries;
    }

    private boolean isOfAgencies(SortedSet<Pair> pairs, Group group) {
        return pairs.stream().map(pair -> Consolidation.countries(pair, names)).anyMatch(group.pairs::contains);
    }

    private boolean isPointing(Instrument instrument) {
        if (Instruments.isOrdinal(sentence, instrument.head())) return true;
        boolean wider =
                IntStream.range(instrument.first(), instrument.head()).anyMatch(token -> WIDER.contains(lower(token)));
        if (wider) return false;
        boolean bare = instrument.first() == instrument.head();
        if (bare && instrument.is(Instrument.Kind.TALKS)) return true;
        return POINTING.contains(lower(instrument.first())) || isToThatEffect(instrument.head());
    }

    /** "A treaty to that effect". */
    private boolean isToThatEffect(int head) {
        return head + 3 < sentence.size()
                && lower(head + 1).equals("to")
                && lower(head + 2).matches("that|this")
                && lower(head + 3).equals("effect");
    }

    /** "It was ratified", or "Oslo turned it down" just after. */
    private boolean isPronoun(Clauses clauses, Event event) {
        boolean just = last != null && sentence.index() - last.lastSentence <= 2;
        boolean answer = last != null
                && just
                && last.last().status() == Status.PROPOSED
                && Wording.isAnswer(sentence, clauses, event);
        return isPronounSubject() || answer || just && Wording.isOnPronoun(sentence, clauses, event);
    }

    private boolean isPronounSubject() {
        String first = lower(0);
        return first.equals("it") || first.equals("both") || first.equals("each") || first.equals("they");
    }

    private String lower(int token) {
        return sentence.lower(token);
    }
}
