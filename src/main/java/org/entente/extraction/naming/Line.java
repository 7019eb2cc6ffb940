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

    private final Sentence sentence;
    private final List<List<String>> atoms;
    private final String[] lower;

    Line(Sentence sentence) {
        this.sentence = sentence;
        this.atoms = new ArrayList<>(sentence.size());
        this.lower = new String[sentence.size()];
        for (Token token : sentence.tokens()) {
            atoms.add(Spelling.atoms(token.text()));
            lower[token.index()] = token.text().toLowerCase(Locale.ROOT);
        }
    }

    Sentence sentence() {
        return sentence;
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
        if (token == 0) return true;
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
        if (!has(token) || !isCapitalized(token)) return false;
        String tag = tag(token);
        boolean stop = STOP.contains(lower(token));
        if (stop) return false;
        if (tag.startsWith("NNP")) return true;
        if (!guess(token).equals("O")) return true;
        if (opens(token)) return false;
        return !tag.equals("PRP") && !tag.equals("DT") && !tag.equals("WDT") && !tag.equals("CC") && !tag.equals("IN");
    }

    /** The token after the longest match from here, with what it can mean; null if nothing matches. */
    @Nullable
    Known known(Trie<List<Sense>> names, int first) {
        if (atoms.get(first).isEmpty()) return null;
        Trie<List<Sense>> node = names;
        Known longest = null;
        for (int token = first; token < size(); token++) {
            node = node.after(atoms.get(token));
            if (node == null) break;
            List<Sense> senses = node.value();
            if (senses != null && !atoms.get(token).isEmpty()) longest = new Known(first, token + 1, senses);
        }
        return longest;
    }

    @Override
    public String toString() {
        return sentence.toString();
    }
}
