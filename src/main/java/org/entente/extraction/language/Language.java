package org.entente.extraction.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.reading.Article;
import org.entente.reading.Span;

/**
 * The English models: sentences, parts of speech, names and dependencies. Loaded once and shared by all threads; what it
 * makes of a sentence depends on nothing but the sentence.
 */
public final class Language {

    private static final int LONGEST_PARSED = 120;

    private final PTBTokenizer.PTBTokenizerFactory<CoreLabel> tokenizers = tokenizers();
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    private final MaximumEntropyTagger tagger;
    private final NameFinder namer;
    private final TransitionParser parser;
    private final Lemmas lemmas = new Lemmas();

    /** Takes seconds, which the models share among the processors. */
    public Language() {
        CompletableFuture<TransitionParser> parser = CompletableFuture.supplyAsync(Language::loadParser);
        CompletableFuture<NameFinder> namer = CompletableFuture.supplyAsync(Language::loadNamer);
        this.tagger = new MaximumEntropyTagger(TaggerModelFile.read());
        this.namer = namer.join();
        this.parser = parser.join();
    }

    /** The sentences of the article's body, tagged. */
    public List<Sentence> sentencesOf(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < article.body().size(); paragraph++) {
            Span span = article.body().get(paragraph);
            for (List<CoreLabel> words : splitter.process(tokens(span.of(article.text())))) {
                sentences.add(sentence(sentences.size(), paragraph, span.begin(), words));
            }
        }
        return sentences;
    }

    private List<CoreLabel> tokens(String paragraph) {
        return tokenizers.getTokenizer(new StringReader(paragraph)).tokenize();
    }

    private Sentence sentence(int index, int paragraph, int offset, List<CoreLabel> words) {
        List<String> texts = words.stream().map(CoreLabel::word).toList();
        String[] tags = tagger.tag(texts);
        for (int i = 0; i < tags.length; i++) words.get(i).setTag(tags[i]);
        Headlines.retag(words);
        List<String> names =
                namer.labels(texts, words.stream().map(CoreLabel::tag).toList());
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            tokens.add(new Token(
                    i,
                    word.word(),
                    lemmas.of(word.word(), word.tag()),
                    word.tag(),
                    names.get(i),
                    new Span(offset + word.beginPosition(), offset + word.endPosition())));
        }
        Span span = new Span(
                tokens.get(0).span().begin(),
                tokens.get(tokens.size() - 1).span().end());
        return new Sentence(index, paragraph, span, tokens, this::parse);
    }

    private Dependencies parse(Sentence sentence) {
        // a list or a table that was taken for a sentence; the parser's time grows with the square of its length
        return sentence.size() <= LONGEST_PARSED ? parser.parse(sentence.tokens()) : Dependencies.none(sentence.size());
    }

    private static PTBTokenizer.PTBTokenizerFactory<CoreLabel> tokenizers() {
        return (PTBTokenizer.PTBTokenizerFactory<CoreLabel>)
                PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");
    }

    private static TransitionParser loadParser() {
        return new TransitionParser(ParserModelFile.read());
    }

    private static NameFinder loadNamer() {
        return new NameFinder(NameModelFile.read());
    }
}
