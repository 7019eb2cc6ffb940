package org.entente.extraction.language;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The network that scores the parser's next step. What one feature adds to the hidden layer does not depend on the others,
 * so it is kept for the features met last; it is the same whether kept or made anew. Sums take four addends at a time, each
 * after the other, so that they are the same as one by one.
 */
final class ParserNetwork {

    private static final int BITS = 12;
    /** How many features share a slot, the one met last first. */
    private static final int WAYS = 4;

    private final ParserModel model;
    private final int words;
    private final AtomicReferenceArray<@Nullable Share> keptWords = new AtomicReferenceArray<>(WAYS << BITS);
    /** Of all tags and labels, which are few. */
    private final AtomicReferenceArray<float @Nullable []> keptTags;

    ParserNetwork(ParserModel model) {
        this.model = model;
        this.words = model.words().size();
        this.keptTags = new AtomicReferenceArray<>((model.embeddings().length - words) * TransitionParser.FEATURES);
    }

    /** What a vector at a place of the input adds to the hidden layer. */
    private record Share(int feature, float[] hidden) {}

    /**
     * @param features for each place of the input, the row of its vector
     * @param scores receives a number for each transition, the best the highest
     */
    void score(int[] features, float[] hidden, float[] scores) {
        System.arraycopy(model.bias(), 0, hidden, 0, hidden.length);
        int place = 0;
        for (; place + 3 < features.length; place += 4) {
            addScaled(
                    1,
                    share(features, place),
                    1,
                    share(features, place + 1),
                    1,
                    share(features, place + 2),
                    1,
                    share(features, place + 3),
                    hidden);
        }
        for (; place < features.length; place++) addScaled(1, share(features, place), hidden);
        for (int unit = 0; unit < hidden.length; unit++) hidden[unit] = hidden[unit] * hidden[unit] * hidden[unit];
        Arrays.fill(scores, 0);
        addScaled(hidden, model.output(), 0, scores);
    }

    private float[] share(int[] features, int place) {
        int feature = features[place] * features.length + place;
        int few = feature - words * features.length;
        return few < 0 ? shareOfWord(feature, features[place], place) : shareOfTag(few, features[place], place);
    }

    private float[] shareOfTag(int slot, int row, int place) {
        float[] known = keptTags.get(slot);
        if (known != null) return known;
        float[] share = share(row, place);
        keptTags.setRelease(slot, share);
        return share;
    }

    private float[] shareOfWord(int feature, int row, int place) {
        int first = ((feature * 0x9E3779B9) >>> (32 - BITS)) * WAYS;
        for (int way = 0; way < WAYS; way++) {
            Share known = keptWords.get(first + way);
            if (known == null || known.feature != feature) continue;
            if (way > 0) keep(known, first, way);
            return known.hidden;
        }
        Share share = new Share(feature, share(row, place));
        keep(share, first, WAYS - 1);
        return share.hidden;
    }

    /** Puts it first; those that were before its old place move back by one. */
    private void keep(Share share, int first, int way) {
        for (int at = first + way; at > first; at--) keptWords.setRelease(at, keptWords.get(at - 1));
        keptWords.setRelease(first, share);
    }

    private float[] share(int row, int place) {
        float[] vector = model.embeddings()[row];
        float[] hidden = new float[model.bias().length];
        addScaled(vector, model.hidden(), place * vector.length, hidden);
        return hidden;
    }

    private static void addScaled(float[] scales, float[][] addends, int first, float[] sum) {
        int i = 0;
        for (; i + 3 < scales.length; i += 4) {
            addScaled(
                    scales[i],
                    addends[first + i],
                    scales[i + 1],
                    addends[first + i + 1],
                    scales[i + 2],
                    addends[first + i + 2],
                    scales[i + 3],
                    addends[first + i + 3],
                    sum);
        }
        for (; i < scales.length; i++) addScaled(scales[i], addends[first + i], sum);
    }

    private static void addScaled(
            float a, float[] as, float b, float[] bs, float c, float[] cs, float d, float[] ds, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + a * as[i] + b * bs[i] + c * cs[i] + d * ds[i];
        }
    }

    private static void addScaled(float scale, float[] addend, float[] sum) {
        for (int i = 0; i < sum.length; i++) sum[i] += scale * addend[i];
    }
}
