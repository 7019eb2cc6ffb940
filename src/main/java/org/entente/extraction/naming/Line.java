package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the recognizers of names see it. Beyond its ends stand empty words. */
final class Line {

    private static final Set<String> STOP = Lexicon.words("stop");
    private static final Set<String> NUMBERS = Lexicon.words("number");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’", "`s", "‘s");
    private static final Set<String> OPENING = Set.of("“", "\"", "``", "‘", ":", "—", "--", "|", ".", "?");
    private static final Set<String> HYPHENS = Set.of("-", "–");
    private static final Pattern DEMONYM = Pattern.compile("[a-z]{2,}(ian|ean|ese|eli|aqi|ani|udi)");
    private static final Set<String> NO_NAME = Set.of("PRP", "DT", "WDT", "CC", "IN");
    private static final Set<String> PREFIXES = Set.of("pro", "anti", "non", "ex", "ultra", "post", "pre", "mid");
    /** Abbreviations of what something is, which may stand before its name. */
    private static final Set<String> DESCRIBING = Set.of("NGO", "ISP", "APT", "CEO");

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
        this.start = Dateline.end(this);
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

    /** The token where the sentence itself begins, after a dateline such as {@code MOSCOW, May 11 -}. */
    int start() {
        return start;
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

    String lemma(int token) {
        return has(token) ? sentence.token(token).lemma().toLowerCase(Locale.ROOT) : "";
    }

    String tag(int token) {
        return has(token) ? sentence.token(token).tag() : "";
    }

    boolean is(int token, String word) {
        return has(token) && lower[token].equals(word);
    }

    boolean in(int token, Set<String> words) {
        return has(token) && words.contains(lower[token]);
    }

    /** Whether the model takes the token for a part of a {@code PERSON}, {@code LOCATION} or {@code ORGANIZATION}. */
    boolean isGuessed(int token, String kind) {
        return guess(token).equals(kind);
    }

    /** What the model guesses: {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION} or {@code O}. */
    String guess(int token) {
        return has(token) ? sentence.token(token).name() : "O";
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
        if (!POSSESSIVE.contains(text(token))) return false;
        return touches(token) || tag(token).equals("POS") && text(token).length() > 1;
    }

    /** A hyphen that joins two words. */
    boolean isHyphen(int token) {
        return HYPHENS.contains(text(token)) && touches(token) && touches(token + 1);
    }

    boolean isComma(int token) {
        return text(token).equals(",");
    }

    /** "and" or its sign. */
    boolean isAnd(int token) {
        return is(token, "and") || is(token, "&");
    }

    boolean isNoun(int token) {
        return tag(token).startsWith("NN");
    }

    boolean isAdjective(int token) {
        return tag(token).startsWith("JJ");
    }

    boolean isVerb(int token) {
        String tag = tag(token);
        return tag.startsWith("VB") || tag.equals("MD");
    }

    boolean isFiniteVerb(int token) {
        return has(token) && sentence.token(token).isFinite();
    }

    /** Whether a new sentence begins here, at the start or after a mark that opens one. */
    boolean opens(int token) {
        return token <= start
                || OPENING.contains(text(token - 1))
                || HYPHENS.contains(text(token - 1)) && !touches(token - 1);
    }

    /** The token after an article, or the token itself. */
    int afterArticle(int token) {
        return is(token, "the") ? token + 1 : token;
    }

    /** The token before an article, or the token itself. */
    int beforeArticle(int token) {
        return is(token, "the") ? token - 1 : token;
    }

    /** Whether the token can be a part of a proper name. */
    boolean isName(int token) {
        if (!has(token) || token < start || !isCapitalized(token) || isStop(token)) return false;
        String tag = tag(token);
        if (tag.startsWith("NNP") || !guess(token).equals("O")) return true;
        if (NameForms.isCodeName(text(token))) return true;
        if (opens(token))
            return isNoun(token) && (isApposed(token) || tag.equals("NN") && FirstNames.contains(text(token)));
        if (in(token, NUMBERS) && !isCapitalized(token - 1)) return false;
        return !NO_NAME.contains(tag);
    }

    /** "Velbrook, a Belgian shipping agent,". */
    private boolean isApposed(int token) {
        return isComma(token + 1) && (is(token + 2, "a") || is(token + 2, "an"));
    }

    private boolean isStop(int token) {
        if (DESCRIBING.contains(text(token)) && isCapitalized(token + 1)) return true;
        boolean surname = is(token, "may") && isGuessed(token - 1, "PERSON");
        return in(token, STOP) && !surname;
    }

    /** The longest match from here, with what it can mean; null if nothing matches. */
    @Nullable
    Known known(Trie<List<Sense>> names, int first) {
        return first < start ? null : longest(names, first);
    }

    /** The first name in the dateline. */
    Optional<Known> dateline(Trie<List<Sense>> names) {
        for (int token = 0; token < start; token++) {
            Known known = longest(names, token);
            if (known != null) return Optional.of(known);
        }
        return Optional.empty();
    }

    private @Nullable Known longest(Trie<List<Sense>> names, int first) {
        if (atoms.get(first).isEmpty()) return null;
        Trie<List<Sense>> node = names;
        Known longest = null;
        for (int token = first; token < size(); token++) {
            node = node.after(token == first ? spelled(first) : atoms.get(token));
            if (node == null) break;
            List<Sense> senses = node.value();
            if (senses != null && !atoms.get(token).isEmpty()) longest = new Known(first, token + 1, senses);
        }
        return longest;
    }

    /** As names are spelled: "pro-Russian" is looked up as "Russian", and so is "russian". */
    private List<String> spelled(int token) {
        List<String> spelled = withoutPrefix(atoms.get(token));
        boolean demonym = tag(token).equals("JJ")
                && spelled.size() == 1
                && DEMONYM.matcher(spelled.get(0)).matches();
        if (!demonym) return spelled;
        String word = spelled.get(0);
        return List.of(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
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
