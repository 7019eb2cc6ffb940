package org.entente.extraction.affiliation;

import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;

/**
 * What the single words of a phrase about a post can be: a part of the title, an opener such as "former", a link.
 *
 * @param limit where the phrase ends at the latest
 */
record PhraseWords(Sentence sentence, Bodies bodies, int limit) {

    private static final Set<String> FORMER = Set.of(
            "former",
            "formerly",
            "once",
            "previously",
            "ex",
            "then-former",
            "onetime",
            "one-time",
            "erstwhile",
            "late",
            "last",
            "then",
            "earlier",
            "later",
            "subsequently",
            "retired");

    private static final Set<String> PRESENT = Set.of(
            "first",
            "now",
            "currently",
            "today",
            "presently",
            "current",
            "best",
            "next",
            "most",
            "long",
            "new",
            "newly",
            "incoming",
            "outgoing",
            "longtime",
            "long-time",
            "veteran",
            "also",
            "both",
            "himself",
            "herself",
            "one",
            "then-current");

    private static final Set<String> PARTS = Set.of("one", "member", "part");

    /** "Former", "and", "Paris-based" */
    boolean isNoTitle(int at) {
        String word = lower(at);
        return FORMER.contains(word)
                || PRESENT.contains(word)
                || sentence.token(at).tag().matches("CC|POS|DT|HYPH|:|CD")
                || word.endsWith("-born")
                || word.endsWith("-based")
                || word.endsWith("-trained")
                || word.endsWith("-educated");
    }

    /** "Hawkish former minister", "the 30th president". */
    boolean isBeforeTitle(int at) {
        return FORMER.contains(lower(at))
                || PRESENT.contains(lower(at))
                || Character.isDigit(lower(at).charAt(0));
    }

    boolean isTitleWord(int at, int stop) {
        Token token = sentence.token(at);
        if (bodies.at(sentence, at) != null && !isAcronymTitle(token)) return false;
        if (token.isNoun() || token.tag().matches("JJ.*|VBG|VBN")) return true;
        if (token.tag().equals("HYPH")) return true;
        boolean between = token.tag().equals("CC") || token.text().equals("/");
        return between
                && at + 1 < stop
                && at > 0
                && isInner(at - 1)
                && isInner(at + 1)
                && bodies.at(sentence, at + 1) == null;
    }

    private boolean isInner(int at) {
        return sentence.token(at).isNoun() || sentence.token(at).tag().startsWith("JJ");
    }

    /** The name of a body may be "CEO". */
    private boolean isAcronymTitle(Token token) {
        return token.text().length() <= 4 && Titles.isPost(token.text());
    }

    boolean isPhraseWord(int at) {
        Token token = sentence.token(at);
        return token.isNoun() || token.tag().matches("DT|JJ.*|POS|HYPH|VBG|VBN|CD|PRP\\$|``|''");
    }

    boolean isPossessive(int at) {
        return at < limit && sentence.token(at).tag().equals("POS");
    }

    /** Past articles and the like: where the first word of the post stands. */
    int opened(int first) {
        int at = first;
        while (at < limit && isOpener(at)) at++;
        return at;
    }

    private boolean isOpener(int at) {
        String word = lower(at);
        boolean age = sentence.token(at).tag().equals("CD")
                && at + 1 < limit
                && lower(at + 1).equals(",");
        boolean afterAge =
                word.equals(",") && at > 0 && sentence.token(at - 1).tag().equals("CD");
        boolean oneOf = word.equals("of") && at > 0 && PARTS.contains(lower(at - 1));
        return FORMER.contains(word)
                || PRESENT.contains(word)
                || age
                || afterAge
                || oneOf
                || sentence.token(at).tag().matches("DT|PDT")
                || word.equals("and")
                || word.equals("until")
                || word.equals("recently");
    }

    boolean isFormer(int from, int to) {
        for (int at = from; at < to; at++) {
            if (FORMER.contains(lower(at))
                    || lower(at).equals("until")
                    || lower(at).startsWith("ex-")) return true;
        }
        return false;
    }

    /** "... and now head of", "... and a partner at" */
    boolean startsPost(int at) {
        return isOpener(at) || FORMER.contains(lower(at));
    }

    boolean isName(int at) {
        return sentence.token(at).name().equals("PERSON") && !Titles.isPost(lower(at));
    }

    private String lower(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
