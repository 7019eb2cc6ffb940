package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the recognizers of names see it. Beyond its ends stand empty words. */
final class Line {

    private static final Set<String> STOP = Lexicon.words("stop");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’", "`s", "‘s");

    private static final Set<String> PREFIXES = Set.of("pro", "anti", "non", "ex", "ultra", "post", "pre", "mid");
    private static final Set<String> DESCRIBING = Set.of("NGO", "ISP", "APT", "CEO");
    private static final Set<String> NUMBERS = Lexicon.words("number");
    private static final int LONGEST_DATELINE = 12;
    private static final int SHORTEST_PLACE = 4;

    private final Sentence sentence;
    private final List<List<String>> atoms;
    private final String[] lower;
    private final int start;

    Line(Sentence sentence) {
        this.sentence = sentence;
        this.atoms = new ArrayList<>(sentence.size());
        this.lower = new String[sentence.size()];
        for (Token token : sentence.tokens()) {
            atoms.add(Spelling.atoms(token.text()));
            lower[token.index()] = token.text().toLowerCase(Locale.ROOT);
        }
        this.start = endOfDateline();
    }

    Sentence sentence() {
        return sentence;
    }

    /** The token where the sentence itself begins, after a dateline such as {@code MOSCOW, May 11 -}. */
    int start() {
        return start;
    }

    int index() {
        return sentence.index();
    }

    int size() {
        return sentence.size();
    }

    boolean has(int token) {
        return token >= 0 && token < sentence.size();
    }

    String text(int token) {
        return has(token) ? sentence.token(token).text() : "";
    }

    String lower(int token) {
        return has(token) ? lower[token] : "";
    }

    String tag(int token) {
        return has(token) ? sentence.token(token).tag() : "";
    }

    /** What the model guesses: {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION} or {@code O}. */
    String guess(int token) {
        return has(token) ? sentence.token(token).name() : "O";
    }

    List<String> atoms(int token) {
        return atoms.get(token);
    }

    /** The comparable parts of the tokens from {@code first} to before {@code end}. */
    List<String> atoms(int first, int end) {
        List<String> all = new ArrayList<>();
        for (int token = first; token < end; token++) all.addAll(atoms.get(token));
        return all;
    }

    /** The words as they stand in the article, with one blank for any white space. */
    String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (token > first && !touches(token)) words.append(' ');
            words.append(text(token));
        }
        return words.toString();
    }

    /** Whether no blank stands between the token and the one before it. */
    boolean touches(int token) {
        return has(token)
                && has(token - 1)
                && sentence.token(token - 1).span().end()
                        == sentence.token(token).span().begin();
    }

    String lemma(int token) {
        return has(token) ? sentence.token(token).lemma().toLowerCase(Locale.ROOT) : "";
    }

    boolean isOpeningQuote(int token) {
        String text = text(token);
        return text.equals("“")
                || text.equals("``")
                || text.equals("\"") && tag(token).equals("``");
    }

    boolean isClosingQuote(int token) {
        String text = text(token);
        return text.equals("”")
                || text.equals("''")
                || text.equals("\"") && !tag(token).equals("``");
    }

    boolean isCapitalized(int token) {
        return Spelling.isCapitalized(text(token));
    }

    boolean isPossessive(int token) {
        return POSSESSIVE.contains(text(token)) && touches(token);
    }

    /** A hyphen that joins two words. */
    boolean isHyphen(int token) {
        return (text(token).equals("-") || text(token).equals("–")) && touches(token) && touches(token + 1);
    }

    boolean isVerb(int token) {
        String tag = tag(token);
        return tag.startsWith("VB") || tag.equals("MD");
    }

    boolean isFiniteVerb(int token) {
        String tag = tag(token);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** Whether a new sentence begins here, at the start or after a mark that opens one. */
    boolean opens(int token) {
        if (token <= start) return true;
        String before = text(token - 1);
        return before.equals("“")
                || before.equals("\"")
                || before.equals("``")
                || before.equals("‘")
                || before.equals(":")
                || before.equals("—")
                || before.equals("--")
                || before.equals("|")
                || before.equals(".")
                || before.equals("?")
                || (before.equals("-") || before.equals("–")) && !touches(token - 1);
    }

    /** Whether the token can be a part of a proper name. */
    boolean isName(int token) {
        if (!has(token) || token < start || !isCapitalized(token) || isStop(token)) return false;
        String tag = tag(token);
        if (tag.startsWith("NNP") || !guess(token).equals("O")) return true;
        if (opens(token)) return tag.equals("NN") && FirstNames.contains(text(token));
        if (NUMBERS.contains(lower(token)) && !isCapitalized(token - 1)) return false;
        return !tag.equals("PRP") && !tag.equals("DT") && !tag.equals("WDT") && !tag.equals("CC") && !tag.equals("IN");
    }

    private boolean isStop(int token) {
        if (DESCRIBING.contains(text(token)) && isCapitalized(token + 1)) return true;
        return STOP.contains(lower(token))
                && !(guess(token - 1).equals("PERSON") && lower(token).equals("may"));
    }

    private int endOfDateline() {
        if (!Spelling.isCapitalized(text(0))) return 0;
        if (isShouted(0) && text(size() - 1).equals(".") && size() <= 4 && isAllShouted(size() - 1)) return size();
        for (int token = 1; token < Math.min(LONGEST_DATELINE, size() - 1); token++) {
            String word = text(token);
            boolean dash =
                    (word.equals("-") || word.equals("–")) && !touches(token) || word.equals("—") || word.equals("--");
            if (dash || word.equals(":")) return isPlaceAndDate(token) ? token + 1 : 0;
            if (!tag(token).startsWith("NNP")
                    && !tag(token).equals("CD")
                    && !isShouted(token)
                    && !word.matches("[,./()]")) return 0;
        }
        return 0;
    }

    private boolean isPlaceAndDate(int end) {
        boolean dated = false;
        for (int token = 0; token < end; token++) dated |= tag(token).equals("CD");
        return dated || isShouted(0) && words(0, end).length() >= SHORTEST_PLACE && isAllShouted(end);
    }

    private boolean isAllShouted(int end) {
        for (int token = 0; token < end; token++) {
            if (Character.isLetter(text(token).charAt(0))
                    && !isShouted(token)
                    && !tag(token).startsWith("NNP")) return false;
        }
        return true;
    }

    private boolean isShouted(int token) {
        return Spelling.isAllCapitals(text(token));
    }

    /** The token after the longest match from here, with what it can mean; null if nothing matches. */
    @Nullable
    Known known(Trie<List<Sense>> names, int first) {
        if (atoms.get(first).isEmpty() || first < start) return null;
        Trie<List<Sense>> node = names;
        Known longest = null;
        for (int token = first; token < size(); token++) {
            node = node.after(token == first ? withoutPrefix(atoms.get(first)) : atoms.get(token));
            if (node == null) break;
            List<Sense> senses = node.value();
            if (senses != null && !atoms.get(token).isEmpty()) longest = new Known(first, token + 1, senses);
        }
        return longest;
    }

    /** "pro-Russian" is looked up as "Russian". */
    private static List<String> withoutPrefix(List<String> atoms) {
        boolean prefixed = atoms.size() == 2 && PREFIXES.contains(atoms.get(0).toLowerCase(Locale.ROOT));
        return prefixed ? atoms.subList(1, 2) : atoms;
    }

    @Override
    public String toString() {
        return sentence.toString();
    }
}
