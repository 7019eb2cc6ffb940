package org.entente.extraction.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Whom "the two countries", "both sides" or "they" mean where the names of the article leave it open. */
final class Referents {

    private static final int LOOKBACK = 2;
    /** After an article, or a country and its "'s". */
    private static final int OPENING = 2;

    /** Those whom a league or a convention unites, whoever they are. */
    private static final Set<String> MEMBERS = Set.of("member", "signatory", "participant", "observer");

    private final Document document;
    private final Context context;
    private final BodiesMeant bodies;

    Referents(Document document, Context context) {
        this.document = document;
        this.context = context;
        this.bodies = new BodiesMeant(document);
    }

    /** The party with its members, or as it is where nobody fits. */
    Party resolved(Party party, Sentence sentence, List<Party> parties, @Nullable Group focus) {
        if (party.counted() < 0) return party;
        Optional<SortedSet<String>> named =
                bodies.meant(party, sentence).filter(two -> party.counted() > 0 || isOfPair(two, focus));
        if (named.isPresent()) return party.of(named.get());
        if (sentence.token(party.head()).text().equalsIgnoreCase("they")) {
            if (isOfMembers(party, sentence)) return party;
            return beside(party, sentence, parties)
                    .or(() -> told(party, focus).filter(states -> isJustTold(sentence, focus)))
                    .or(() -> lately(sentence))
                    .map(party::of)
                    .orElse(party);
        }
        if (isOfAnother(party, sentence, focus))
            return withHome(party, sentence, focus).map(party::of).orElse(party);
        return here(party, sentence)
                .or(() -> withPerson(party, sentence, parties))
                .or(() -> withHome(party, sentence, focus))
                .or(() -> lately(sentence)
                        .filter(states -> isOlder(sentence, focus)
                                && fitting(party, states).isPresent()))
                .or(() -> told(party, focus))
                .or(() -> before(party, sentence))
                .map(party::of)
                .orElse(party);
    }

    /** "The members of the league are to ratify the convention that they adopted". */
    private static boolean isOfMembers(Party party, Sentence sentence) {
        return sentence.tokens().subList(0, party.first()).stream()
                .anyMatch(token -> MEMBERS.contains(token.lemma().toLowerCase(Locale.ROOT))
                        && token.tag().equals("NNS"));
    }

    /** Whether what was told last is told of the countries of the two, or nothing was. */
    private boolean isOfPair(SortedSet<String> bodies, @Nullable Group focus) {
        if (focus == null) return true;
        SortedSet<String> countries = context.statesOf(bodies);
        return focus.pairs.stream()
                .map(pair -> context.statesOf(new TreeSet<>(List.of(pair.one(), pair.other()))))
                .anyMatch(countries::equals);
    }

    /** "They" after "two engineers of CERT Estonia". */
    private static Optional<SortedSet<String>> beside(Party party, Sentence sentence, List<Party> parties) {
        return parties.stream()
                .filter(other -> other.end() <= party.first()
                        && !other.isModifier()
                        && !other.members().isEmpty())
                .filter(other -> other.members().size() > 1
                        || sentence.token(other.head()).tag().endsWith("NNS")
                        || sentence.token(other.head()).tag().endsWith("NNPS"))
                .reduce((one, other) -> other)
                .map(Party::members);
    }

    /** Whether the sentence before is not about what was told last. */
    private static boolean isOlder(Sentence sentence, @Nullable Group focus) {
        return focus == null || focus.lastSentence < sentence.index() - 1;
    }

    private static boolean isJustTold(Sentence sentence, @Nullable Group focus) {
        return focus != null && sentence.index() - focus.lastSentence <= LOOKBACK;
    }

    /** The two countries of the sentence before. */
    private Optional<SortedSet<String>> lately(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LOOKBACK); i--) {
            Sentence earlier = document.sentences().get(i);
            SortedSet<String> states = states(earlier, earlier.size());
            SortedSet<String> agencies = agencies(earlier);
            boolean two = agencies.size() == 2;
            if (states.isEmpty() || two && (states.size() == 1 || opensWithBody(earlier))) states = agencies;
            if (!states.isEmpty()) return Optional.of(states).filter(all -> all.size() == 2);
        }
        return Optional.empty();
    }

    /** "Japan's National Police Agency and the FBI have blamed North Korea". */
    private boolean opensWithBody(Sentence sentence) {
        return document.names().in(sentence).stream()
                .filter(Mention::isNamed)
                .anyMatch(mention -> mention.type() == EntityType.AGENCY && mention.first() <= OPENING);
    }

    private Optional<SortedSet<String>> here(Party party, Sentence sentence) {
        return fitting(party, states(sentence, party.first()));
    }

    /** "When he met the president of Peru, the two agreed": Peru and the country of the one who is meant. */
    private static Optional<SortedSet<String>> withPerson(Party party, Sentence sentence, List<Party> parties) {
        SortedSet<String> states = new TreeSet<>();
        boolean meant = false;
        for (Party other : parties) {
            if (other.end() > party.first() || other.isModifier()) continue;
            meant |= sentence.lower(other.head()).matches("he|she");
            states.addAll(other.members());
        }
        return meant && party.counted() == 2 ? fitting(party, states) : Optional.empty();
    }

    /** "As for Peru, the two neighbours": Peru and the country that the article is about. */
    private Optional<SortedSet<String>> withHome(Party party, Sentence sentence, @Nullable Group focus) {
        SortedSet<String> states = states(sentence, party.first());
        boolean another = party.counted() == 2
                && states.size() == 1
                && focus != null
                && !focus.parties().contains(states.first())
                && !sentence.token(0).text().equalsIgnoreCase("in");
        if (!another) return Optional.empty();
        return context.home().filter(home -> !states.contains(home)).map(home -> {
            states.add(home);
            return states;
        });
    }

    /** "With Peru an agreement between the governments": not that of those who were told of last. */
    private boolean isOfAnother(Party party, Sentence sentence, @Nullable Group focus) {
        SortedSet<String> states = states(sentence, party.first());
        return focus != null
                && sentence.token(0).text().equalsIgnoreCase("with")
                && states.size() == 1
                && !context.statesOf(focus.parties()).contains(states.first());
    }

    private static Optional<SortedSet<String>> told(Party party, @Nullable Group focus) {
        return focus == null ? Optional.empty() : fitting(party, focus.parties());
    }

    private Optional<SortedSet<String>> before(Party party, Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LOOKBACK); i--) {
            Sentence earlier = document.sentences().get(i);
            Optional<SortedSet<String>> found = fitting(party, states(earlier, earlier.size()));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<SortedSet<String>> fitting(Party party, SortedSet<String> states) {
        if (party.counted() > 0 && states.size() != party.counted()) {
            SortedSet<String> countries = states.stream()
                    .filter(state -> state.startsWith("country:"))
                    .collect(Collectors.toCollection(TreeSet::new));
            return countries.size() == party.counted() ? Optional.of(countries) : Optional.empty();
        }
        boolean fits = party.counted() > 0 || states.size() >= 2;
        return fits ? Optional.of(states) : Optional.empty();
    }

    private SortedSet<String> agencies(Sentence sentence) {
        return document.names().in(sentence).stream()
                .filter(mention -> mention.type() == EntityType.AGENCY)
                .map(Mention::entity)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The countries named in a sentence before a token. */
    private SortedSet<String> states(Sentence sentence, int end) {
        List<Mention> mentions = document.names().in(sentence);
        SortedSet<String> states = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.end() > end) continue;
            if (mention.type() == EntityType.COUNTRY || mention.type() == EntityType.ORGANIZATION)
                states.add(mention.entity());
        }
        return states;
    }
}
