package org.entente.extraction.agreement;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Whom "the two countries", "both sides" or "they" mean where the names of the article leave it open. */
final class Referents {

    private static final int LOOKBACK = 2;

    private final Document document;

    Referents(Document document) {
        this.document = document;
    }

    /** The party with its members, or as it is where nobody fits. */
    Party resolved(Party party, Sentence sentence, List<Party> parties, @Nullable Group focus) {
        if (party.counted() < 0) return party;
        if (sentence.token(party.head()).text().equalsIgnoreCase("they")) {
            return beside(party, sentence, parties)
                    .or(() -> told(party, focus).filter(states -> isJustTold(sentence, focus)))
                    .or(() -> lately(sentence))
                    .map(party::of)
                    .orElse(party);
        }
        return here(party, sentence)
                .or(() -> told(party, focus))
                .or(() -> before(party, sentence))
                .map(party::of)
                .orElse(party);
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

    private static boolean isJustTold(Sentence sentence, @Nullable Group focus) {
        return focus != null && sentence.index() - focus.lastSentence <= LOOKBACK;
    }

    /** The two countries of the sentence before. */
    private Optional<SortedSet<String>> lately(Sentence sentence) {
        if (sentence.index() == 0) return Optional.empty();
        Sentence earlier = document.sentences().get(sentence.index() - 1);
        return Optional.of(states(earlier, earlier.size())).filter(states -> states.size() == 2);
    }

    private Optional<SortedSet<String>> here(Party party, Sentence sentence) {
        return fitting(party, states(sentence, party.first()));
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
        boolean fits = party.counted() == 0 ? states.size() >= 2 : states.size() == party.counted();
        return fits ? Optional.of(states) : Optional.empty();
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
