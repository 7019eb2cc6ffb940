package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.FirstNames.Gender;
import org.jspecify.annotations.Nullable;

/** How an article describes those whom it names: their titles, what they are, whether they are men or women. */
final class Descriptions {

    private static final Set<String> ROLES = Lexicon.words("role");
    private static final Set<String> TITLES = Lexicon.words("title");
    private static final Set<String> MASCULINE = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "spokesman",
            "chairman",
            "baron",
            "emir",
            "sultan",
            "sheikh",
            "ayatollah",
            "father",
            "son",
            "husband");
    private static final Set<String> FEMININE = Set.of(
            "ms",
            "mrs",
            "miss",
            "lady",
            "queen",
            "dame",
            "baroness",
            "spokeswoman",
            "chairwoman",
            "princess",
            "mother",
            "daughter",
            "wife");
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_AFTER = 12;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    Descriptions(List<Scan> scans, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.type() != EntityType.COUNTRY)
                read(scans.get(mention.sentence()).line(), mention);
        }
    }

    boolean isCalled(String entity, String word) {
        return words.getOrDefault(entity, Set.of()).contains(word);
    }

    /** Whether nothing says that the person is of another gender. */
    boolean fits(String person, Gender gender) {
        Gender known = genders.get(person);
        return known == null || known == gender;
    }

    void learn(String person, Gender gender) {
        genders.putIfAbsent(person, gender);
    }

    private void read(Line line, Mention mention) {
        Set<String> said = words.computeIfAbsent(mention.entity(), key -> new HashSet<>());
        readBefore(line, mention, said);
        readAfter(line, mention, said);
        for (int token = mention.first(); token < mention.end(); token++) said.add(line.lower(token));
        Gender gender = mention.type() == EntityType.PERSON ? gender(line, mention, said) : null;
        if (gender != null) learn(mention.entity(), gender);
    }

    private static void readBefore(Line line, Mention mention, Set<String> said) {
        for (int token = mention.first() - 1; token >= Math.max(0, mention.first() - WORDS_BEFORE); token--) {
            String word = line.lower(token).replace(".", "");
            boolean noun = line.tag(token).startsWith("NN");
            if (noun && (!line.isCapitalized(token) || ROLES.contains(word) || TITLES.contains(word))) said.add(word);
            else if (line.guess(token).equals("PERSON")) break;
            else if (!noun && !line.tag(token).equals("JJ") && !line.text(token).equals(",") && !word.equals("of")
                    || line.isVerb(token)) break;
        }
    }

    private static void readAfter(Line line, Mention mention, Set<String> said) {
        if (!line.text(mention.end()).equals(",") || line.isCapitalized(mention.end() + 1)) return;
        for (int token = mention.end() + 1; token < mention.end() + WORDS_AFTER; token++) {
            if (line.text(token).equals(",")
                    || line.isFiniteVerb(token)
                    || line.tag(token).startsWith("W")) return;
            if (line.tag(token).startsWith("NN")) said.add(line.lower(token));
            if (line.isHyphen(token)) said.add(line.lower(token - 1) + "-" + line.lower(token + 1));
        }
    }

    private static @Nullable Gender gender(Line line, Mention mention, Set<String> said) {
        if (said.stream().anyMatch(MASCULINE::contains)) return Gender.MALE;
        if (said.stream().anyMatch(FEMININE::contains)) return Gender.FEMALE;
        if (mention.end() - mention.first() < 2) return null;
        return FirstNames.gender(Spelling.unaccented(line.text(mention.first())))
                .orElse(null);
    }
}
