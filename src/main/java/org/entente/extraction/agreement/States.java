package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.language.Sentence;
import org.entente.reading.WordLists;
import org.jspecify.annotations.Nullable;

/** What "to be" says of an agreement: that it is in force, in the works, dead. */
final class States {

    private static final Map<String, List<State>> BY_LAST_WORD = new HashMap<>();

    static {
        for (String[] row : WordLists.rows(States.class, "states.tsv")) {
            List<String> words = List.of(row[0].split(" "));
            BY_LAST_WORD
                    .computeIfAbsent(words.get(words.size() - 1), key -> new ArrayList<>())
                    .add(new State(words, Act.valueOf(row[1])));
        }
    }

    private States() {}

    /** What the words that end with the token say is done; null where they are no such state. */
    static @Nullable Act act(Sentence sentence, int token) {
        for (State state : BY_LAST_WORD.getOrDefault(sentence.lower(token), List.of())) {
            if (state.endsAt(sentence, token)) return state.act;
        }
        return null;
    }

    /** Whether the state is told by a phrase such as "in force", rather than by one word. */
    static boolean isPhrase(Sentence sentence, int token) {
        return BY_LAST_WORD.getOrDefault(sentence.lower(token), List.of()).stream()
                .anyMatch(state -> state.words.size() > 1 && state.endsAt(sentence, token));
    }

    private record State(List<String> words, Act act) {

        boolean endsAt(Sentence sentence, int token) {
            int first = token - words.size() + 1;
            if (first < 0) return false;
            for (int i = 0; i < words.size(); i++) {
                if (!sentence.lower(first + i).equals(words.get(i))) return false;
            }
            return true;
        }
    }
}
