package org.entente.extraction.language;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes our model of names of CoreNLP's. */
final class NameModelCompiler {

    /** The switches that our features follow; the others stand as CoreNLP sets them when nobody says otherwise. */
    private static final Map<String, Object> SWITCHES = Map.ofEntries(
            Map.entry("useNGrams", true),
            Map.entry("noMidNGrams", true),
            Map.entry("maxNGramLeng", 6),
            Map.entry("usePrev", true),
            Map.entry("useNext", true),
            Map.entry("usePrevSequences", true),
            Map.entry("useTypeSeqs", true),
            Map.entry("useTypeSeqs2", true),
            Map.entry("useTypeySequences", true),
            Map.entry("useDisjunctive", true),
            Map.entry("disjunctionWidth", 5),
            Map.entry("useClassFeature", true),
            Map.entry("useLastRealWord", true),
            Map.entry("useNextRealWord", true),
            Map.entry("useOccurrencePatterns", true),
            Map.entry("useDistSim", true),
            Map.entry("numberEquivalenceDistSim", true),
            Map.entry("unknownWordDistSimClass", NameModel.UNKNOWN_CLUSTER),
            Map.entry("wordShape", WordShapeClassifier.WORDSHAPECHRIS2USELC),
            Map.entry("maxLeft", 1));

    /** What says how the model was trained or stored; longer sequences than {@code maxLeft} are none. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "stringRep",
            "useLongSequences",
            "normalize",
            "map",
            "loadClassifier",
            "featureFactoryArgs",
            "useObservedSequencesOnly",
            "saveFeatureIndexToDisk",
            "type",
            "trainFileList",
            "distSimLexicon",
            "featureDiffThresh",
            "numTimesPruneFeatures",
            "tokenFactoryArgs",
            "multiThreadGrad",
            "dict2name",
            "props",
            "wordFunction");

    private final CRFClassifier<?> classifier;
    private final Index<String> features;
    private final float[][] weights;

    private NameModelCompiler(CRFClassifier<?> classifier) {
        this.classifier = classifier;
        this.features = field(CRFClassifier.class, "featureIndex", classifier);
        this.weights = field(CRFClassifier.class, "weights", classifier);
    }

    /** @throws IllegalArgumentException if the model has features that ours cannot have */
    static NameModel compile(CRFClassifier<?> classifier) {
        check(classifier.flags);
        return new NameModelCompiler(classifier).model();
    }

    /** @throws IllegalArgumentException likewise */
    static void check(SeqClassifierFlags flags) {
        SeqClassifierFlags defaults = new SeqClassifierFlags();
        for (Field field : SeqClassifierFlags.class.getDeclaredFields()) {
            String name = field.getName();
            if (Modifier.isStatic(field.getModifiers()) || WITHOUT_EFFECT.contains(name)) continue;
            Object value = value(field, flags);
            Object expected = SWITCHES.containsKey(name) ? SWITCHES.get(name) : value(field, defaults);
            if (!Objects.equals(value, expected)) throw unknown(name, value, expected);
        }
        if (!(flags.wordFunction instanceof AmericanizeFunction)) {
            throw unknown("wordFunction", flags.wordFunction, AmericanizeFunction.class);
        }
    }

    private static IllegalArgumentException unknown(String name, @Nullable Object value, @Nullable Object expected) {
        return new IllegalArgumentException(
                "The model of names has %s = %s, for which NameFeatures has no features; it knows %s."
                        .formatted(name, value, expected));
    }

    private NameModel model() {
        Map<String, String> clusters = clusters();
        List<String> clusterNames = List.copyOf(new TreeSet<>(clusters.values()));
        TextTable words = TextTable.of(clusters.keySet());
        short[] clusterOf = new short[words.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : clusterNames) numbers.put(name, numbers.size());
        clusters.forEach((word, name) -> clusterOf[words.find(TextHash.of(word))] =
                Objects.requireNonNull(numbers.get(name)).shortValue());
        return new NameModel(
                labels(), table("|C", 1), table("|CpC", 2), words, clusterOf, clusterNames, TextTable.of(lowercase()));
    }

    private List<String> labels() {
        List<String> labels = classifier.classIndex.objectsList();
        String outside = classifier.flags.backgroundSymbol;
        if (!labels.get(NameFinder.OUTSIDE).equals(outside)) {
            throw new IllegalArgumentException("The labels %s do not begin with %s.".formatted(labels, outside));
        }
        return List.copyOf(labels);
    }

    /** @param length of the sequences of labels that these features have weights for */
    private WeightTable table(String suffix, int length) {
        List<String> names = new ArrayList<>();
        for (String name : features) {
            if (name.endsWith(suffix)) names.add(name);
        }
        TextTable places = TextTable.of(names);
        int[] columns = columns(length);
        float[] rows = new float[places.size() * columns.length];
        for (String name : names) {
            float[] row = weights[features.indexOf(name)];
            int start = places.find(TextHash.of(name)) * columns.length;
            for (int i = 0; i < columns.length; i++) rows[start + i] = row[columns[i]];
        }
        return new WeightTable(places, columns.length, rows);
    }

    /** Where the weight of each sequence of labels stands in CoreNLP's rows; the sequences sorted. */
    private int[] columns(int length) {
        List<Index<CRFLabel>> sequences = field(CRFClassifier.class, "labelIndices", classifier);
        Index<CRFLabel> index = sequences.get(length - 1);
        int labels = classifier.classIndex.size();
        int[] columns = new int[(int) Math.pow(labels, length)];
        for (int i = 0; i < columns.length; i++) {
            int[] sequence = length == 1 ? new int[] {i} : new int[] {i / labels, i % labels};
            columns[i] = index.indexOf(new CRFLabel(sequence));
            if (columns[i] < 0) throw new IllegalArgumentException("The model of names forbids two labels in a row.");
        }
        return columns;
    }

    private Map<String, String> clusters() {
        List<?> factories = field(AbstractSequenceClassifier.class, "featureFactories", classifier);
        Map<String, String> clusters = new HashMap<>(
                NameModelCompiler.<Map<String, String>>field(NERFeatureFactory.class, "lexicon", factories.get(0)));
        clusters.remove(""); // there, but no word
        return clusters;
    }

    private Collection<String> lowercase() {
        return field(AbstractSequenceClassifier.class, "knownLCWords", classifier);
    }

    @SuppressWarnings("unchecked") // CoreNLP keeps these to itself; a wrong type fails the build
    private static <T> T field(Class<?> type, String name, Object object) {
        try {
            return (T) Objects.requireNonNull(value(type.getDeclaredField(name), object));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("The model of names needs another version of Stanford CoreNLP.", e);
        }
    }

    private static @Nullable Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The model of names needs another version of Stanford CoreNLP.", e);
        }
    }
}
