package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** "(CSA)", "(MoD)", ", AKSK,". */
    void readAbbreviation(Line line, int end, Entry entry) {
        boolean apposed = line.isComma(end) && line.isComma(end + 2) && isAcronym(line.text(end + 1));
        boolean bracketed = line.is(end, "(") && line.is(end + 2, ")") && line.isCapitalized(end + 1);
        if (!apposed && !bracketed) return;
        if (line.text(end + 1).length() > LONGEST_ABBREVIATION) return;
        abbreviations.put(line.atoms(end + 1, end + 2), entry);
        register.mention(entry, Form.NAME, line, end + 1, end + 2);
    }
}
