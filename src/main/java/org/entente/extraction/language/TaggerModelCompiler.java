package org.entente.extraction.language;

import edu.stanford.nlp.process.Americanize;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes our model of parts of speech of CoreNLP's. */
final class TaggerModelCompiler {

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
    private static final String UNKNOWN_CLUSTER = "null";

    private final PublishedTagger tagger;
    private final List<String> clusters;
    private final List<String> words;
    private final List<List<String>> tagSets = new ArrayList<>();
    private final List<Map<String, Integer>> rows = new ArrayList<>();

    private TaggerModelCompiler(PublishedTagger tagger) {
        this.tagger = tagger;
        TreeSet<String> clusters = new TreeSet<>(tagger.clusters().values());
        clusters.add(UNKNOWN_CLUSTER);
        this.clusters = List.copyOf(clusters);
        TreeSet<String> words = new TreeSet<>(tagger.dictionary().keySet());
        for (int extractor : new int[] {PREVIOUS, CURRENT, NEXT}) {
            words.addAll(tagger.features(extractor).keySet());
        }
        this.words = List.copyOf(words);
    }

    /** @throws IllegalStateException if the model has a text or a tag that ours cannot hold */
    static TaggerModel compile(PublishedTagger tagger) {
        return new TaggerModelCompiler(tagger).model();
    }

    private TaggerModel model() {
        TextIndex[] rareRows = new TextIndex[tagger.rareExtractors()];
        Arrays.setAll(rareRows, extractor -> index(tagger.rareFeatures(extractor), this::row));
        TaggerModel.Words wordRows = words();
        TaggerModel.Clusters clusterRows = clusters();
        List<String> before = tagsBefore();
        int[] pairs = ints(pairs(before), pair -> row(tagger.features(TAG_PAIR).get(pair)));
        int[] singles = ints(before, tag -> row(tagger.features(TAG).get(tag)));
        TagWeights weights = weights();
        return new TaggerModel(
                tagger.tags().toArray(String[]::new),
                tagNumbers(expanded(List.copyOf(tagger.openTags()))),
                wordNumbers(),
                index(tagger.clusters(), clusters::indexOf),
                rareRows,
                weights,
                wordRows,
                clusterRows,
                new TagTransitions(tagger.tags().size(), pairs, singles, weights));
    }

    private TextIndex wordNumbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String word : words) numbers.put(word, numbers.size());
        return index(numbers, Integer::intValue);
    }

    private static <T> TextIndex index(Map<String, T> items, ToIntFunction<T> number) {
        TreeMap<String, T> sorted = new TreeMap<>(items);
        for (String text : sorted.keySet()) check(text);
        char[] texts = String.join("", sorted.keySet()).toCharArray();
        return new TextIndex(texts, bytes(sorted.keySet(), String::length), ints(sorted.values(), number));
    }

    private static void check(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (text.length() > TextIndex.LONGEST || !new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new IllegalStateException(
                    "The tagger's model has a text that ours cannot hold: '%s'.".formatted(text));
        }
    }

    private TaggerModel.Words words() {
        return new TaggerModel.Words(
                ints(words, word -> row(tagger.features(PREVIOUS).get(word))),
                ints(words, word -> row(tagger.features(CURRENT).get(word))),
                ints(words, word -> row(tagger.features(NEXT).get(word))),
                shorts(words, this::tagSet),
                bytes(words, this::firstTag),
                bytes(words, this::flags),
                tagSets.stream().map(this::tagNumbers).toArray(byte[][]::new));
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

    private TaggerModel.Clusters clusters() {
        TreeMap<Integer, Integer> triples = new TreeMap<>();
        int[] previous = clusterRows(RARE_CLUSTER_PREVIOUS);
        int[] current = clusterRows(RARE_CLUSTER_CURRENT);
        int[] next = clusterRows(RARE_CLUSTER_NEXT);
        tagger.rareFeatures(RARE_CLUSTER_TRIPLE).forEach((names, weights) -> triples.put(triple(names), row(weights)));
        return new TaggerModel.Clusters(
                clusters.indexOf(UNKNOWN_CLUSTER),
                previous,
                current,
                next,
                ints(triples.keySet(), Integer::intValue),
                ints(triples.values(), Integer::intValue));
    }

    private int[] clusterRows(int extractor) {
        return ints(clusters, cluster -> row(tagger.rareFeatures(extractor).get(cluster)));
    }

    private int triple(String names) {
        int[] numbers =
                Arrays.stream(names.split("\\|")).mapToInt(clusters::indexOf).toArray();
        return TaggerModel.Clusters.key(numbers[0], numbers[1], numbers[2]);
    }

    private List<String> tagsBefore() {
        List<String> tags = new ArrayList<>(tagger.tags());
        tags.add(TaggerModel.OUTSIDE);
        return tags;
    }

    private static List<String> pairs(List<String> tags) {
        List<String> pairs = new ArrayList<>();
        for (String first : tags) {
            for (String second : tags) pairs.add(first + "!" + second);
        }
        return pairs;
    }

    private int row(@Nullable Map<String, Integer> weights) {
        if (weights == null) return TextIndex.NONE;
        rows.add(weights);
        return rows.size() - 1;
    }

    private TagWeights weights() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<String> tags = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (Map<String, Integer> row : rows) {
            tags.addAll(row.keySet());
            weights.addAll(row.values());
            starts.add(tags.size());
        }
        return new TagWeights(
                ints(starts, Integer::intValue),
                tagNumbers(tags),
                weights.stream().mapToDouble(tagger::weight).toArray());
    }

    private int tagNumber(String tag) {
        int number = tagger.tags().indexOf(tag);
        if (number < 0) throw new IllegalStateException("The tagger's model has no tag '%s'.".formatted(tag));
        return number;
    }

    private byte[] tagNumbers(List<String> tags) {
        return bytes(tags, this::tagNumber);
    }

    private static <T> int[] ints(Collection<T> items, ToIntFunction<T> number) {
        return items.stream().mapToInt(number).toArray();
    }

    private static <T> byte[] bytes(Collection<T> items, ToIntFunction<T> number) {
        int[] numbers = ints(items, number);
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) numbers[i];
        return bytes;
    }

    private static <T> short[] shorts(Collection<T> items, ToIntFunction<T> number) {
        int[] numbers = ints(items, number);
        short[] shorts = new short[numbers.length];
        for (int i = 0; i < shorts.length; i++) shorts[i] = (short) numbers[i];
        return shorts;
    }
}
