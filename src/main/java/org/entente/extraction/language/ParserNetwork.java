package org.entente.extraction.language;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The network that scores the parser's next step. What one feature adds to the hidden layer does not depend on the others,
 * so it is kept for the features met last; it is the same whether kept or made anew.
 */
final class ParserNetwork {

    private static final int KEPT = 1 << 14;

    private final ParserModel model;
    private final AtomicReferenceArray<Share> kept = new AtomicReferenceArray<>(KEPT);

    ParserNetwork(ParserModel model) {
        this.model = model;
    }

    /** What a vector at a place of the input adds to the hidden layer. */
    private record Share(int feature, float[] hidden) {}

    /**
     * @param features for each place of the input, the row of its vector
     * @param scores receives a number for each transition, the best the highest
     */
    void score(int[] features, float[] hidden, float[] scores) {
        System.arraycopy(model.bias(), 0, hidden, 0, hidden.length);
        for (int place = 0; place < features.length; place++) {
            add(share(features[place], place, features.length), hidden);
        }
        Arrays.fill(scores, 0);
        for (int unit = 0; unit < hidden.length; unit++) {
            float activation = hidden[unit] * hidden[unit] * hidden[unit];
            addScaled(activation, model.output()[unit], scores);
        }
    }

    private float[] share(int row, int place, int places) {
        int feature = row * places + place;
        int slot = (feature * 0x9E3779B9) >>> (32 - 14);
        Share known = kept.get(slot);
        if (known != null && known.feature == feature) return known.hidden;
        float[] vector = model.embeddings()[row];
        float[] hidden = new float[model.bias().length];
        for (int i = 0; i < vector.length; i++) {
            addScaled(vector[i], model.hidden()[place * vector.length + i], hidden);
        }
        kept.set(slot, new Share(feature, hidden));
        return hidden;
    }

    private static void add(float[] addend, float[] sum) {
        for (int i = 0; i < sum.length; i++) sum[i] += addend[i];
    }

    private static void addScaled(float scale, float[] addend, float[] sum) {
        for (int i = 0; i < sum.length; i++) sum[i] += scale * addend[i];
    }
}
