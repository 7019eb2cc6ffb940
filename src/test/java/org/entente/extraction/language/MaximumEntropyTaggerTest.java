package org.entente.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.reading.Input;
import org.entente.reading.Inputs;
import org.junit.jupiter.api.Test;

class MaximumEntropyTaggerTest {

    private static final String THEIRS =
            "target/models/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final MaximumEntropyTagger tagger = new MaximumEntropyTagger(TaggerModelFile.read());

    @Test
    void namesVerbsAndMarksHaveTheirTags() {
        assertThat(tagger.tag(words("France and Finland signed a cyber pact .")))
                .containsExactly("NNP", "CC", "NNP", "VBD", "DT", "JJ", "NN", ".");
    }

    @Test
    void aBritishWordIsReadAsTheAmericanOne() {
        List<String> british = words("The defence centre analysed its programmes .");
        List<String> american = words("The defense center analyzed its programs .");

        assertThat(tagger.tag(british)).isEqualTo(tagger.tag(american));
    }

    @Test
    void everyWordHasTheSameTagAsInCoreNlp() throws IOException {
        MaxentTagger theirs = new MaxentTagger(THEIRS);
        int count = 0;
        for (List<String> sentence : sentences()) {
            List<TaggedWord> tagged = theirs.tagSentence(SentenceUtils.toUntaggedList(sentence));
            assertThat(tagger.tag(sentence))
                    .as(String.join(" ", sentence))
                    .containsExactly(tagged.stream().map(TaggedWord::tag).toArray(String[]::new));
            count += sentence.size();
        }
        assertThat(count).isGreaterThan(10_000);
    }

    @Test
    void aShapeIsThatOfCoreNlp() {
        for (String word : words("A NA Tallinn iPhone-12's 3,000 x86_64 co-op Zürich betatest ALPHAalpha .$. © e²e")) {
            assertThat(WordShape.OF_MARKS.of(word))
                    .isEqualTo(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2));
            assertThat(WordShape.OF_CLASSES.of(word))
                    .isEqualTo(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4));
        }
    }

    /** Those of the samples, and some that no newspaper prints. */
    private static List<List<String>> sentences() throws IOException {
        Language language = new Language();
        List<List<String>> sentences = new ArrayList<>();
        List<Path> samples =
                List.of(Path.of("src/main/resources/gold/dev-a.jsonl"), Path.of("src/main/resources/gold/dev-b.jsonl"));
        try (Inputs inputs = Inputs.of(samples)) {
            while (inputs.hasNext()) {
                Input.Readable input = (Input.Readable) inputs.next().read();
                for (Sentence sentence : language.sentencesOf(input.article())) {
                    sentences.add(sentence.tokens().stream().map(Token::text).toList());
                }
            }
        }
        sentences.add(
                words("NA NA .$. Qwfp Zxcv Hjkl Vbnm Rtyu Wvut QX-7 x-9y +++ 日本 Ünter ghoti-like Blorptech Corp."));
        sentences.add(words("favourisations armoured Colours Labour january haematology leukaemia programmes glamour"));
        return sentences;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
