package org.entente.extraction.attack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.naming.Names;

/** A sentence with the kinds of its words and the names in it; tokens beyond either end are empty. */
class Words {

    private static final Kind[] GERUNDS = {
        Kind.VERB_CYBER, Kind.VERB_OPEN, Kind.VERB_TAKE, Kind.VERB_WEAK, Kind.VERB_CARRY
    };

    private final Sentence sentence;
    private final Names names;
    private final List<Set<Kind>> kinds;

    /** @param kinds of each token */
    Words(Sentence sentence, Names names, List<Set<Kind>> kinds) {
        this.sentence = sentence;
        this.names = names;
        this.kinds = kinds;
    }

    Sentence sentence() {
        return sentence;
    }

    Names names() {
        return names;
    }

    int size() {
        return sentence.size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** The token's text in lower case; empty beyond the sentence. */
    String word(int index) {
        return index < 0 || index >= size() ? "" : token(index).text().toLowerCase(Locale.ROOT);
    }

    /** The token's lemma; empty beyond the sentence. */
    String lemma(int index) {
        return index < 0 || index >= size() ? "" : token(index).lemma();
    }

    /** The token's part of speech; empty beyond the sentence. */
    String tag(int index) {
        return index < 0 || index >= size() ? "" : token(index).tag();
    }

    boolean is(int index, Kind... any) {
        if (index < 0 || index >= size()) return false;
        for (Kind kind : any) if (kinds.get(index).contains(kind)) return true;
        return false;
    }

    Set<Kind> kindsAt(int index) {
        return kinds.get(index);
    }

    /** Whether one of the tokens is of the kind. */
    boolean has(int first, int end, Kind... any) {
        for (int at = Math.max(0, first); at < Math.min(end, size()); at++) if (is(at, any)) return true;
        return false;
    }

    boolean has(Kind... any) {
        return has(0, size(), any);
    }

    boolean hasWord(Set<String> words) {
        return IntStream.range(0, size()).anyMatch(at -> words.contains(word(at)));
    }

    /** Whether the sentence tells what somebody says or thinks. */
    boolean isOpinion() {
        for (int at = 0; at < size(); at++) if (is(at, Kind.SAY) && tag(at).matches("VBD|VBZ|VBP")) return true;
        return false;
    }

    boolean isFinite(int index) {
        return index >= 0 && index < size() && token(index).isFinite();
    }

    /** Whether the token is a verb in -ing after a preposition, whatever the tagger thinks. */
    boolean isGerund(int index) {
        return word(index).endsWith("ing")
                && tag(index).matches("NN|VBG|JJ")
                && tag(index - 1).equals("IN")
                && tag(index + 1).matches("NN.*|JJ.*|DT|PRP.*|CD")
                && is(index, GERUNDS);
    }

    boolean isQuote(int token) {
        return Set.of("``", "''", "\"", "“", "”", "‘", "’", "`", "'").contains(word(token));
    }
}
