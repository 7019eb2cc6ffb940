package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention.Form;
import org.jspecify.annotations.Nullable;

/** What an article itself says that a short name means: abbreviations in brackets, first words of longer names. */
final class Introductions {

    private static final int LONGEST_ABBREVIATION = 12;
    private static final int SHORTEST_WORD = 4;

    private final Register register;
    private final Map<List<String>, Entry> abbreviations = new HashMap<>();
    private final Map<String, Entry> byFirstWord = new HashMap<>();

    Introductions(Register register) {
        this.register = register;
    }

    @Nullable
    Entry abbreviated(List<String> atoms) {
        return abbreviations.get(atoms);
    }

    @Nullable
    Entry beginningWith(String word) {
        return byFirstWord.get(word);
    }

    /** From now on the name means the same as the other. */
    void alias(List<String> atoms, Entry entry) {
        abbreviations.put(atoms, entry);
    }

    /** Remembers what may stand for the name later. */
    void read(Line line, Candidate candidate, Entry entry) {
        readAbbreviation(line, candidate.end(), entry);
        String word = line.text(candidate.first());
        if (candidate.length() > 1 && word.length() >= SHORTEST_WORD) byFirstWord.putIfAbsent(word, entry);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /** "AKSK", and of a body of a government "BtCIRT", or "Mininter" for an interior ministry. */
    private static boolean isShort(Line line, int token, Entry entry) {
        String word = line.text(token);
        if (isAcronym(word)) return true;
        if (entry.type() != EntityType.AGENCY || !Spelling.isCapitalized(word) || isSomewhere(line, token))
            return false;
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals > 2 || word.length() > SHORTEST_WORD && isContracted(word, entry.name());
    }

    private static boolean isSomewhere(Line line, int token) {
        boolean ministry =
                line.text(token).startsWith("Min") && line.text(token).length() > 6;
        return line.isGuessed(token, "PERSON") || line.isGuessed(token, "LOCATION") && !ministry;
    }

    /** Whether the letters of the word stand in the name, in their order. */
    private static boolean isContracted(String word, String name) {
        String letters = name.toLowerCase(Locale.ROOT);
        int at = 0;
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            int next = letters.indexOf(letter, at);
            if (next < 0 || at == 0 && next > 0) return false;
            at = next + 1;
        }
        return true;
    }

    /** "(CSA)", "(MoD)", ", AKSK,". */
    void readAbbreviation(Line line, int end, Entry entry) {
        boolean apposed = line.isComma(end) && line.isComma(end + 2) && isShort(line, end + 1, entry);
        boolean bracketed = line.is(end, "(") && line.is(end + 2, ")") && line.isCapitalized(end + 1);
        if (!apposed && !bracketed) return;
        if (line.text(end + 1).length() > LONGEST_ABBREVIATION) return;
        abbreviations.put(line.atoms(end + 1, end + 2), entry);
        register.mention(entry, Form.NAME, line, end + 1, end + 2);
    }
}
