package org.entente.extraction.language;

import java.util.Arrays;

/**
 * The weights of a part-of-speech tagger after Toutanova and others, "Feature-Rich Part-of-Speech Tagging with a Cyclic
 * Dependency Network" (NAACL 2003), as CoreNLP publishes them in {@code english-left3words-distsim.tagger}.
 *
 * @param tags by number
 * @param openTags those that a word not in the dictionary may have
 * @param wordNumbers of each word, for {@code words}
 * @param clusterNumbers of each word in lower case, for {@code clusters}
 * @param rareRows the rows of rare words' features, by the place among CoreNLP's extractors for rare words
 * @param weights a row for each feature
 * @param words what is known of each word
 * @param clusters what follows from a word's cluster
 * @param transitions what the two tags before say
 */
record TaggerModel(
        String[] tags,
        byte[] openTags,
        TextIndex wordNumbers,
        TextIndex clusterNumbers,
        TextIndex[] rareRows,
        TagWeights weights,
        Words words,
        Clusters clusters,
        TagTransitions transitions) {

    /** Stands before and after the sentence. */
    static final String OUTSIDE = "NA";

    /** Stands at the end of the sentence, as its last word. */
    static final String END = ".$.";

    int word(String word) {
        return wordNumbers.find(word);
    }

    int cluster(String lowerCase) {
        int cluster = clusterNumbers.find(lowerCase);
        return cluster == TextIndex.NONE ? clusters.unknown() : cluster;
    }

    /**
     * By the word's number. Its sets of tags are named by their place in {@code tagSets}.
     *
     * @param previous the row of being the word before
     * @param current the row of being the word itself
     * @param next the row of being the word after
     * @param tagSet the tags that it may have, or -1 if the dictionary has no such word
     * @param firstTag its commonest, or -1
     * @param flags see the constants
     */
    record Words(
            int[] previous,
            int[] current,
            int[] next,
            short[] tagSet,
            byte[] firstTag,
            byte[] flags,
            byte[][] tagSets) {

        /** Met often enough in training to be judged by itself, without the features of rare words. */
        static final byte COMMON = 1;

        /** British, and to be looked up as it is written in America. */
        static final byte BRITISH = 2;

        boolean is(int word, byte flag) {
            return (flags[word] & flag) != 0;
        }
    }

    /**
     * By the cluster's number.
     *
     * @param unknown the cluster of the words in none
     * @param previous the row of being that of the word before, likewise {@code current} and {@code next}
     * @param triples three clusters in a row as one number, ascending
     * @param tripleRows of each of the triples
     */
    record Clusters(int unknown, int[] previous, int[] current, int[] next, int[] triples, int[] tripleRows) {

        int triple(int previous, int current, int next) {
            int found = Arrays.binarySearch(triples, key(previous, current, next));
            return found < 0 ? TextIndex.NONE : tripleRows[found];
        }

        static int key(int previous, int current, int next) {
            return (previous << 20) | (current << 10) | next;
        }
    }
}
