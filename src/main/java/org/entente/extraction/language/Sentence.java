package org.entente.extraction.language;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** One sentence. Its dependencies are parsed when first asked for, since most sentences need none. */
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final Function<Sentence, Dependencies> parser;
    private volatile @Nullable Dependencies dependencies;

    Sentence(int index, int paragraph, Span span, List<Token> tokens, Function<Sentence, Dependencies> parser) {
        this.index = index;
        this.paragraph = paragraph;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.parser = parser;
    }

    /** From 0 within the article. */
    public int index() {
        return index;
    }

    /** The index of its paragraph in the article's body. */
    public int paragraph() {
        return paragraph;
    }

    /** From its first token to its last. */
    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The text of a token in small letters. */
    public String lower(int token) {
        return token(token).text().toLowerCase(Locale.ROOT);
    }

    public int size() {
        return tokens.size();
    }

    /** The basic Universal Dependencies of the sentence; a pure function of its tokens, computed once. */
    public Dependencies dependencies() {
        Dependencies known = dependencies;
        if (known == null) {
            known = parser.apply(this);
            dependencies = known;
        }
        return known;
    }

    /** The part of the article from the token {@code first} to the token before {@code end}. */
    public Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    }

    @Override
    public String toString() {
        return "Sentence " + index + ": " + tokens.stream().map(Token::text).toList();
    }
}
