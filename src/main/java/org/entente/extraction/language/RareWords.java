package org.entente.extraction.language;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What the form of a rare word and of its neighbours says about its tag. The numbers are the places of CoreNLP's extractors
 * (class {@code ExtractorFramesRare}), whose sums are taken in the same order.
 */
final class RareWords {

    private static final int AFFIX = 10;
    private static final String TOO_SHORT = "######";
    private static final int COMPANY_WINDOW = 3;
    private static final Set<String> COMPANY_ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    private final TaggerModel model;

    RareWords(TaggerModel model) {
        this.model = model;
    }

    /** What follows from the word alone. */
    void addOwn(TaggerSentence sentence, int index, double[] scores) {
        String word = sentence.word(index);
        boolean upper = any(word, Character::isUpperCase);
        boolean digit = any(word, Character::isDigit);
        boolean letter = any(word, Character::isLetter);
        boolean dash = word.indexOf('-') >= 0;
        addText(1, sentence.shape(index), scores);
        add(model.clusters().current()[sentence.cluster(index)], scores);
        addIf(upper, 7, scores);
        addIf(digit, 8, scores);
        addIf(dash, 9, scores);
        addIf(letter && dash && digit, 10, scores);
        addIf(!any(word, c -> !Character.isUpperCase(c)), 12, scores);
        addIf(upper && dash && digit, 13, scores);
        addAffixes(word, scores);
        addText(37, WordShape.OF_CLASSES.of(word), scores);
        addIf(!letter && !digit, 38, scores);
    }

    private void addAffixes(String word, double[] scores) {
        int length = word.length();
        for (int size = 1; size <= AFFIX; size++) {
            add(affix(16 + size, word, 0, size), scores);
        }
        for (int size = 1; size <= AFFIX; size++) {
            add(affix(26 + size, word, length - size, length), scores);
        }
    }

    private int affix(int extractor, String word, int begin, int end) {
        TextIndex rows = model.rareRows()[extractor];
        return end - begin > word.length() ? rows.find(TOO_SHORT) : rows.find(word, begin, end);
    }

    /** What follows from the words around it. */
    void addNeighbours(TaggerSentence sentence, int index, double[] scores) {
        int before = sentence.cluster(index - 1);
        int after = sentence.cluster(index + 1);
        addText(0, sentence.shape(index - 1), scores);
        addText(2, sentence.shape(index + 1), scores);
        add(model.clusters().previous()[before], scores);
        add(model.clusters().next()[after], scores);
        add(model.clusters().triple(before, sentence.cluster(index), after), scores);
        addIf(endsAsCompany(sentence, index), 11, scores);
    }

    private static boolean endsAsCompany(TaggerSentence sentence, int index) {
        if (!startsUpper(sentence.word(index))) return false;
        int last = Math.min(index + COMPANY_WINDOW, sentence.size());
        for (int i = index; i <= last; i++) {
            if (COMPANY_ENDS.contains(sentence.word(i))) return true;
        }
        return false;
    }

    /** What follows from a capital at the start of the sentence, or from one elsewhere. */
    void addCapital(TaggerSentence sentence, int index, double[] scores) {
        String word = sentence.word(index);
        boolean first = index == 0;
        if (startsUpper(word)) addText(first ? 14 : 15, tagInLowerCase(word), scores);
        addIf(first && any(word, Character::isUpperCase), 16, scores);
    }

    private String tagInLowerCase(String word) {
        int lower = model.word(word.toLowerCase(Locale.ROOT));
        int tag = lower < 0 ? -1 : model.words().firstTag()[lower];
        return tag < 0 ? "0" : model.tags()[tag];
    }

    private void addText(int extractor, String text, double[] scores) {
        add(model.rareRows()[extractor].find(text), scores);
    }

    private void addIf(boolean is, int extractor, double[] scores) {
        if (is) addText(extractor, "1", scores);
    }

    private void add(int row, double[] scores) {
        model.weights().add(row, scores);
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean any(String word, IntPredicate is) {
        for (int i = 0; i < word.length(); i++) {
            if (is.test(word.charAt(i))) return true;
        }
        return false;
    }
}
