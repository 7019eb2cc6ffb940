package org.entente.extraction.language;

import edu.stanford.nlp.process.Americanize;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up in the model. What is found depends on the word alone, so it is kept for the words met last; it is the same
 * whether kept or made anew. The names of features are those of CoreNLP's {@code NERFeatureFactory}.
 */
final class NameWords {

    private static final int KEPT = 1 << 13;
    private static final int LONGEST_AFFIX = 6;

    private static final TextHash ALWAYS = TextHash.of("###|C");
    private static final TextHash WORD = TextHash.of("-WORD|C");
    private static final TextHash WORD_BEFORE = TextHash.of("-PW|C");
    private static final TextHash WORD_AFTER = TextHash.of("-NW|C");
    private static final TextHash NEAR_BEFORE = TextHash.of("-DISJP|C");
    private static final TextHash NEAR_AFTER = TextHash.of("-DISJN|C");
    private static final TextHash CLUSTER = TextHash.of("-DISTSIM|C");
    private static final TextHash CLUSTER_BEFORE = TextHash.of("-PDISTSIM|C");
    private static final TextHash CLUSTER_AFTER = TextHash.of("-NDISTSIM|C");
    private static final TextHash SHAPE = TextHash.of("-TYPE|C");
    private static final TextHash SHAPE_BEFORE = TextHash.of("-PTYPE|C");
    private static final TextHash SHAPE_AFTER = TextHash.of("-NTYPE|C");
    private static final TextHash AFFIX = TextHash.of("#");
    private static final TextHash AFFIX_END = TextHash.of("#|C");

    private static final TextHash STEP = TextHash.of("PSEQ|CpC");
    private static final TextHash STEP_WORD = TextHash.of("-PSEQW|CpC");
    private static final TextHash STEP_WORD_BEFORE = TextHash.of("-PSEQpW|CpC");
    private static final TextHash STEP_CLUSTER = TextHash.of("-PSEQcDS|CpC");
    private static final TextHash STEP_CLUSTER_BEFORE = TextHash.of("-PSEQpDS|CpC");
    private static final TextHash STEP_SHAPE = TextHash.of("-PSEQcS|CpC");
    private static final TextHash STEP_SHAPE_AGAIN = TextHash.of("-TPS2|CpC");
    private static final TextHash STEP_SHAPE_BEFORE = TextHash.of("-PSEQpS|CpC");
    private static final TextHash STEP_SHAPE_AFTER = TextHash.of("-TNS1|CpC");

    /** What CoreNLP writes for what no word has. */
    private static final String NOTHING = "null";

    private final NameModel model;
    private final AtomicReferenceArray<@Nullable Entry> kept = new AtomicReferenceArray<>(KEPT);
    private final NameWord outside;

    private record Entry(String text, NameWord word) {}

    NameWords(NameModel model) {
        this.model = model;
        this.outside = word("", "", NOTHING, "", NOTHING);
    }

    /** The word that stands before each sentence and after it. */
    NameWord outside() {
        return outside;
    }

    NameWord of(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (KEPT - 1);
        Entry known = kept.get(slot);
        if (known != null && known.text.equals(text)) return known.word;
        NameWord word = word(Americanize.americanize(text));
        kept.set(slot, new Entry(text, word));
        return word;
    }

    private NameWord word(String text) {
        String shape = WordShape.of(text, model.lowercase());
        String cluster = model.cluster(withoutDigits(text.toLowerCase(Locale.ROOT)));
        return word(text, shape, shape, cluster, cluster);
    }

    private NameWord word(String text, String shape, String shapeOfNext, String stepCluster, String cluster) {
        TextHash hash = TextHash.of(text);
        TextHash form = TextHash.of(shape);
        TextHash use = TextHash.of(cluster);
        TextHash stepUse = TextHash.of(stepCluster);
        double[] own = states(ALWAYS, hash.then(WORD), use.then(CLUSTER), form.then(SHAPE));
        addAffixes('<' + text + '>', own);
        return new NameWord(
                text,
                hash,
                form,
                stepUse,
                own,
                states(hash.then(WORD_BEFORE), use.then(CLUSTER_BEFORE), form.then(SHAPE_BEFORE)),
                states(hash.then(WORD_AFTER), use.then(CLUSTER_AFTER), form.then(SHAPE_AFTER)),
                steps(
                        STEP,
                        hash.then(STEP_WORD),
                        stepUse.then(STEP_CLUSTER),
                        form.then(STEP_SHAPE),
                        form.then(STEP_SHAPE_AGAIN)),
                steps(hash.then(STEP_WORD_BEFORE), stepUse.then(STEP_CLUSTER_BEFORE), form.then(STEP_SHAPE_BEFORE)),
                steps(TextHash.of(shapeOfNext).then(STEP_SHAPE_AFTER)),
                model.states().row(hash.then(NEAR_BEFORE)),
                model.states().row(hash.then(NEAR_AFTER)));
    }

    private double[] states(TextHash... features) {
        return sums(model.states(), features);
    }

    private double[] steps(TextHash... features) {
        return sums(model.transitions(), features);
    }

    private static double[] sums(WeightTable table, TextHash... features) {
        double[] sums = new double[table.width()];
        for (TextHash feature : features) table.add(feature, sums);
        return sums;
    }

    /** Beginnings and ends of the word, from two letters; what is both counts once. */
    private void addAffixes(String word, double[] sums) {
        int longest = Math.min(LONGEST_AFFIX, word.length());
        for (int length = 2; length <= longest; length++) {
            addAffix(word.substring(0, length), sums);
            String end = word.substring(word.length() - length);
            boolean isBeginning = word.startsWith(end);
            if (!isBeginning) addAffix(end, sums);
        }
    }

    private void addAffix(String affix, double[] sums) {
        model.states().add(AFFIX.then(TextHash.of(affix)).then(AFFIX_END), sums);
    }

    private static String withoutDigits(String word) {
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            text.append(Character.isDigit(word.charAt(i)) ? '9' : word.charAt(i));
        }
        return text.toString();
    }
}
