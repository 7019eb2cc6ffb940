package org.entente.extraction.language;

import edu.stanford.nlp.process.Americanize;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Run by the build: turns the tagger's model as CoreNLP publishes it into the few long arrays of {@link TaggerModel}, which
 * load in a fraction of the time.
 */
final class TaggerModelCompiler {

    /** The model's file, beside this class. */
    static final String NAME = "tagger.model";

    private static final int PREVIOUS = 0;
    private static final int CURRENT = 1;
    private static final int NEXT = 2;
    private static final int TAG_PAIR = 3;
    private static final int TAG = 4;
    private static final int RARE_CLUSTER_PREVIOUS = 3;
    private static final int RARE_CLUSTER_CURRENT = 4;
    private static final int RARE_CLUSTER_NEXT = 5;
    private static final int RARE_CLUSTER_TRIPLE = 6;
    private static final int COMMON_FROM = 5;
    private static final int LONGEST = 255;
    private static final String UNKNOWN_CLUSTER = "null";

    private final PublishedTagger tagger;
    private final DataOutputStream output;
    private final List<String> clusters;
    private final List<String> words;
    private final List<List<String>> tagSets = new ArrayList<>();
    private final List<Map<String, Integer>> rows = new ArrayList<>();

    private TaggerModelCompiler(PublishedTagger tagger, OutputStream output) {
        this.tagger = tagger;
        this.output = new DataOutputStream(output);
        TreeSet<String> clusters = new TreeSet<>(tagger.clusters().values());
        clusters.add(UNKNOWN_CLUSTER);
        this.clusters = List.copyOf(clusters);
        TreeSet<String> words = new TreeSet<>(tagger.dictionary().keySet());
        for (int extractor : new int[] {PREVIOUS, CURRENT, NEXT}) {
            words.addAll(tagger.features(extractor).keySet());
        }
        this.words = List.copyOf(words);
    }

    /** From CoreNLP's file, the first argument, to ours in the folder of classes, the second. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path target =
                Path.of(arguments[1], TaggerModelCompiler.class.getPackageName().replace('.', '/'), NAME);
        Files.createDirectories(target.getParent());
        try (InputStream input = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])));
                OutputStream output = new BufferedOutputStream(Files.newOutputStream(target))) {
            new TaggerModelCompiler(new PublishedTagger(input), output).write();
        }
    }

    private void write() throws IOException {
        text(String.join(" ", tagger.tags()));
        bytes(tagNumbers(expanded(List.copyOf(tagger.openTags()))));
        writeTables();
        writeWords();
        writeClusters();
        writeTransitions();
        writeWeights();
    }

    private void writeTables() throws IOException {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String word : words) numbers.put(word, numbers.size());
        table(numbers, Integer::intValue);
        table(tagger.clusters(), clusters::indexOf);
        output.writeInt(tagger.rareExtractors());
        for (int extractor = 0; extractor < tagger.rareExtractors(); extractor++) {
            table(tagger.rareFeatures(extractor), this::row);
        }
    }

    private <T> void table(Map<String, T> items, ToIntFunction<T> number) throws IOException {
        TreeMap<String, T> sorted = new TreeMap<>(items);
        for (String text : sorted.keySet()) check(text);
        text(String.join("", sorted.keySet()));
        bytes(sorted.keySet(), String::length);
        ints(sorted.values(), number);
    }

    private static void check(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (text.length() > LONGEST || !new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new IllegalStateException(
                    "The tagger's model has a text that ours cannot hold: '%s'.".formatted(text));
        }
    }

    private void writeWords() throws IOException {
        for (int extractor : new int[] {PREVIOUS, CURRENT, NEXT}) {
            ints(words, word -> row(tagger.features(extractor).get(word)));
        }
        shorts(words, this::tagSet);
        bytes(words, this::firstTag);
        bytes(words, this::flags);
        output.writeInt(tagSets.size());
        for (List<String> tags : tagSets) bytes(tagNumbers(tags));
    }

    private int tagSet(String word) {
        Map<String, Integer> counts = tagger.dictionary().get(word);
        if (counts == null) return -1;
        List<String> tags = expanded(List.copyOf(counts.keySet()));
        if (!tagSets.contains(tags)) tagSets.add(tags);
        return tagSets.indexOf(tags);
    }

    private int firstTag(String word) {
        Map<String, Integer> counts = tagger.dictionary().get(word);
        if (counts == null) return -1;
        String first = "";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() <= most) continue;
            first = count.getKey();
            most = count.getValue();
        }
        return tagNumber(first);
    }

    private int flags(String word) {
        Map<String, Integer> counts = tagger.dictionary().getOrDefault(word, Map.of());
        int met = counts.values().stream().mapToInt(Integer::intValue).sum();
        return (met < COMMON_FROM ? 0 : TaggerModel.Words.COMMON)
                | (Americanize.americanize(word).equals(word) ? 0 : TaggerModel.Words.BRITISH);
    }

    /** As CoreNLP's {@code TTags} does: what was met as a past tense may be a participle, and so on. */
    private static List<String> expanded(List<String> tags) {
        List<String> expanded = new ArrayList<>(tags);
        addOther("VBN", "VBD", tags, expanded);
        addOther("VBD", "VBN", tags, expanded);
        addOther("VB", "VBP", tags, expanded);
        addOther("VBP", "VB", tags, expanded);
        return expanded;
    }

    private static void addOther(String one, String other, List<String> tags, List<String> expanded) {
        if (tags.contains(one) && !tags.contains(other)) expanded.add(other);
    }

    private void writeClusters() throws IOException {
        output.writeInt(clusters.indexOf(UNKNOWN_CLUSTER));
        for (int extractor : new int[] {RARE_CLUSTER_PREVIOUS, RARE_CLUSTER_CURRENT, RARE_CLUSTER_NEXT}) {
            ints(clusters, cluster -> row(tagger.rareFeatures(extractor).get(cluster)));
        }
        TreeMap<Integer, Integer> triples = new TreeMap<>();
        tagger.rareFeatures(RARE_CLUSTER_TRIPLE).forEach((names, weights) -> triples.put(triple(names), row(weights)));
        ints(triples.keySet(), Integer::intValue);
        ints(triples.values(), Integer::intValue);
    }

    private int triple(String names) {
        int[] numbers =
                Arrays.stream(names.split("\\|")).mapToInt(clusters::indexOf).toArray();
        return TaggerModel.Clusters.key(numbers[0], numbers[1], numbers[2]);
    }

    private void writeTransitions() throws IOException {
        List<String> before = new ArrayList<>(tagger.tags());
        before.add(TaggerModel.OUTSIDE);
        List<String> pairs = new ArrayList<>();
        for (String first : before) {
            for (String second : before) pairs.add(first + "!" + second);
        }
        ints(pairs, pair -> row(tagger.features(TAG_PAIR).get(pair)));
        ints(before, tag -> row(tagger.features(TAG).get(tag)));
    }

    private int row(@Nullable Map<String, Integer> weights) {
        if (weights == null) return TextIndex.NONE;
        rows.add(weights);
        return rows.size() - 1;
    }

    private void writeWeights() throws IOException {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<String> tags = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (Map<String, Integer> row : rows) {
            tags.addAll(row.keySet());
            weights.addAll(row.values());
            starts.add(tags.size());
        }
        ints(starts, Integer::intValue);
        bytes(tags, this::tagNumber);
        output.writeInt(weights.size());
        for (int weight : weights) output.writeDouble(tagger.weight(weight));
    }

    private int tagNumber(String tag) {
        int number = tagger.tags().indexOf(tag);
        if (number < 0) throw new IllegalStateException("The tagger's model has no tag '%s'.".formatted(tag));
        return number;
    }

    private byte[] tagNumbers(List<String> tags) {
        byte[] numbers = new byte[tags.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = (byte) tagNumber(tags.get(i));
        return numbers;
    }

    private void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    private <T> void bytes(Collection<T> items, ToIntFunction<T> number) throws IOException {
        output.writeInt(items.size());
        for (T item : items) output.writeByte(number.applyAsInt(item));
    }

    private <T> void shorts(Collection<T> items, ToIntFunction<T> number) throws IOException {
        output.writeInt(items.size());
        for (T item : items) output.writeShort(number.applyAsInt(item));
    }

    private <T> void ints(Collection<T> items, ToIntFunction<T> number) throws IOException {
        output.writeInt(items.size());
        for (T item : items) output.writeInt(number.applyAsInt(item));
    }
}
