package org.entente.extraction.naming;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reading.WordLists;

/** First names of many languages with the gender that they show, as CoreNLP brings them. */
final class FirstNames {

    enum Gender {
        MALE,
        FEMALE
    }

    private static final String FILE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
    private static final Set<String> UNISEX = Lexicon.words("unisex");
    private static final Map<String, Set<Gender>> GENDERS = read();

    private FirstNames() {}

    static boolean contains(String name) {
        return GENDERS.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The gender of a first name, where it is that of one gender alone. */
    static Optional<Gender> gender(String name) {
        Set<Gender> genders = GENDERS.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
        return genders.size() == 1 && !UNISEX.contains(name.toLowerCase(Locale.ROOT))
                ? Optional.of(genders.iterator().next())
                : Optional.empty();
    }

    private static Map<String, Set<Gender>> read() {
        Map<String, Set<Gender>> genders = new HashMap<>();
        for (String line : WordLists.lines(FirstNames.class, FILE)) {
            String[] columns = line.split("\\s+");
            if (columns.length != 2) continue;
            genders.computeIfAbsent(columns[0], key -> EnumSet.noneOf(Gender.class))
                    .add(Gender.valueOf(columns[1]));
        }
        return genders;
    }
}
