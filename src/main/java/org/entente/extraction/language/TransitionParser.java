package org.entente.extraction.language;

import java.util.Arrays;
import java.util.List;

/**
 * The arc-standard parser of CoreNLP's model, step by step the same trees in a third of the time: the weights lie in memory
 * in the order in which they are summed.
 */
final class TransitionParser {

    private static final int WORDS = 18;
    static final int FEATURES = 48;
    private static final int WITHOUT_LABEL = 6;
    private static final int NONE = -1;

    private final ParserModel model;
    private final ParserNetwork network;
    private final int shift;

    TransitionParser(ParserModel model) {
        this.model = model;
        this.network = new ParserNetwork(model);
        this.shift = 2 * model.labels().size();
    }

    /** Needs the words and their tags alone. */
    Dependencies parse(List<Token> tokens) {
        int[] words = new int[tokens.size() + 1];
        int[] tags = new int[tokens.size() + 1];
        words[0] = model.word(ParserModel.ROOT);
        tags[0] = model.tag(ParserModel.ROOT);
        for (int i = 1; i < words.length; i++) {
            words[i] = model.word(tokens.get(i - 1).text());
            tags[i] = model.tag(tokens.get(i - 1).tag());
        }
        return dependencies(run(words, tags), tokens);
    }

    private ParserState run(int[] words, int[] tags) {
        ParserState state = new ParserState(words.length - 1);
        int[] features = new int[FEATURES];
        float[] hidden = new float[model.bias().length];
        float[] scores = new float[shift + 1];
        while (!state.isDone()) {
            int transition = onlyTransition(state);
            if (transition == NONE) {
                describe(state, words, tags, features);
                network.score(features, hidden, scores);
                transition = best(state, scores);
            }
            step(state, transition);
        }
        return state;
    }

    /** With nothing but one word on the root there is no choice: another joins it, or the last one hangs on the root. */
    private int onlyTransition(ParserState state) {
        if (state.depth() > 2) return NONE;
        return state.canShift() ? shift : model.labels().size();
    }

    private void step(ParserState state, int transition) {
        int labels = model.labels().size();
        if (transition == shift) {
            state.shift();
        } else if (transition < labels) {
            state.attachLeft(transition);
        } else {
            state.attachRight(transition - labels);
        }
    }

    private int best(ParserState state, float[] scores) {
        int count = state.canShift() ? shift + 1 : shift;
        int best = 0;
        for (int transition = 1; transition < count; transition++) {
            if (scores[transition] > scores[best]) best = transition;
        }
        return best;
    }

    /** Three words of the stack, three of the buffer, and the outer dependents of the stack's first two. */
    private void describe(ParserState state, int[] words, int[] tags, int[] features) {
        int place = 0;
        for (int k = 2; k >= 0; k--) place = word(state.stack(k), place, state, words, tags, features);
        for (int k = 0; k <= 2; k++) place = word(state.buffer(k), place, state, words, tags, features);
        for (int k = 0; k <= 1; k++) {
            int top = state.stack(k);
            int left = state.leftChild(top, 1);
            int right = state.rightChild(top, 1);
            place = word(left, place, state, words, tags, features);
            place = word(right, place, state, words, tags, features);
            place = word(state.leftChild(top, 2), place, state, words, tags, features);
            place = word(state.rightChild(top, 2), place, state, words, tags, features);
            place = word(state.leftChild(left, 1), place, state, words, tags, features);
            place = word(state.rightChild(right, 1), place, state, words, tags, features);
        }
    }

    private int word(int word, int place, ParserState state, int[] words, int[] tags, int[] features) {
        boolean none = word == ParserState.NONE;
        features[place] = none ? model.word(ParserModel.NONE) : words[word];
        features[WORDS + place] = none ? model.tag(ParserModel.NONE) : tags[word];
        if (place >= WITHOUT_LABEL) {
            features[2 * WORDS + place - WITHOUT_LABEL] = none ? model.firstLabel() : model.label(state.label(word));
        }
        return place + 1;
    }

    private Dependencies dependencies(ParserState state, List<Token> tokens) {
        int size = tokens.size();
        int[] heads = new int[size];
        String[] labels = new String[size];
        Arrays.setAll(heads, i -> state.head(i + 1) - 1);
        for (int i = 0; i < size; i++) {
            String label = model.labels().get(state.label(i + 1));
            labels[i] = label.equals("root") && heads[i] != Dependencies.ROOT ? "dep" : label;
        }
        for (int i = 0; i < size; i++) {
            if (labels[i].equals("aux:pass")) makePassive(heads[i], heads, labels);
        }
        DueTo.mend(tokens, heads, labels);
        return new Dependencies(heads, labels);
    }

    /** The subject of a verb that has a passive auxiliary is a passive subject, whatever the network thought. */
    private static void makePassive(int verb, int[] heads, String[] labels) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == verb && (labels[i].equals("nsubj") || labels[i].equals("csubj"))) labels[i] += ":pass";
        }
    }
}
