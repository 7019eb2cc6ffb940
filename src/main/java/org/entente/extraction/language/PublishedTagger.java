package org.entente.extraction.language;

import edu.stanford.nlp.tagger.maxent.Extractors;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The content of a tagger's model file as CoreNLP's {@code MaxentTagger} reads it. Maps and sets are those of CoreNLP, for
 * their order decides between tags that score the same.
 */
final class PublishedTagger {

    private static final String EXTRACTORS = "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word), "
            + "ExtractorContinuousTagConj(-2 ... -1), Extractor(-1,tag)]";
    private static final int COMMON_EXTRACTORS = 5;
    private static final int RARE_EXTRACTORS = 39;
    private static final int CLUSTER_EXTRACTOR = 4;

    private final Map<String, Map<String, Integer>> dictionary = new TreeMap<>();
    private final List<String> tags = new ArrayList<>();
    private final Set<String> openTags = new HashSet<>();
    private final List<Map<String, Map<String, Integer>>> features = new ArrayList<>();
    private final Map<String, String> clusters;
    private final double[] weights;

    /** @throws IllegalStateException if the model is of another kind than the one that is published with CoreNLP 4.5 */
    PublishedTagger(InputStream file) throws IOException, ReflectiveOperationException {
        DataInputStream input = new DataInputStream(file);
        object(input); // the settings of its training
        input.readInt();
        input.readInt();
        readDictionary(input);
        readVerbs(input);
        readTags(input);
        this.clusters = readClusters(input);
        readFeatures(input);
        this.weights = (double[]) object(input);
    }

    /** How often each word had each tag. */
    Map<String, Map<String, Integer>> dictionary() {
        return dictionary;
    }

    List<String> tags() {
        return tags;
    }

    /** Those that a word not in the dictionary may have. */
    Set<String> openTags() {
        return openTags;
    }

    /** The cluster of each word in lower case. */
    Map<String, String> clusters() {
        return clusters;
    }

    /** For what an extractor finds, the numbers of the weights of tags; the extractors of rare words follow the others. */
    Map<String, Map<String, Integer>> features(int extractor) {
        return features.get(extractor);
    }

    /** Likewise, by the place among the extractors of rare words. */
    Map<String, Map<String, Integer>> rareFeatures(int extractor) {
        return features.get(COMMON_EXTRACTORS + extractor);
    }

    int rareExtractors() {
        return RARE_EXTRACTORS;
    }

    double weight(int number) {
        return weights[number];
    }

    private static Object object(DataInputStream input) throws IOException, ReflectiveOperationException {
        return new ObjectInputStream(input).readObject();
    }

    private void readDictionary(DataInputStream input) throws IOException {
        int words = input.readInt();
        for (int i = 0; i < words; i++) {
            String word = input.readUTF();
            int size = input.readInt();
            Map<String, Integer> counts = new HashMap<>(size);
            for (int j = 0; j < size; j++) counts.put(input.readUTF(), input.readInt());
            dictionary.put(word, counts);
        }
    }

    /** Which our extractors do not ask for. */
    private static void readVerbs(DataInputStream input) throws IOException {
        int verbs = input.readInt();
        for (int i = 0; i < verbs; i++) {
            input.readInt();
            input.readFully(new byte[input.readInt()]);
            for (int count = 0; count < 4; count++) input.readInt();
        }
    }

    private void readTags(DataInputStream input) throws IOException {
        int size = input.readInt();
        for (int i = 0; i < size; i++) {
            String tag = input.readUTF();
            tags.add(tag);
            if (!input.readBoolean()) openTags.add(tag);
        }
    }

    private static Map<String, String> readClusters(DataInputStream input)
            throws IOException, ReflectiveOperationException {
        ObjectInputStream objects = new ObjectInputStream(input);
        String common = objects.readObject().toString();
        Extractors rare = (Extractors) objects.readObject();
        Object[] extractors = (Object[]) field(rare, "v");
        if (!common.equals(EXTRACTORS) || extractors.length != RARE_EXTRACTORS) {
            throw new IllegalStateException(
                    "The tagger's model asks for %s and %s; this program knows %s and %d others."
                            .formatted(common, rare, EXTRACTORS, RARE_EXTRACTORS));
        }
        @SuppressWarnings("unchecked")
        Map<String, String> clusters =
                (Map<String, String>) field(field(extractors[CLUSTER_EXTRACTOR], "lexicon"), "lexicon");
        return clusters;
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }

    private void readFeatures(DataInputStream input) throws IOException {
        for (int i = 0; i < COMMON_EXTRACTORS + RARE_EXTRACTORS; i++) features.add(new TreeMap<>());
        int size = input.readInt();
        for (int i = 0; i < size; i++) {
            int weight = input.readInt();
            Map<String, Map<String, Integer>> values = features.get(input.readInt());
            String value = input.readUTF();
            values.computeIfAbsent(value, key -> new TreeMap<>()).put(input.readUTF(), weight);
        }
    }
}
