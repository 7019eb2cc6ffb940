package org.entente.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.reading.Input;
import org.entente.reading.Inputs;
import org.entente.reading.Span;
import org.junit.jupiter.api.Test;

class TransitionParserTest {

    /** The build leaves the model there that ours is made of. */
    private static final String MODEL = "target/models/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    @Test
    void aPassiveSentenceHasAPassiveSubjectAndAnAgent() {
        Dependencies parse = new TransitionParser(ParserModelFile.read())
                .parse(sentence("The/DT pact/NN was/VBD signed/VBN by/IN France/NNP ./."));

        assertThat(parse.roots()).containsExactly(3);
        assertThat(parse.is(1, "nsubj:pass")).isTrue();
        assertThat(parse.label(5)).isEqualTo("obl");
        assertThat(parse.head(5)).isEqualTo(3);
    }

    @Test
    void aSentenceHasTheSameTreeAsInCoreNlpButForWhatThatMendsAfterwards() throws IOException {
        TransitionParser ours = new TransitionParser(ParserModelFile.read());
        DependencyParser theirs = DependencyParser.loadFromModelFile(MODEL);
        int words = 0;
        int same = 0;
        for (Sentence sentence : sampleSentences()) {
            Dependencies parse = ours.parse(sentence.tokens());
            for (TypedDependency expected :
                    theirs.predict(coreMap(sentence.tokens())).typedDependencies()) {
                int word = expected.dep().index() - 1;
                words++;
                if (parse.head(word) == expected.gov().index() - 1
                        && parse.label(word).equals(expected.reln().toString())) {
                    same++;
                }
            }
        }
        assertThat(words).isGreaterThan(5000);
        assertThat((double) same / words).isGreaterThan(0.999);
    }

    private static List<Sentence> sampleSentences() throws IOException {
        Language language = new Language();
        List<Sentence> sentences = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(Path.of("src/main/resources/gold/dev-a.jsonl")))) {
            while (inputs.hasNext()) {
                Input.Readable input = (Input.Readable) inputs.next().read();
                sentences.addAll(language.sentencesOf(input.article()));
            }
        }
        return sentences;
    }

    private static List<Token> sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        for (String word : tagged.split(" ")) {
            int slash = word.lastIndexOf('/');
            tokens.add(new Token(
                    tokens.size(), word.substring(0, slash), word, word.substring(slash + 1), "O", new Span(0, 1)));
        }
        return tokens;
    }

    private static CoreMap coreMap(List<Token> tokens) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : tokens) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            word.setValue(token.text());
            word.setTag(token.tag());
            word.setIndex(token.index() + 1);
            words.add(word);
        }
        CoreMap map = new ArrayCoreMap(1);
        map.set(CoreAnnotations.TokensAnnotation.class, words);
        return map;
    }
}
