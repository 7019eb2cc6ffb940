package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.reading.WordLists;
import org.jspecify.annotations.Nullable;

/** The verbs of agreement. */
final class Verbs {

    private static final int REACH = 5;
    /** "Bring their protocol on cyber incidents into force". */
    private static final int FAR = 9;

    /** What ends an idiom after its object. */
    private static final Set<String> DISTANT =
            Set.of("force", "effect", "ice", "hold", "practice", "lapse", "expire", "die", "unsigned", "law");

    private static final String ALONE = "-";
    private static final Map<String, List<Sense>> SENSES = new HashMap<>();

    static {
        for (String[] row : WordLists.rows(Verbs.class, "verbs.tsv")) {
            SENSES.computeIfAbsent(row[0], key -> new ArrayList<>()).add(new Sense(row[1], Act.valueOf(row[2])));
        }
        // "join forces" before "join"
        SENSES.values().forEach(senses -> senses.sort((one, other) -> Boolean.compare(one.isAlone(), other.isAlone())));
    }

    private Verbs() {}

    /** What the token does if it is a verb of agreement. */
    static @Nullable Act act(Sentence sentence, int token) {
        for (Sense sense : SENSES.getOrDefault(sentence.token(token).lemma().toLowerCase(Locale.ROOT), List.of())) {
            if (sense.isAlone() || isNear(sentence, token, sense.companion)) return sense.act;
        }
        return null;
    }

    private static boolean isNear(Sentence sentence, int token, String companion) {
        int reach = DISTANT.contains(companion) ? FAR : REACH;
        for (int i = token + 1; i < Math.min(sentence.size(), token + 1 + reach); i++) {
            Token word = sentence.token(i);
            if (word.text().equalsIgnoreCase(companion)) return true;
            boolean modifier = word.tag().equals("VBG")
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).isNoun();
            if (word.isVerb() && !word.tag().equals("VBN") && !modifier) return false;
        }
        return false;
    }

    private record Sense(String companion, Act act) {

        boolean isAlone() {
            return companion.equals(ALONE);
        }
    }
}
