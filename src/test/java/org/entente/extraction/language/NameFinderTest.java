package org.entente.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.entente.reading.Article;
import org.entente.reading.Input;
import org.entente.reading.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

    private static final Language LANGUAGE = new Language();
    private static final CRFClassifier<CoreLabel> CORE_NLP = coreNlp();

    @Test
    void eachWordOfTheBundledArticlesHasTheLabelThatCoreNlpGivesIt() throws IOException {
        List<String> ours = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        for (Sentence sentence : bundledSentences()) {
            ours.add(labelled(sentence, names(sentence)));
            theirs.add(labelled(sentence, coreNlpNames(sentence)));
        }
        assertThat(ours).hasSizeGreaterThan(500).isEqualTo(theirs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France",
                "On MONDAY the programme, the Labour Ministry's, was analysed by 3 haemophiliac coders in Vilnius.",
                "Mr Alpha-Beta paid $1,200 for betaTau99 and a lambda at 10:45 in the 1990s in Zürich, Köln, and Şanlıurfa.",
                "The Bundestag, said Merkel as Merkel met Angela Merkel: \"Merkel is Merkel\", Merkel said - Merkel.",
                "See http://example.com/a/very/long/address/of/more/than/sixty-four/letters/without/an/end/in/sight.html .",
                "<b> <> >< \uD83D\uDE00 \u4E2D\u56FD \u0130stanbul \u01C5 - -- ... ( ) [ ] %% a 1 1a A1",
                "MOSCOW AND BEIJING SIGN PACT ; moscow and beijing sign pact ; MoScOw"
            })
    void oddWordsHaveTheLabelsThatCoreNlpGivesThem(String text) {
        for (Sentence sentence : LANGUAGE.sentencesOf(Article.of(text))) {
            assertThat(names(sentence)).isEqualTo(coreNlpNames(sentence));
        }
    }

    private static List<String> names(Sentence sentence) {
        return sentence.tokens().stream().map(Token::name).toList();
    }

    private static List<String> coreNlpNames(Sentence sentence) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            word.setTag(token.tag());
            words.add(word);
        }
        return CORE_NLP.classifySentence(words).stream()
                .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }

    private static String labelled(Sentence sentence, List<String> names) {
        StringBuilder text = new StringBuilder();
        for (Token token : sentence.tokens()) {
            text.append(token.text())
                    .append('/')
                    .append(names.get(token.index()))
                    .append(' ');
        }
        return text.toString();
    }

    private static List<Sentence> bundledSentences() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        Path folder = Path.of("src/main/resources/gold");
        try (Inputs inputs = Inputs.of(List.of(folder.resolve("dev-a.jsonl"), folder.resolve("dev-b.jsonl")))) {
            while (inputs.hasNext()) {
                sentences.addAll(
                        LANGUAGE.sentencesOf(((Input.Readable) inputs.next().read()).article()));
            }
        }
        return sentences;
    }

    /** The build leaves the model there that ours is made of. */
    private static CRFClassifier<CoreLabel> coreNlp() {
        Properties properties = new Properties();
        // words learnt while reading would make a result depend on what was read before
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return CRFClassifier.getClassifier(
                    "target/models/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz", properties);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
