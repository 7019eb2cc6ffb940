package org.entente.extraction.attack;

import java.util.List;

/**
 * That somebody is blamed, in the words of one sentence.
 *
 * @param frame the word that blames
 * @param accused those who are blamed
 * @param ofSomeone whether it is somebody of whom the article has told: "suspect the same crew"
 * @param claimants the ids of those who blame them, as far as named
 * @param event the word for what they are blamed for; {@link #TOLD_BEFORE} where the sentence does not say
 */
record Allegation(int frame, List<Party> accused, boolean ofSomeone, List<String> claimants, int event) {

    static final int TOLD_BEFORE = -1;
}
