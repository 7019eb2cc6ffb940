package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention.Form;
import org.jspecify.annotations.Nullable;

/** What an article itself says that a short name means: abbreviations in brackets, first words of longer names. */
final class Introductions {

    private static final int LONGEST_ABBREVIATION = 12;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_PRESENTING = 8;
    private static final Set<String> KNOWN = Set.of("known", "abbreviated", "shortened");
    private static final Set<String> ACRONYM = Set.of("acronym", "acronyms", "initials", "abbreviation");
    private static final Set<String> CLOSING = Set.of(")", ",", ".", ";", "]");
    private static final Pattern ACRONYM_FORM = Pattern.compile("(?=.{3})\\p{Lu}+(?:[-/.|]\\p{Lu}+)*");

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
        return ACRONYM_FORM.matcher(word).matches();
    }

    /** "AKSK", and of a body of a government "BtCIRT", or "Mininter" for an interior ministry. */
    private static boolean isShort(Line line, int token, int end, Entry entry) {
        String word = line.words(token, end);
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

    /** "(CSA)", "(JPCERT/CC)", ", AKSK,", ", or CSA,", ", known as ABW,". */
    void readAbbreviation(Line line, int end, Entry entry) {
        if (!line.is(end, "(") && !line.isComma(end)) return;
        int first = afterPresenting(line, end + 1);
        int to = endOfWord(line, first);
        boolean fits = line.isCapitalized(first) && line.words(first, to).length() <= LONGEST_ABBREVIATION;
        if (!fits || !isBracketed(line, end, to) && !isApposed(line, end, first, to, entry)) return;
        abbreviations.put(line.atoms(first, to), entry);
        register.mention(entry, Form.NAME, line, first, to);
    }

    private static int endOfWord(Line line, int first) {
        int end = first + 1;
        while (line.touches(end) && !CLOSING.contains(line.text(end))) end++;
        return end;
    }

    private static boolean isBracketed(Line line, int open, int close) {
        return line.is(open, "(") && line.is(close, ")");
    }

    /** Between commas, and not the next in a list: "the FBI, CISA, and others". */
    private static boolean isApposed(Line line, int comma, int first, int end, Entry entry) {
        if (!line.isComma(comma) || !isShort(line, first, end, entry)) return false;
        if (first > comma + 1) return line.isComma(end) || line.is(end, ".");
        return line.isComma(end) && !line.isAnd(end + 1) && !isAcronym(line.text(comma - 1));
    }

    /** The token behind "or", "known as", "better known by its Polish acronym". */
    private static int afterPresenting(Line line, int token) {
        if (line.is(token, "or")) return token + 1;
        int known = line.is(token, "also") || line.is(token, "better") ? token + 1 : token;
        if (!line.in(known, KNOWN)) return token;
        if (line.is(known + 1, "as") || line.is(known + 1, "to")) return known + 2;
        for (int last = known + 2; line.is(known + 1, "by") && last < known + LONGEST_PRESENTING; last++)
            if (line.in(last, ACRONYM)) return last + 1;
        return token;
    }
}
