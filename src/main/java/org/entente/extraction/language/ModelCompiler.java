package org.entente.extraction.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes our models of those that CoreNLP publishes; the build runs it. */
final class ModelCompiler {

    private ModelCompiler() {}

    /** @param arguments the folder of CoreNLP's models, and that of the classes, which ours lie beside */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path models = Path.of(arguments[0], "edu", "stanford", "nlp", "models");
        Path folder = Path.of(arguments[1], ModelCompiler.class.getPackageName().split("\\."));
        ParserModelFile.write(
                ParserModelReader.read(models.resolve("parser/nndep/english_UD.gz")),
                folder.resolve(ParserModelFile.RESOURCE));
        String names =
                models.resolve("ner/english.all.3class.distsim.crf.ser.gz").toString();
        NameModelFile.write(
                NameModelCompiler.compile(CRFClassifier.getClassifier(names)), folder.resolve(NameModelFile.RESOURCE));
        TaggerModelFile.write(
                TaggerModelCompiler.compile(tagger(models.resolve("pos-tagger/english-left3words-distsim.tagger"))),
                folder.resolve(TaggerModelFile.RESOURCE));
    }

    private static PublishedTagger tagger(Path file) throws IOException, ReflectiveOperationException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            return new PublishedTagger(input);
        }
    }
}
